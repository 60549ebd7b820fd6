/** Every actor that the lexicon lists, by each of its names: names -> what they stand for. */
import { GOVERNMENTS } from '../../lexicon/governments.ts';
import { BLOCS, ORGANISATIONS } from '../../lexicon/organisations.ts';
import { NEEDS_OUTLET_CUE, OUTLETS } from '../../lexicon/outlets.ts';
import { STATES } from '../../lexicon/states.generated.ts';
import {
  FORMER_STATES,
  NO_METONYM,
  STATE_SUPPLEMENT,
  TERRITORY_CODES,
} from '../../lexicon/states-supplement.ts';
import type { ActorKind, CountryCode } from '../../values/actor.ts';
import { PhraseIndex } from './phrase-index.ts';

/** An actor of the lexicon. */
export interface Listing {
  readonly key: string;
  readonly kind: ActorKind;
  /** What it is called where the text only has an adjective of it. */
  readonly name: string;
  readonly country: CountryCode | null;
}

export interface ListedForm {
  readonly listing: Listing;
  /** An everyday word or a person's name too: a word beside it must show what is meant. */
  readonly needsCue: boolean;
  /** "Russian" is an adjective of the state, "Russians" its people, "Moscow" its capital. */
  readonly as: 'name' | 'adjective' | 'people' | 'capital';
}

const forms: (readonly [string, ListedForm])[] = [];

function list(
  listing: Listing,
  as: ListedForm['as'],
  names: readonly string[],
  needsCue?: (name: string) => boolean,
): void {
  for (const name of names) forms.push([name, { listing, as, needsCue: needsCue?.(name) ?? false }]);
}

/** "Russian" -> "Russians", "Chinese" -> none. */
function peopleOf(demonym: string): readonly string[] {
  return /(?:an|i|o|er|ar|ot|on|yz|vo|Thai|Czech|Croat|Serb|Slovak|Slovene|Kazakh|Uzbek|Tajik|Afghan|Greek)$/.test(
    demonym,
  )
    ? [`${demonym}s`]
    : [];
}

const LONG = /[\p{Ll}]{3}/u;

/** The name that stands for a state elsewhere than in the text: its shortest that is no acronym. */
function shortName(names: readonly string[]): string {
  const full = names.filter((name) => LONG.test(name));
  return [...(full.length > 0 ? full : names)].sort((a, b) => a.length - b.length)[0] ?? '';
}

const BY_STATE = new Map<CountryCode, Listing>();

/** The listing of a state by its ISO code. */
export const listingOf = (country: CountryCode): Listing | undefined => BY_STATE.get(country);

const BRUSSELS: ReadonlySet<string> = new Set(['Brussels']);

for (const { code, names, demonyms, capital } of STATES) {
  const own = STATE_SUPPLEMENT[code] ?? {};
  const not = new Set(own.not ?? []);
  const keep = (written: readonly string[]): readonly string[] =>
    [...new Set(written)].filter((name) => !not.has(name));
  const name = code === 'GBR' ? 'United Kingdom' : shortName(keep(names));
  const kind = TERRITORY_CODES.has(code) ? 'government' : 'state';
  const listing: Listing = { key: `state:${code}`, kind, name, country: code };
  BY_STATE.set(code, listing);
  const adjectives = keep([...demonyms, ...(own.adjectives ?? [])]);
  const allNames = keep([...names, ...(own.names ?? [])]);
  list(listing, 'name', allNames);
  list(listing, 'people', [
    ...(own.people ?? []).filter((one) => !adjectives.includes(one)),
    ...adjectives.flatMap(peopleOf),
  ]);
  list(
    listing,
    'adjective',
    adjectives.filter((adjective) => !allNames.includes(adjective)),
  );
  const capitals = keep([...(capital === null ? [] : [capital]), ...(own.capitals ?? [])]);
  list(
    listing,
    'capital',
    capitals.filter((city) => !NO_METONYM.has(city) && !BRUSSELS.has(city) && !allNames.includes(city)),
  );
}

const FORMER_SEATS = new Map<string, { readonly listing: Listing; readonly to: string }[]>();

for (const { code, names, adjectives, people, seats, to } of FORMER_STATES) {
  const listing: Listing = { key: `state:${code}`, kind: 'state', name: names[0] ?? code, country: code };
  list(listing, 'name', names);
  list(listing, 'adjective', adjectives);
  list(listing, 'people', people);
  for (const seat of seats) FORMER_SEATS.set(seat, [...(FORMER_SEATS.get(seat) ?? []), { listing, to }]);
}

for (const { country, names } of GOVERNMENTS) {
  const listing: Listing = {
    key: `government:${country}:${names[0]}`,
    kind: 'government',
    name: names[0] ?? '',
    country,
  };
  list(listing, 'name', names);
}

for (const { names, kind = 'organisation', country = null } of ORGANISATIONS) {
  const listing: Listing = { key: `organisation:${names[0]}`, kind, name: names[0] ?? '', country };
  list(listing, 'name', names);
  if (names.includes('EU')) list(listing, 'capital', [...BRUSSELS]);
}

for (const names of BLOCS) {
  list({ key: `bloc:${names[0]}`, kind: 'bloc', name: names[0] ?? '', country: null }, 'name', names);
}

for (const { country, names } of OUTLETS) {
  const listing: Listing = { key: `outlet:${names[0]}`, kind: 'outlet', name: names[0] ?? '', country };
  list(listing, 'name', names, (name) => NEEDS_OUTLET_CUE.has(name.replace(/^The /, '')));
}

/** By name as written; where two actors share a name, the one listed first stands: states, governments, the rest. */
export const LISTED: PhraseIndex<ListedForm> = new PhraseIndex(forms);

/** The key under which a state's actor goes. */
export const stateKey = (country: CountryCode): string => `state:${country}`;

/** Acronym or full name of an organisation -> its key, for the holders' table. */
export const ORGANISATION_KEYS: ReadonlyMap<string, string> = new Map(
  ORGANISATIONS.flatMap(({ names }) => names.map((name) => [name, `organisation:${names[0]}`] as const)),
);

/**
 * The listing that a capital or seat stood for on the ISO day of a report: "Moscow" of 1987 is the Soviet Union's.
 * Where the day is null, today's.
 */
export function listingOn(day: string | null, listing: Listing, name: string): Listing {
  const former = day === null ? undefined : FORMER_SEATS.get(name)?.find(({ to }) => day <= to)?.listing;
  if (former === undefined) return listing;
  return listing.kind === 'state'
    ? former
    : { ...listing, key: `${listing.key}:${former.country}`, country: former.country };
}
