/** A record's instruments and exchanges -> plain sentences, the same in every format that people read. */
import type { DiplomaticRecord, LocalId, RecordInstrument, RecordStep } from '../../record/record.ts';
import type { Deontic, StepKind } from '../../values/instrument.ts';
import { actorsOf, list, timeWords } from './wording.ts';

/** One instrument in words; `terms` and `steps` follow one another in the order of the text. */
export interface DocumentWords {
  readonly id: LocalId;
  /** "draft proposals on security guarantees". */
  readonly name: string;
  /** "by A, to B, between C and D, 17 Dec 2021, withheld"; empty where nothing is known. */
  readonly facts: readonly string[];
  /** "must not (A and B): placing missiles …". */
  readonly terms: readonly string[];
  readonly steps: readonly { readonly when: string; readonly what: string }[];
}

const BINDS: Readonly<Record<Deontic, string>> = { must: 'must', 'must-not': 'must not', may: 'may' };

/** With whom a step is taken, where its wording has room for it. */
const TOWARDS: Readonly<Partial<Record<StepKind, string>>> = {
  sent: 'to',
  received: 'from',
  awaited: 'from',
};

export function documentsOf(record: DiplomaticRecord): readonly DocumentWords[] {
  const find = actorsOf(record);
  const names = (ids: readonly LocalId[]): string => list(ids.map((id) => find(id)?.name ?? id));
  return record.instruments.map((instrument) => ({
    id: instrument.id,
    name: instrument.name,
    facts: factsOf(instrument, names),
    terms: instrument.provisions.map(({ deontic, bearers, text }) => {
      const bound = bearers.length > 0 ? ` (${names(bearers)})` : '';
      return `${BINDS[deontic]}${bound}: ${text.text}`;
    }),
    steps: record.exchanges
      .filter((exchange) => exchange.instrument === instrument.id)
      .flatMap(({ steps }) => steps)
      .map((step) => ({ when: step.on === null ? '' : timeWords(step.on), what: stepWords(step, names) })),
  }));
}

type Names = (ids: readonly LocalId[]) => string;

function factsOf(instrument: RecordInstrument, names: Names): readonly string[] {
  const { authors, addressees, parties, on, disclosure } = instrument;
  const led = (word: string, ids: readonly LocalId[]): readonly string[] =>
    ids.length > 0 ? [`${word} ${names(ids)}`] : [];
  const outsiders = parties.filter((id) => !authors.includes(id) && !addressees.includes(id));
  return [
    ...led('by', authors),
    ...led('to', addressees),
    ...led('between', outsiders.length === parties.length ? parties : []),
    ...(on === null ? [] : [timeWords(on)]),
    ...(disclosure.state === 'unknown' ? [] : [disclosure.state]),
  ];
}

function stepWords({ kind, by, to, manner, answer, with: response }: RecordStep, names: Names): string {
  const towards = TOWARDS[kind];
  const isAnswer = kind === 'answered';
  return [
    manner !== null && !isAnswer ? (manner === 'joint' ? 'joint answer' : 'separate answers') : '',
    kind,
    manner !== null && isAnswer ? (manner === 'joint' ? 'jointly' : 'separately') : '',
    answer === 'partial' ? 'partly' : answer === null ? '' : `${answer}ly`,
    by.length > 0 ? `by ${names(by)}` : '',
    towards && to.length > 0 ? `${towards} ${names(to)}` : '',
    response === null ? '' : `(${response})`,
  ]
    .filter(Boolean)
    .join(' ');
}
