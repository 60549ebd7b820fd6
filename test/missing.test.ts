/** What golden cases ask of events, instruments and exchanges: a loss is named, and only the loss. */
import { expect, test } from 'vitest';
import type { DiplomaticRecord, RecordEvent, RecordInstrument, RecordStep } from '../src/record/record.ts';
import { type Span, spanOf } from '../src/values/span.ts';
import type {
  Expected,
  ExpectedEvent,
  ExpectedInstrument,
  ExpectedStatement,
  ExpectedStep,
} from './expected.ts';
import { RECORD } from './hand-made-record.ts';
import { missing, unfounded } from './missing.ts';

const { text } = RECORD.report;
const [lastWeek = null] = RECORD.times;

function span(words: string): Span {
  const start = text.indexOf(words);
  return spanOf(text, start, start + words.length);
}

const event = (fields: Partial<RecordEvent>): RecordEvent => ({
  id: 'e1',
  type: 'REJECT',
  mode: null,
  contexts: [],
  actors: ['a1'],
  recipients: [],
  instrument: null,
  on: null,
  place: null,
  status: 'reported',
  statement: null,
  evidence: [span('We will not sign')],
  by: 'a-rule',
  ...fields,
});

const deal = (fields: Partial<RecordInstrument>): RecordInstrument => ({
  id: 'i1',
  kind: 'agreement',
  name: 'deal',
  authors: [],
  addressees: [],
  parties: [],
  on: null,
  subject: null,
  provisions: [],
  disclosure: { state: 'unknown', by: null, evidence: [] },
  evidence: [span('deal')],
  by: 'a-rule',
  ...fields,
});

const refused = (fields: Partial<RecordStep>): RecordStep => ({
  kind: 'refused',
  by: ['a1'],
  to: [],
  manner: null,
  answer: null,
  with: null,
  on: null,
  evidence: [span('will not sign')],
  ...fields,
});

const NOTHING: Expected = {
  title: RECORD.report.title,
  publisher: RECORD.report.publisher,
  publishedOn: RECORD.report.publishedOn ?? '',
  credits: [],
  statements: [],
  events: [],
  instruments: [],
  exchanges: [],
  times: {},
  offices: [],
  mentions: [],
};

/** What a record of these parts lacks of what is expected in them; nothing else is expected. */
function lost(parts: Partial<DiplomaticRecord>, expected: Partial<Expected>): string[] {
  return missing({ ...NOTHING, ...expected }, { ...RECORD, ...parts });
}

const refusal: ExpectedEvent = {
  type: 'REJECT',
  words: 'will not sign',
  actors: ['Ann Lee'],
  recipients: [],
};

test('an event is found by its type and by a word of its evidence', () => {
  expect(lost({ events: [event({})] }, { events: [refusal] })).toEqual([]);
  expect(lost({ events: [event({ type: 'ACCUSE' })] }, { events: [refusal] })).toEqual([
    'event REJECT: will not sign',
  ]);
  expect(lost({ events: [event({ evidence: [span('talks had failed')] })] }, { events: [refusal] })).toEqual([
    'event REJECT: will not sign',
  ]);
});

test('an event that is there is held to actors, recipients, date and status', () => {
  const wanted: ExpectedEvent = { ...refusal, recipients: ['Norway'], on: '2022-W06', status: 'negated' };
  expect(lost({ events: [event({ actors: ['a3'] })] }, { events: [wanted] })).toEqual([
    'event REJECT by Ann Lee: will not sign',
    'event REJECT to Norway: will not sign',
    'event REJECT on 2022-W06: will not sign',
    'event REJECT negated: will not sign',
  ]);
  const right = event({ id: 'e2', recipients: ['a2'], on: lastWeek, status: 'negated' });
  expect(lost({ events: [event({}), right] }, { events: [wanted] })).toEqual([]);
});

test('an instrument is held to its roles, provisions and disclosure', () => {
  const wanted: ExpectedInstrument = {
    kind: 'agreement',
    words: 'No deal',
    parties: ['Norway'],
    provisions: [{ deontic: 'must-not', text: 'sign' }],
    disclosure: 'withheld',
  };
  expect(lost({}, { instruments: [wanted] })).toEqual(['instrument agreement: No deal']);
  expect(lost({ instruments: [deal({})] }, { instruments: [wanted] })).toEqual([
    'parties Norway: No deal',
    'provision must-not: sign',
    'disclosure withheld: No deal',
  ]);
  const provisions = [{ deontic: 'must-not' as const, bearers: [], text: span('not sign'), scope: null }];
  const disclosure = { state: 'withheld' as const, by: null, evidence: [] };
  const whole = deal({ parties: ['a2'], provisions, disclosure });
  expect(lost({ instruments: [whole] }, { instruments: [wanted] })).toEqual([]);
});

test('a step is found in the exchange of its own instrument', () => {
  const wanted: ExpectedStep = { instrument: 'deal', kind: 'refused', by: ['Ann Lee'], manner: 'alone' };
  const exchanges = [{ instrument: 'i1', steps: [refused({})] }];
  expect(lost({ instruments: [deal({})], exchanges }, { exchanges: [wanted] })).toEqual([
    'step refused alone: deal',
  ]);
  const other = [deal({ evidence: [span('talks')] })];
  expect(lost({ instruments: other, exchanges }, { exchanges: [wanted] })).toEqual(['step refused: deal']);
});

test('a statement that nobody made is named by its content', () => {
  const said: ExpectedStatement = { speaker: 'Ann Lee', content: ['"We will not sign,"'], form: 'direct' };
  expect(unfounded({ ...NOTHING, statements: [said] }, RECORD)).toEqual([
    'nobody said: that talks had failed',
  ]);
});
