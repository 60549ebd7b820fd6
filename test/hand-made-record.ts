/** A record made by hand, for the tests of the printers. */
import type { ReadReport } from '../src/app.ts';
import type { DiplomaticRecord, RecordActor, RecordStatement } from '../src/record/record.ts';
import { type Evidence, type Span, spanOf } from '../src/values/span.ts';

const TEXT =
  'No deal in Oslo\n\n"We will not sign," Foreign Minister Ann Lee of Norway told Reuters last week. Officials denied that talks had failed.';

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return spanOf(TEXT, start, start + words.length);
}

function actor(id: string, fields: Partial<RecordActor> & Pick<RecordActor, 'kind' | 'name'>): RecordActor {
  const mention = { ...span(fields.name), form: 'name' as const };
  return { id, aliases: [], country: null, offices: [], mentions: [mention], ...fields };
}

function statement(id: string, fields: Partial<RecordStatement> & { content: Evidence }): RecordStatement {
  return {
    id,
    speaker: null,
    addressees: [],
    about: [],
    act: 'assert',
    form: 'indirect',
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
    ...fields,
  };
}

const lastWeek = {
  ...span('last week'),
  type: 'DATE' as const,
  value: '2022-W06',
  mod: null,
  from: '2022-02-07',
  to: '2022-02-13',
};

export const RECORD: DiplomaticRecord = {
  report: {
    id: 'r1',
    title: 'No deal in Oslo',
    publisher: 'Hill Wire',
    byline: null,
    publishedOn: '2022-02-16',
    url: null,
    language: null,
    text: TEXT,
    credits: [],
  },
  actors: [
    actor('a1', {
      kind: 'person',
      name: 'Ann Lee',
      country: 'NOR',
      offices: [{ title: 'Foreign Minister', of: 'a2', evidence: [span('Foreign Minister')], by: 'a-rule' }],
    }),
    actor('a2', { kind: 'state', name: 'Norway', country: 'NOR' }),
    actor('a3', { kind: 'outlet', name: 'Reuters' }),
  ],
  statements: [
    statement('s1', {
      speaker: 'a1',
      act: 'reject',
      form: 'direct',
      source: span('Foreign Minister Ann Lee of Norway'),
      cue: [span('told')],
      content: [span('"We will not sign,"')],
      relay: [{ outlet: 'a3', span: span('Reuters') }],
      saidOn: lastWeek,
    }),
    statement('s2', { act: 'deny', cue: [span('denied')], content: [span('that talks had failed')] }),
  ],
  events: [],
  instruments: [],
  exchanges: [],
  times: [lastWeek],
  problems: [{ code: 'no-date', message: 'A problem.', span: null }],
};

export const READ: ReadReport = {
  record: RECORD,
  explanations: [
    { id: 'a1', steps: [] },
    {
      id: 's1',
      steps: [{ by: 'a-rule', gave: 'speaker', evidence: [span('Ann Lee')] }],
    },
    { id: 's2', steps: [{ by: 'a-rule', gave: 'act: deny', evidence: [span('denied')] }] },
  ],
};
