/** Two hand-made reports about one exchange of letters, for the tests of the archive; every field of the record is used. */
import { createHash } from 'node:crypto';
import type { NewRecord } from '../../src/archive/archive.ts';
import type { DiplomaticRecord, RecordActor } from '../../src/record/record.ts';
import { type Evidence, type Span, spanOf } from '../../src/values/span.ts';

const FIRST =
  'Minister sends note\n\nForeign Minister Ann Lee of Norway sent a note on the river border to Sweden on 3 May. ' +
  '"The border stays open," Lee told Hill Wire in Oslo. Sweden has until June to answer the note.';
const SECOND =
  'Sweden refuses note\n\nSweden refused the note of Norway on 9 May, and threatened to close the border. ' +
  'Ann Lee denied that missiles had been moved there. Nothing was heard from Denmark.';

const inText =
  (text: string) =>
  (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return spanOf(text, start, start + words.length);
  };

const day = (span: Span, value: string) =>
  ({ ...span, type: 'DATE', value, mod: null, from: value, to: value }) as const;

function actor(fields: Partial<RecordActor> & Pick<RecordActor, 'id' | 'kind' | 'name'>): RecordActor {
  return { aliases: [], country: null, offices: [], mentions: [], ...fields };
}

const STATEMENT = {
  addressees: [],
  about: [],
  source: null,
  cue: [],
  relay: [],
  saidOn: null,
  place: null,
  onBehalfOf: [],
  within: null,
  deadline: null,
  polarity: 'affirmed',
  modality: 'fact',
  by: 'a-rule',
} as const;
const EVENT = {
  mode: null,
  contexts: [],
  actors: [],
  recipients: [],
  instrument: null,
  on: null,
  place: null,
  status: 'reported',
  statement: null,
  by: 'a-rule',
} as const;
const STEP = { by: [], to: [], manner: null, answer: null, with: null, on: null } as const;

const one = inText(FIRST);
const two = inText(SECOND);
const note = (evidence: Evidence) =>
  ({
    id: 'i1',
    kind: 'note',
    name: 'note on the river border',
    authors: ['a2'],
    addressees: ['a3'],
    parties: [],
    on: null,
    subject: null,
    provisions: [],
    disclosure: { state: 'unknown', by: null, evidence: [] },
    evidence,
    by: 'a-rule',
  }) as const;

export const SENT: DiplomaticRecord = {
  report: {
    id: 'r1',
    title: 'Minister sends note',
    publisher: 'Hill Wire',
    byline: null,
    publishedOn: '2024-05-04',
    url: 'https://example.org/1',
    language: 'en',
    text: FIRST,
    credits: [],
  },
  actors: [
    actor({
      id: 'a1',
      kind: 'person',
      name: 'Ann Lee',
      aliases: ['Lee'],
      country: 'NOR',
      offices: [{ title: 'Foreign Minister', of: 'a2', evidence: [one('Foreign Minister')], by: 'a-rule' }],
    }),
    actor({ id: 'a2', kind: 'state', name: 'Norway', country: 'NOR' }),
    actor({ id: 'a3', kind: 'state', name: 'Sweden', country: 'SWE' }),
    actor({ id: 'a4', kind: 'outlet', name: 'Hill Wire' }),
  ],
  statements: [
    {
      ...STATEMENT,
      id: 's1',
      speaker: 'a1',
      addressees: ['a4'],
      about: ['a3'],
      act: 'promise',
      form: 'direct',
      content: [one('"The border stays open,"')],
      place: one('Oslo'),
    },
  ],
  events: [
    {
      ...EVENT,
      id: 'e1',
      type: 'REQUEST',
      mode: 'yield',
      contexts: ['diplomatic'],
      actors: ['a2'],
      recipients: ['a3'],
      instrument: 'i1',
      on: day(one('3 May'), '2024-05-03'),
      evidence: [one('sent a note on the river border to Sweden')],
    },
  ],
  instruments: [note([one('a note on the river border')])],
  exchanges: [
    {
      instrument: 'i1',
      steps: [
        {
          ...STEP,
          kind: 'awaited',
          by: ['a2'],
          to: ['a3'],
          on: day(one('June'), '2024-06-30'),
          evidence: [one('Sweden has until June to answer the note')],
        },
        {
          ...STEP,
          kind: 'sent',
          by: ['a2'],
          to: ['a3'],
          on: day(one('3 May'), '2024-05-03'),
          evidence: [one('sent a note')],
        },
      ],
    },
  ],
  times: [],
  problems: [],
};

export const REFUSED: DiplomaticRecord = {
  report: {
    ...SENT.report,
    id: 'r2',
    title: 'Sweden refuses note',
    publisher: 'Fjord Post',
    publishedOn: '2024-05-10',
    url: null,
    text: SECOND,
  },
  actors: [
    actor({ id: 'a1', kind: 'state', name: 'Sweden', country: 'SWE' }),
    actor({ id: 'a2', kind: 'state', name: 'Norway', aliases: ['Kingdom of Norway'], country: 'NOR' }),
    actor({ id: 'a3', kind: 'person', name: 'Ann Lee' }),
    actor({ id: 'a4', kind: 'state', name: 'Denmark', country: 'DNK' }),
  ],
  statements: [
    {
      ...STATEMENT,
      id: 's1',
      speaker: 'a1',
      addressees: ['a2'],
      act: 'threaten',
      form: 'indirect',
      content: [two('to close the border')],
    },
    {
      ...STATEMENT,
      id: 's2',
      speaker: 'a3',
      act: 'deny',
      form: 'indirect',
      content: [two('that missiles had been moved there')],
    },
  ],
  events: [
    {
      ...EVENT,
      id: 'e1',
      type: 'REJECT',
      actors: ['a1'],
      recipients: ['a2'],
      on: day(two('9 May'), '2024-05-09'),
      evidence: [two('Sweden refused the note of Norway')],
    },
  ],
  instruments: [],
  exchanges: [],
  times: [],
  problems: [{ code: 'bad-date', message: 'A problem.', span: null }],
};

/** A record as it comes from the file `where`. */
export function fresh(record: DiplomaticRecord, where: string): NewRecord {
  const { text: _, credits: __, ...stated } = record.report;
  const hash = createHash('sha256').update(JSON.stringify(record)).digest('hex');
  return { record, origin: { where, hash, stated, otherwise: null, guessed: null } };
}
