/** Statements -> those of each side: a state with all who speak for it, else the speaker. */
import type { Entry } from '../../archive/archive.ts';
import { STATES } from '../../lexicon/states.generated.ts';
import type { DiplomaticRecord, LocalId, RecordStatement } from '../../record/record.ts';
import type { Sourced } from './briefing.ts';
import { capital } from './statement-sentence.ts';

const FORMAL = /\b(?:Republic|Federation|Province of|State of|of America|Kingdom of the)\b/;

const NAMES: ReadonlyMap<string, string> = new Map(
  STATES.map(({ code, names }) => [code, names.find((called) => !FORMAL.test(called)) ?? names[0] ?? code]),
);

export interface Side {
  readonly name: string;
  readonly statements: readonly Sourced[];
}

const NOT_NAMED = 'Speakers not named';
const OTHERS = 'Others';

/** Who speaks for no state and has less to say is among the others. */
const LEAST = 3;

/** The sides with most to say first, then the others, then who is not named. */
export function sidesOf(statements: readonly Sourced[]): readonly Side[] {
  const sides = new Map<string, { readonly isState: boolean; readonly statements: Sourced[] }>();
  for (const statement of statements) {
    const { called, isState } = sideOf(statement);
    const side = sides.get(called) ?? { isState, statements: [] };
    sides.set(called, side);
    side.statements.push(statement);
  }
  const isOwn = ([called, { isState, statements }]: readonly [
    string,
    { isState: boolean; statements: Sourced[] },
  ]) => called !== NOT_NAMED && (isState || statements.length >= LEAST);
  const own = [...sides]
    .filter(isOwn)
    .map(([name, { statements }]) => ({ name, statements }))
    .toSorted((one, other) => other.statements.length - one.statements.length);
  const rest = [...sides].filter((side) => side[0] !== NOT_NAMED && !isOwn(side));
  const others = rest.flatMap(([, { statements }]) => statements);
  return [
    ...own,
    { name: own.length === 0 ? 'All sides' : OTHERS, statements: others },
    { name: NOT_NAMED, statements: sides.get(NOT_NAMED)?.statements ?? [] },
  ].filter(({ statements }) => statements.length > 0);
}

function sideOf({ entry, record }: Sourced): { readonly called: string; readonly isState: boolean } {
  const { parties } = entry;
  const party = parties.find(({ role }) => role === 'for') ?? parties.find(({ role }) => role === 'speaker');
  if (party === undefined) return { called: NOT_NAMED, isState: false };
  const country = party.country ?? (party.role === 'speaker' ? countryOfOffice(entry, record) : null);
  return country === null
    ? { called: capital(party.name), isState: false }
    : { called: NAMES.get(country) ?? country, isState: true };
}

/** Of a "President of the United States" whose country the report gives by the office alone. */
function countryOfOffice({ item }: Entry, { actors }: DiplomaticRecord): string | null {
  const find = (id: LocalId | null) => actors.find((actor) => actor.id === id);
  const offices = find((item as RecordStatement).speaker)?.offices ?? [];
  return offices.map(({ of }) => find(of)?.country ?? null).find((country) => country !== null) ?? null;
}
