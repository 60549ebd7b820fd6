/** Hand-made reports that speak of one document and of one matter, for the tests of what the archive finds across reports. */
import type { NewRecord } from '../../src/archive/archive.ts';
import type { DiplomaticRecord, RecordActor } from '../../src/record/record.ts';
import type { Act, Polarity } from '../../src/values/act.ts';
import type { InstrumentKind, StepKind } from '../../src/values/instrument.ts';
import { type Span, spanOf } from '../../src/values/span.ts';
import { fresh } from './archived-records.ts';

const ACTORS: readonly RecordActor[] = [
  ['a1', 'state', 'Norway', 'NOR'],
  ['a2', 'state', 'Sweden', 'SWE'],
  ['a3', 'state', 'Denmark', 'DNK'],
  ['a4', 'person', 'Ann Lee', 'NOR'],
  ['a5', 'person', 'Bo Dahl', 'SWE'],
].map(([id = '', kind, name = '', country = null]) => ({
  id,
  kind: kind as RecordActor['kind'],
  name,
  country,
  aliases: [],
  offices: [],
  mentions: [],
}));

export interface Told {
  readonly id: string;
  readonly day: string;
  readonly publisher?: string;
  readonly text?: string;
  readonly documents?: readonly {
    readonly kind: InstrumentKind;
    readonly name: string;
    readonly by?: readonly string[];
    readonly to?: readonly string[];
    readonly on?: string;
    readonly term?: string;
    readonly steps?: readonly {
      readonly kind: StepKind;
      readonly by: readonly string[];
      readonly to?: readonly string[];
      readonly on?: string;
    }[];
  }[];
  readonly said?: readonly {
    readonly by: string;
    readonly act: Act;
    readonly words: string;
    readonly polarity?: Polarity;
  }[];
}

/** The report as the archive takes it in: every name, term and saying stands in a text of its own. */
export function told({ id, day, publisher = 'Hill Wire', text, documents = [], said = [] }: Told): NewRecord {
  const words = [
    ...documents.flatMap(({ name, term = '' }) => [name, term]),
    ...said.map((statement) => statement.words),
  ];
  const whole = text ?? `${id} of ${day}.\n\n${words.join('\n\n')}\n`;
  const span = (part: string): Span => {
    const start = whole.indexOf(part);
    return spanOf(whole, start, start + part.length);
  };
  const time = (on: string | undefined) =>
    on === undefined
      ? null
      : ({ ...span(whole.slice(0, 1)), type: 'DATE', value: on, mod: null, from: on, to: on } as const);
  const record: DiplomaticRecord = {
    report: {
      id,
      title: id,
      publisher,
      byline: null,
      publishedOn: day,
      url: null,
      language: 'en',
      text: whole,
      credits: [],
    },
    actors: ACTORS,
    statements: said.map(({ by, act, polarity = 'affirmed', words: content }, at) => ({
      id: `s${at + 1}`,
      speaker: by,
      addressees: [],
      about: [],
      act,
      form: 'indirect',
      source: null,
      cue: [],
      content: [span(content)],
      relay: [],
      saidOn: null,
      place: null,
      onBehalfOf: [],
      within: null,
      deadline: null,
      polarity,
      modality: 'fact',
      by: 'a-rule',
    })),
    events: [],
    instruments: documents.map(({ kind, name, by = [], to = [], on, term }, at) => ({
      id: `i${at + 1}`,
      kind,
      name,
      authors: by,
      addressees: to,
      parties: [],
      on: time(on),
      subject: null,
      provisions:
        term === undefined ? [] : [{ deontic: 'must-not', bearers: to, text: span(term), scope: null }],
      disclosure: { state: 'unknown', by: null, evidence: [] },
      evidence: [span(name)],
      by: 'a-rule',
    })),
    exchanges: documents.flatMap(({ name, steps = [] }, at) =>
      steps.length === 0
        ? []
        : [
            {
              instrument: `i${at + 1}`,
              steps: steps.map((step) => ({
                kind: step.kind,
                by: step.by,
                to: step.to ?? [],
                manner: null,
                answer: null,
                with: null,
                on: time(step.on),
                evidence: [span(name)],
              })),
            },
          ],
    ),
    times: [],
    problems: [],
  };
  return fresh(record, `${id}.txt`);
}

const NORWAY = ['a1'];
const SWEDEN = ['a2'];
const BOTH = ['a2', 'a3'];

/** Norway's proposals to Sweden and Denmark, told by four reports, and documents that are others. */
export const EXCHANGED: readonly NewRecord[] = [
  told({
    id: 'sent',
    day: '2024-05-04',
    documents: [
      {
        kind: 'draft',
        name: 'draft proposals on river patrols',
        by: NORWAY,
        to: BOTH,
        on: '2024-05-03',
        term: 'placing guns on the banks',
        steps: [
          { kind: 'sent', by: NORWAY, to: BOTH, on: '2024-05-03' },
          { kind: 'awaited', by: NORWAY, to: BOTH, on: '2024-06-30' },
        ],
      },
    ],
  }),
  told({
    id: 'refused',
    day: '2024-05-10',
    publisher: 'Fjord Post',
    text: 'Sweden on Thursday refused the proposals on river patrols that its neighbour Norway had sent it a week before, and gave no reason for doing so.',
    documents: [
      {
        kind: 'proposal',
        name: 'proposals on river patrols',
        by: ['a4'],
        steps: [
          { kind: 'sent', by: NORWAY, to: SWEDEN },
          { kind: 'refused', by: SWEDEN, to: NORWAY, on: '2024-05-09' },
        ],
      },
    ],
  }),
  told({
    id: 'copied',
    day: '2024-05-11',
    publisher: 'Late Post',
    text: 'Sweden on Thursday refused the proposals on river patrols that its neighbour Norway had sent it a week before, and gave no reason for doing so. More follows.',
    documents: [
      {
        kind: 'proposal',
        name: 'proposals on river patrols',
        by: NORWAY,
        steps: [{ kind: 'refused', by: SWEDEN, to: NORWAY, on: '2024-05-09' }],
      },
    ],
  }),
  told({
    id: 'others',
    day: '2024-05-12',
    documents: [
      {
        kind: 'proposal',
        name: 'Danish proposals on river patrols',
        by: ['a3'],
        steps: [{ kind: 'sent', by: ['a3'] }],
      },
      {
        kind: 'proposal',
        name: 'proposals on fishing rights',
        by: NORWAY,
        steps: [{ kind: 'sent', by: NORWAY }],
      },
      { kind: 'letter', name: 'letter on river patrols', by: NORWAY, steps: [{ kind: 'sent', by: NORWAY }] },
    ],
  }),
  told({
    id: 'a year on',
    day: '2025-05-04',
    documents: [
      {
        kind: 'proposal',
        name: 'proposals on river patrols',
        by: NORWAY,
        steps: [{ kind: 'sent', by: NORWAY, to: BOTH, on: '2025-05-04' }],
      },
    ],
  }),
];

/** Two ministers on patrols of a strait, one of whom turns; and what only sounds like it. */
export const HELD: readonly NewRecord[] = [
  told({
    id: 'proposed',
    day: '2024-03-04',
    said: [{ by: 'a4', act: 'propose', words: 'a shared patrol of the strait' }],
  }),
  told({
    id: 'rejected',
    day: '2024-03-08',
    publisher: 'Fjord Post',
    said: [
      { by: 'a5', act: 'reject', words: 'any shared patrol of the strait' },
      { by: 'a5', act: 'reject', words: 'higher fishing quotas' },
    ],
  }),
  told({
    id: 'turned',
    day: '2024-04-02',
    said: [{ by: 'a5', act: 'support', words: 'shared patrols of that strait' }],
  }),
  told({
    id: 'else',
    day: '2024-04-03',
    said: [
      { by: 'a4', act: 'assert', words: 'that the shared patrol of the strait had begun' },
      { by: 'a4', act: 'support', words: 'repeal of the shared patrol of the strait' },
      { by: 'a4', act: 'promise', words: 'a new bridge over the strait' },
    ],
  }),
];
