/** The item of an entry, as the record has it -> its wording: who is named, the words that cite, what is cited. */
import type {
  RecordEvent,
  RecordInstrument,
  RecordProvision,
  RecordStatement,
  RecordStep,
} from '../../../record/record.ts';
import type { Span } from '../../../values/span.ts';
import type { Entry } from '../asking/wire.ts';

export interface Wording {
  readonly source: string | null;
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

const wordsIn = (spans: readonly Span[]): readonly string[] =>
  spans.map(({ text }) => text.replace(/\s+/g, ' '));

/** The exact words. `item` is what the archive stored, so its shape is the record's own. */
export function wordingOf({ kind, item }: Pick<Entry, 'kind' | 'item'>): Wording {
  if (kind === 'statement') {
    const { source, cue, content } = item as unknown as RecordStatement;
    return { source: source?.text ?? null, cue: wordsIn(cue), content: wordsIn(content) };
  }
  const { evidence } = item as unknown as RecordEvent | RecordInstrument | RecordStep;
  return { source: null, cue: [], content: wordsIn(evidence) };
}

export function provisionsOf({ kind, item }: Pick<Entry, 'kind' | 'item'>): readonly RecordProvision[] {
  return kind === 'instrument' ? (item as unknown as RecordInstrument).provisions : [];
}
