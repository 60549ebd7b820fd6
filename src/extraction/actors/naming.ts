/** Names of a report -> its cast: states, bodies, organisations, outlets and people, each found by all its names. */
import { COMPANY_ENDINGS } from '../../lexicon/bodies.ts';
import { NEEDS_SUPPORT } from '../../lexicon/states-supplement.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Span } from '../../values/span.ts';
import { Cast, Member } from './cast.ts';
import { type Listing, listingOn } from './listing.ts';
import { PeopleNames, surnameOf } from './people-names.ts';
import type { Placed } from './placed.ts';
import type { Denotation } from './proposal.ts';
import { givenNamesInOffice } from './tenure.ts';

type Denoted<What extends Denotation['what']> = Extract<Denotation, { what: What }>;

interface Denoting<What extends Denotation['what']> {
  readonly placed: Placed;
  readonly denoted: Denoted<What>;
}

function denoting<What extends Denotation['what']>(
  all: readonly Placed[],
  what: What,
): readonly Denoting<What>[] {
  return all.flatMap((placed) => {
    const { denotes } = placed.proposal;
    return denotes.what === what ? [{ placed, denoted: denotes as Denoted<What> }] : [];
  });
}

export interface Named {
  readonly cast: Cast;
  readonly people: PeopleNames;
}

/** Names everyone that the report names; nominals and pronouns come after. */
export function nameAll(all: readonly Placed[], reading: Reading): Named {
  const cast = new Cast();
  const people = new PeopleNames(givenNamesInOffice(reading.report.publishedOn));
  nameListed(all, reading, cast);
  nameOrganisations(all, cast);
  namePeople(all, cast, people, stormNames(reading.report.text));
  nameBodies(all, cast);
  nameAcronyms(all, cast);
  return { cast, people };
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ');

function memberOf(cast: Cast, listing: Listing): Member {
  return cast.under(listing.key, () => {
    const member = new Member(listing.kind, listing.country);
    member.listing = listing;
    return member;
  });
}

function nameListed(all: readonly Placed[], reading: Reading, cast: Cast): void {
  let words: ReadonlySet<string> | null = null;
  const surnames = fullSurnames(all);
  for (const { placed, denoted } of denoting(all, 'listed')) {
    const { as } = denoted;
    const listing =
      as === 'adjective'
        ? denoted.listing
        : listingOn(reading.report.publishedOn, denoted.listing, placed.proposal.core.text);
    if (isBorrowed(placed, surnames)) continue;
    const support = NEEDS_SUPPORT[listing.country ?? ''];
    if (support !== undefined && listing.kind === 'state') {
      words ??= new Set(reading.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
      const supporters = words;
      if (!support.some((word) => supporters.has(word))) continue;
    }
    cast.mention(memberOf(cast, listing), placed, as);
  }
}

/** Surnames that a full name of the report shows to be a person's, and from where on. */
function fullSurnames(all: readonly Placed[]): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (const { placed, denoted } of denoting(all, 'person')) {
    const surname = denoted.words.at(-1) ?? '';
    if (denoted.words.length > 1 && !surnames.has(surname)) surnames.set(surname, placed.proposal.start);
  }
  return surnames;
}

/** "Paris said" after "Ada Paris": who bears the name is meant, not the place. */
function isBorrowed(
  { proposal: { denotes, core, start } }: Placed,
  surnames: ReadonlyMap<string, number>,
): boolean {
  if (denotes.what !== 'listed' || denotes.as === 'adjective') return false;
  return (surnames.get(core.text) ?? Number.POSITIVE_INFINITY) < start;
}

/** A name of capital letters alone, which may have been introduced in brackets. */
const LETTERS = /^\p{Lu}[\p{Lu}\d&-]+$/u;

const organisationKey = (name: string): string => `name:${fold(name)}`;

function nameOrganisations(all: readonly Placed[], cast: Cast): void {
  for (const { placed, denoted } of denoting(all, 'outlet')) {
    const { core, form } = placed.proposal;
    const member = cast.under(organisationKey(core.text), () => new Member('outlet'));
    member.country ??= cast.at(denoted.of)?.country ?? null;
    cast.mention(member, placed, form === 'name' ? 'name' : 'nominal');
  }
  for (const { placed, denoted } of denoting(all, 'organisation')) {
    if (LETTERS.test(placed.proposal.core.text)) continue;
    const { core, form } = placed.proposal;
    const owner = cast.at(denoted.of);
    const member = cast.under(organisationKey(core.text), () => new Member('organisation'));
    if (owner?.kind === 'state' || owner?.kind === 'government') member.country ??= owner.country;
    cast.mention(member, placed, form === 'name' ? 'name' : 'nominal');
    // "Brookings" after "Brookings Institution".
    if (form === 'name')
      for (const short of shortNames(core.text)) cast.alias(organisationKey(short), member);
  }
}

const KNOWN_BY_FIRST = /(?:Institution|Institute|University|International|Watch)$/;

/** The words by which a body is called again: "Brookings" of "Brookings Institution", "Reed" of "J.D. Reed Corp.". */
function shortNames(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => word !== '&');
  if (words.length < 2) return [];
  const plain = words.filter((word) => !COMPANY_ENDINGS.has(word) && !/\./.test(word));
  const company = COMPANY_ENDINGS.has(words.at(-1) ?? '');
  const first = company || KNOWN_BY_FIRST.test(name) ? (words[0] ?? '') : '';
  return [...new Set([first, ...(company ? [plain.join(' '), plain.at(-1) ?? ''] : [])])].filter(
    (word) => word.length > 2,
  );
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/** Which names by shape alone are people: those with a surname that is known, or that is used alone as well. */
function acceptedShapes(all: readonly Denoting<'person'>[]): (denoted: Denoted<'person'>) => boolean {
  const strong = new Set<string>();
  const lone = new Set<string>();
  for (const { denoted } of all) {
    const { words, sign } = denoted;
    if (sign !== 'shape' && (sign !== 'act' || words.length > 1))
      for (const word of words) strong.add(plain(word));
    if (words.length === 1) lone.add(plain(words[0] ?? ''));
  }
  const full = new Set<string>();
  for (const { denoted } of all) {
    const { words, sign } = denoted;
    const surname = surnameOf(words);
    if (sign === 'shape' && words.length > 1 && (lone.has(surname) || strong.has(surname))) full.add(surname);
  }
  return ({ words, sign }) => {
    if (sign !== 'shape' && (sign !== 'act' || words.length > 1)) return true;
    if (words.length > 1) return full.has(surnameOf(words));
    const word = plain(words[0] ?? '');
    return strong.has(word) || full.has(word);
  };
}

/** A storm bears a person's name: "Cyclone Idai struck". Only what the report itself calls one. */
const STORM = /\b(?:storm|hurricane|typhoon|cyclone)s?\s+(\p{Lu}[\p{L}-]+)/giu;

function stormNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(STORM)].flatMap(([, name = '']) => (/^\p{Lu}/u.test(name) ? [name] : [])));
}

function namePeople(
  all: readonly Placed[],
  cast: Cast,
  people: PeopleNames,
  storms: ReadonlySet<string>,
): void {
  const surnames = fullSurnames(all);
  const denoted = all.flatMap((placed): readonly Denoting<'person'>[] => {
    const { denotes, core } = placed.proposal;
    if (denotes.what === 'person') return [{ placed, denoted: denotes }];
    return isBorrowed(placed, surnames)
      ? [
          {
            placed,
            denoted: {
              what: 'person',
              words: [core.text],
              sign: 'shape',
              gender: null,
              offices: [],
              of: null,
            },
          },
        ]
      : [];
  });
  const accepts = acceptedShapes(denoted);
  for (const { placed, denoted: person } of denoted) {
    const body = cast.find(organisationKey(person.words.join(' ')));
    if (body !== undefined && person.sign !== 'title' && people.known(person.words) === null) {
      cast.mention(body, placed, 'name');
      continue;
    }
    if (!accepts(person) || (person.words.length === 1 && storms.has(person.words[0] ?? ''))) continue;
    const member = people.personFor(person, cast);
    member.cited = true;
    cast.mention(member, placed, 'name');
  }
}

function nameBodies(all: readonly Placed[], cast: Cast): void {
  const latest = new Map<string, Member>();
  for (const { placed, denoted } of denoting(all, 'body')) {
    const { part, of } = denoted;
    const owner = cast.at(of);
    // "the government of Oslo", whose owner is named only later, is not whichever came last.
    const known = of === null ? (latest.get(part) ?? null) : null;
    const member = known ?? cast.under(bodyKey(part, owner, of), () => bodyOf(part, owner));
    member.country ??= owner?.country ?? null;
    latest.set(part, member);
    // "the ministry" goes on with whichever ministry came last.
    if (part.endsWith(' ministry')) latest.set('ministry', member);
    cast.mention(member, placed, owner === null && placed.proposal.form === 'nominal' ? 'nominal' : 'name');
  }
}

function bodyKey(part: string, owner: Member | null, of: Span | null): string {
  if (owner === null) return `body:${part}:${of === null ? '' : fold(of.text)}`;
  return `body:${part}:${owner.listing?.key ?? owner.names[0]?.start ?? ''}`;
}

function bodyOf(part: string, owner: Member | null): Member {
  const kind = owner?.kind === 'organisation' ? 'organisation' : 'government';
  const member = new Member(kind, owner?.country ?? null);
  member.part = part;
  return member;
}

function nameAcronyms(all: readonly Placed[], cast: Cast): void {
  for (const { placed, denoted } of denoting(all, 'acronym')) {
    const member = cast.at(denoted.stands);
    if (member === null || member.kind === 'person') continue;
    cast.mention(member, placed, 'name');
    cast.alias(organisationKey(placed.proposal.core.text), member);
  }
  for (const { placed, denoted } of denoting(all, 'organisation')) {
    const { core } = placed.proposal;
    if (!LETTERS.test(core.text)) continue;
    const key = organisationKey(core.text);
    const member = denoted.sure ? cast.under(key, () => new Member('organisation')) : cast.find(key);
    if (member !== undefined) cast.mention(member, placed, 'name');
  }
}
