/** Instruments of one block -> which of them are one, and why. Depends on what they are alone, never on their order. */
import type { Likeness } from './exchange.ts';
import type { InstrumentTraits, Side } from './instrument-traits.ts';
import { isStateWithItsOwn } from './sides.ts';

export interface BlockMember {
  /** Key of the instrument's entry. */
  readonly entry: number;
  readonly traits: InstrumentTraits;
}

export interface GroupedInstrument {
  readonly entry: number;
  /** The least key of those that are one. */
  readonly exchange: number;
  /** Null for the one that bears that key. */
  readonly likeness: Likeness<number> | null;
}

/** In days: how far apart two reports may speak of one proposal or letter whose subject they name alike; and where none names it. */
export const WINDOW = 90;
const BARE_WINDOW = 14;
/** Share of the words of both names that both have. */
const SHARED_WORDS = 0.5;

const DAY = 86_400_000;

/** Groups the members of one block; those of a dated block must be closed under `isSame`. */
export function grouped(members: readonly BlockMember[]): readonly GroupedInstrument[] {
  const ordered = members.toSorted((a, b) => a.entry - b.entry);
  const groups = ordered[0]?.traits.isNamed === true ? byName(ordered) : byTies(ordered);
  return groups.flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => a.entry - b.entry);
    if (first === undefined) return [];
    return [
      { entry: first.entry, exchange: first.entry, likeness: null },
      ...others.map((other) => ({
        entry: other.entry,
        exchange: first.entry,
        likeness: likenessOf(other, nearest(other, group)),
      })),
    ];
  });
}

/** Whether two instruments of a dated block are the same: one author, no other addressee, and the same subject near in time. */
export function isSame(one: InstrumentTraits, other: InstrumentTraits): boolean {
  if (!one.authors.some((author) => other.authors.some((its) => isOneSide(author, its)))) return false;
  const isOneAddressee = one.addressees.some((to) => other.addressees.some((its) => isOneSide(to, its)));
  if (one.addressees.length > 0 && other.addressees.length > 0 && !isOneAddressee) return false;
  if (one.stated !== null && other.stated !== null && !overlap(one.stated, other.stated)) return false;
  const apart = daysApart(one, other);
  if (apart === null) return false;
  const shared = one.words.filter((word) => other.words.includes(word));
  const all = new Set([...one.words, ...other.words]).size;
  if (all === 0) {
    const isOneAuthor = one.authors.some(({ identity }) =>
      other.authors.some((its) => its.identity === identity),
    );
    return isOneAuthor && isOneAddressee && apart <= BARE_WINDOW;
  }
  if (shared.length / all < SHARED_WORDS || apart > WINDOW) return false;
  return shared.length > 1 || isOneAddressee || (one.stated !== null && other.stated !== null);
}

const isOneSide = (one: Side, other: Side): boolean =>
  one.identity === other.identity || isStateWithItsOwn(one, other);

/** Treaties of one name: those that say no more than one of them does are that one; those that could be several are by themselves. */
function byName(members: readonly BlockMember[]): readonly (readonly BlockMember[])[] {
  const sets = new Map<string, BlockMember[]>();
  for (const member of members) {
    const key = member.traits.words.join(' ');
    sets.set(key, [...(sets.get(key) ?? []), member]);
  }
  const wordsOf = (key: string): readonly string[] => key.split(' ').filter(Boolean);
  const isWithin = (inner: string, outer: string): boolean =>
    wordsOf(inner).every((word) => wordsOf(outer).includes(word));
  const keys = [...sets.keys()];
  const widest = keys.filter((key) => !keys.some((other) => other !== key && isWithin(key, other)));
  const groups = new Map<string, BlockMember[]>();
  for (const [key, held] of sets) {
    const fits = widest.filter((wide) => isWithin(key, wide));
    const home = fits.length === 1 ? (fits[0] ?? key) : key;
    groups.set(home, [...(groups.get(home) ?? []), ...held]);
  }
  return [...groups.values()].flatMap(withoutStrangers);
}

/** Where parties that have nothing in common bear one name, those without parties are nobody's. */
function withoutStrangers(group: readonly BlockMember[]): readonly (readonly BlockMember[])[] {
  const states = ({ traits }: BlockMember): readonly string[] =>
    [...traits.parties, ...traits.authors, ...traits.addressees].flatMap(({ kind, country }) =>
      country !== null && (kind === 'state' || kind === 'government') ? [country] : [],
    );
  const told = group.filter((member) => states(member).length > 1);
  const camps = components(
    told,
    (one, other) => states(one).filter((state) => states(other).includes(state)).length > 1,
  );
  if (camps.length < 2) return [group];
  return [...camps, ...group.filter((member) => !told.includes(member)).map((member) => [member])];
}

/** Those tied by `isSame`; where the days that they state contradict each other, only those that state one day stay together. */
function byTies(members: readonly BlockMember[]): readonly (readonly BlockMember[])[] {
  return components(members, (one, other) => isSame(one.traits, other.traits)).flatMap((group) => {
    const dated = group.filter(({ traits }) => traits.stated !== null);
    const days = components(
      dated,
      (one, other) =>
        one.traits.stated !== null &&
        other.traits.stated !== null &&
        overlap(one.traits.stated, other.traits.stated),
    );
    if (days.length < 2) return [group];
    return [...days, ...group.filter(({ traits }) => traits.stated === null).map((member) => [member])];
  });
}

/** Connected components of a symmetric relation. */
function components<Item>(
  items: readonly Item[],
  isTied: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const left = new Set(items);
  const found: Item[][] = [];
  for (const item of items) {
    if (!left.delete(item)) continue;
    const group = [item];
    for (const member of group)
      for (const other of left)
        if (isTied(member, other)) {
          left.delete(other);
          group.push(other);
        }
    found.push(group);
  }
  return found;
}

/** The earlier one of the group that it is most like: by words, then by days. */
function nearest(member: BlockMember, group: readonly BlockMember[]): BlockMember {
  const earlier = group.filter(({ entry }) => entry < member.entry);
  const rank = (other: BlockMember): number => {
    const { words, days } = likenessOf(member, other);
    const tie = member.traits.isNamed || isSame(member.traits, other.traits) ? 0 : 1_000_000;
    return tie + (days ?? 10_000) - words.length;
  };
  return earlier.reduce((best, other) => (rank(other) < rank(best) ? other : best), earlier[0] ?? member);
}

function likenessOf({ traits: one }: BlockMember, { entry, traits: other }: BlockMember): Likeness<number> {
  const common = (ours: readonly Side[], theirs: readonly Side[]): readonly string[] =>
    ours.filter((side) => theirs.some((its) => isOneSide(side, its))).map(({ name }) => name);
  const title = one.isNamed ? (one.block ?? '').split(' ').slice(1) : [];
  return {
    as: entry,
    words: [...title, ...one.words.filter((word) => other.words.includes(word))],
    authors: common(one.authors, other.authors),
    addressees: common(one.addressees, other.addressees),
    days: daysApart(one, other),
  };
}

function overlap(
  [first, last]: readonly [string, string],
  [itsFirst, itsLast]: readonly [string, string],
): boolean {
  return first <= itsLast && itsFirst <= last;
}

function daysApart({ day: one }: InstrumentTraits, { day: other }: InstrumentTraits): number | null {
  return one === null || other === null ? null : Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}
