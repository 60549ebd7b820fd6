/** Titles of a report -> offices of its people, and who "the Foreign Minister" is. */
import type { Report } from '../../intake/report.ts';
import { GOVERNMENTS } from '../../lexicon/governments.ts';
import { HOLDERS, type Holder } from '../../lexicon/holders.ts';
import { GENERAL_ROLES } from '../../lexicon/roles.ts';
import type { KnownActor } from '../../values/known-actor.ts';
import type { Cast, Holding, Member } from './cast.ts';
import { ORGANISATION_KEYS, stateKey } from './listing.ts';
import { type PeopleNames, surnameOf } from './people-names.ts';
import type { Placed } from './placed.ts';
import type { OfficeClaim } from './proposal.ts';
import { isCurrent } from './tenure.ts';

/** What chose between readings besides the text. */
const BY_TABLE = 'holders';

/** Most holders of one class of office that are compared: more than a report has. */
const MOST = 50;

export class Offices {
  readonly #cast: Cast;
  readonly #people: PeopleNames;
  readonly #holders: readonly Holder[];
  readonly #day: string | null;
  /** The state whose government publishes the report: there "the President" is its own. */
  readonly #home: string | null;
  readonly #byOffice = new Map<string, { readonly member: Member; readonly holding: Holding }[]>();

  /** Where the report has no day the table chooses nothing. */
  constructor(
    cast: Cast,
    people: PeopleNames,
    { publishedOn, publisher }: Pick<Report, 'publishedOn' | 'publisher'>,
    known: readonly KnownActor[],
  ) {
    this.#cast = cast;
    this.#people = people;
    this.#day = publishedOn;
    this.#home = publisher === null ? null : homeOf(publisher);
    this.#holders = [...known.flatMap(holderOf), ...HOLDERS];
  }

  /** Gives a person the office that a phrase claims. */
  hold(member: Member, claim: OfficeClaim): void {
    let of = this.#cast.at(claim.of);
    let by = claim.by;
    if (of?.kind === 'person' || of?.kind === 'group' || of?.kind === 'outlet') {
      member.country ??= of.country;
      if (of.kind !== 'outlet') of = null;
    }
    if (of === null && claim.of === null) {
      of = this.#ownerByTable(member, claim);
      if (of !== null) by = `${by}+${BY_TABLE}`;
    }
    if (of?.kind === 'state' || of?.kind === 'government') member.country ??= of.country;
    const same = member.holdings.find(
      (held) => held.office === claim.office && (held.of === of || held.of === null || of === null),
    );
    if (same === undefined) {
      const holding = {
        title: claim.title,
        office: claim.office,
        place: claim.place,
        of,
        evidence: claim.evidence,
        by,
      };
      member.holdings.push(holding);
      const holders = this.#byOffice.get(claim.office) ?? [];
      holders.push({ member, holding });
      this.#byOffice.set(claim.office, holders);
      return;
    }
    same.of ??= of;
    same.evidence = [...same.evidence, ...claim.evidence];
  }

  /** Who an office that stands for its holder means, and by what it was chosen; null where the report does not say. */
  holderFor(claim: OfficeClaim, placed: Placed, not: Member | null): { member: Member; by: string } | null {
    const of = this.#cast.at(claim.of);
    const classes = this.#classesOf(claim);
    const fits = classes
      .flatMap((office) => (this.#byOffice.get(office) ?? []).slice(-MOST))
      .filter(({ member, holding }) => member !== not && isMeant(claim, of, member, holding));
    const offset = placed.proposal.start;
    const nearest = nearestOf(this.#ownFirst(claim, fits), offset, of !== null || claim.sole);
    if (nearest !== null) return { member: nearest, by: placed.proposal.by };
    const byTable = this.#personByTable(classes, of, claim.of !== null && of === null, offset, not);
    return byTable === null ? null : { member: byTable, by: `${placed.proposal.by}+${BY_TABLE}` };
  }

  /** In what a government publishes, an office without a state is its own state's where somebody holds that. */
  #ownFirst(claim: OfficeClaim, fits: readonly { readonly member: Member }[]): readonly Member[] {
    const members = fits.map(({ member }) => member);
    if (claim.of !== null || this.#home === null) return members;
    // Those who hold it now before those who held it.
    const holders = this.#holders.filter(
      (holder) => holder.of === this.#home && holder.office === claim.office && this.#current(holder),
    );
    const now = members.filter((member) =>
      holders.some((holder) => isNamed(holder, surnameOf(member.words), member)),
    );
    const own = members.filter(({ country }) => country === this.#home);
    return now.length > 0 ? now : own.length > 0 ? own : members;
  }

  /** The classes that an office can mean: "the minister" is one of any department. */
  #classesOf({ office, title }: OfficeClaim): readonly string[] {
    const classes = GENERAL_ROLES.get(office) ?? [office];
    if (office !== 'minister' || title.toLowerCase() !== 'minister') return classes;
    const departments = [...this.#byOffice.keys()].filter((known) => known.endsWith('-minister'));
    return [...new Set([...classes, ...departments])];
  }

  #current(holder: Holder): boolean {
    return isCurrent(holder, this.#day);
  }

  #ownerByTable(member: Member, claim: OfficeClaim): Member | null {
    const surname = surnameOf(member.words);
    for (const holder of this.#holders) {
      if (holder.office !== claim.office || !this.#current(holder) || !isNamed(holder, surname, member))
        continue;
      const of = this.#cast.find(keyOf(holder.of));
      if (of !== undefined) return of;
    }
    return null;
  }

  #personByTable(
    classes: readonly string[],
    of: Member | null,
    lost: boolean,
    offset: number,
    not: Member | null,
  ): Member | null {
    if (lost) return null;
    const found = this.#holders.flatMap((holder) => {
      if (!classes.includes(holder.office) || !this.#current(holder)) return [];
      const owner = this.#cast.find(keyOf(holder.of));
      if (owner === undefined || (of !== null && owner !== of)) return [];
      const person = this.#people.known(holder.name.split(' '));
      return person !== null && person !== not && person.words.length > 0 ? [person] : [];
    });
    return nearestOf(found, offset, false);
  }
}

/** The state of the government body of that name: the USA of "The White House"; null where it is none. */
function homeOf(publisher: string): string | null {
  const name = publisher.replace(/^the /iu, '');
  return GOVERNMENTS.find(({ names }) => names.includes(name))?.country ?? null;
}

function holderOf({ name, aliases, office, of, from, to }: KnownActor): readonly Holder[] {
  if (office === null || of === null) return [];
  return [{ name, spellings: aliases, office: office.toLowerCase().replace(/\s+/g, '-'), of, from, to }];
}

const keyOf = (of: string): string => ORGANISATION_KEYS.get(of) ?? stateKey(of);

function isNamed(holder: Holder, surname: string, member: Member): boolean {
  const names = [holder.name, ...holder.spellings].map((name) => name.split(' '));
  return names.some(
    (words) =>
      surnameOf(words) === surname || (member.words.length === 1 && words.at(-1) === member.words[0]),
  );
}

/** Whether an office that stands for its holder can be this one of this person. */
function isMeant(claim: OfficeClaim, of: Member | null, member: Member, holding: Holding): boolean {
  // An owner that is no actor ("the club's president") is nobody's whose office has another one.
  if (claim.of !== null && of === null && holding.of !== null) return false;
  if (claim.place !== null && claim.place !== holding.place) return false;
  if (!ownerFits(member, holding, of)) return false;
  const [said, held] = [claim.title.toLowerCase(), holding.title.toLowerCase()];
  const general = /^(?:minister|secretary)$/.exec(said)?.[0];
  if (general !== undefined) return held.includes(general);
  // A secretary of state is a foreign minister of one state only.
  const own = of !== null && holding.of !== null;
  return holding.office !== 'foreign-minister' || said === held || own || GENERAL_ROLES.has(claim.office);
}

function ownerFits(member: Member, holding: Holding, of: Member | null): boolean {
  if (of === null || holding.of === of) return true;
  if (of.isPerson) return member.country !== null && member.country === of.country;
  if (holding.of === null) return member.country === null || member.country === of.country;
  const states = of.kind === 'state' || of.kind === 'government';
  return states && of.country !== null && holding.of.country === of.country;
}

/** The member last mentioned before `offset`; where none was, the only one named after it, if `ahead`. */
function nearestOf(members: readonly Member[], offset: number, ahead: boolean): Member | null {
  let best: { readonly member: Member; readonly start: number } | null = null;
  for (const member of new Set(members)) {
    const start = lastBefore(member, offset);
    if (start !== null && (best === null || start > best.start)) best = { member, start };
  }
  if (best !== null || !ahead) return best?.member ?? null;
  return new Set(members).size === 1 ? (members[0] ?? null) : null;
}

/** Mentions by name stand in the order of the text; the later ones, by nominal and pronoun, are before `offset`. */
function lastBefore(member: Member, offset: number): number | null {
  const { mentions } = member;
  const newest = mentions.at(-1);
  let latest: number | null = newest !== undefined && newest.start < offset ? newest.start : null;
  let low = 0;
  let high = member.names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((member.names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const named = member.names[low - 1]?.start;
  if (named !== undefined && (latest === null || named > latest)) latest = named;
  return latest;
}
