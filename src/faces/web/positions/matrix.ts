/** A position, and who is on the other side of it -> a table of speakers by days, each cell what was said and the side it takes. */
import { dayWords } from '../../cli/wording.ts';
import type { Entry, EntryParty, Position } from '../asking/wire.ts';

export type Stance = Position['statements'][number]['stance'];

export interface Saying {
  readonly entry: Entry;
  readonly stance: Stance;
}

export interface Row {
  readonly speaker: Pick<EntryParty, 'actor' | 'name'> | null;
  /** By day: null for those that no day bounds. */
  readonly sayings: readonly { readonly day: string | null; readonly sayings: readonly Saying[] }[];
}

export interface Matrix {
  /** First days of what was said, in order; null last. */
  readonly days: readonly (string | null)[];
  /** The one whose position it is first. */
  readonly rows: readonly Row[];
}

const OTHER: Readonly<Record<Stance, Stance>> = { favor: 'against', against: 'favor' };

/** What contradicts a statement takes the other side of it. */
export function matrixOf({ speaker, statements, contradictions }: Position): Matrix {
  const stanceOf = new Map(statements.map(({ id, stance }) => [id, stance]));
  const said = new Map<number | null, { speaker: Row['speaker']; sayings: Saying[] }>([
    [speaker.actor, { speaker, sayings: statements.map((entry) => ({ entry, stance: entry.stance })) }],
  ]);
  for (const { own, other } of contradictions) {
    const by = other.parties.find(({ role }) => role === 'speaker' || role === 'by') ?? null;
    const row = said.get(by?.actor ?? null) ?? { speaker: by, sayings: [] };
    said.set(by?.actor ?? null, row);
    if (row.sayings.every(({ entry }) => entry.id !== other.id))
      row.sayings.push({ entry: other, stance: OTHER[stanceOf.get(own) ?? 'favor'] });
  }
  const days = inOrder([...said.values()].flatMap(({ sayings }) => sayings.map(({ entry }) => entry.from)));
  const rows = [...said.values()].map(
    (row): Row => ({
      speaker: row.speaker,
      sayings: days.map((day) => ({ day, sayings: row.sayings.filter(({ entry }) => entry.from === day) })),
    }),
  );
  return { days, rows };
}

function inOrder(days: readonly (string | null)[]): readonly (string | null)[] {
  return [...new Set(days)].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}

/** "16 Feb 2022", or that there is no day. */
export function dayName(day: string | null): string {
  return day === null ? 'day unknown' : dayWords(day);
}
