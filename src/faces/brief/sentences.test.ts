/** Statements and events -> sentences: what is told as done, planned, supposed or not so, and in whose words. */
import { describe, expect, test } from 'vitest';
import type { Entry, EntryParty } from '../../archive/archive.ts';
import type { DiplomaticRecord, RecordEvent, RecordStatement } from '../../record/record.ts';
import type { EventStatus, EventType } from '../../values/plover.ts';
import { type Span, spanOf } from '../../values/span.ts';
import type { Part, Sourced } from './briefing.ts';
import { eventSentence } from './event-sentence.ts';
import { statementSentence } from './statement-sentence.ts';

const told = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

const party = (role: EntryParty['role'], name: string): EntryParty => ({
  role,
  actor: name.length,
  name,
  kind: 'person',
  country: null,
});

const HEAD = {
  key: 1,
  id: 'r1',
  title: null,
  publisher: 'Hill Wire',
  publishedOn: null,
  url: null,
  copyOf: null,
  copiedBy: [],
};

function sourced(text: string, kind: Entry['kind'], fields: Partial<Entry>, item: object): Sourced {
  const record = { report: { text }, actors: [], statements: [] } as unknown as DiplomaticRecord;
  const entry = { id: '1.x', kind, report: HEAD, parties: [], mode: null, status: null, ...fields, item };
  return { entry: entry as unknown as Entry, record };
}

describe('events', () => {
  const text = 'On Friday Oslo was said to have helped Rome with the harvest of the year.';
  const sentence = (type: EventType, status: EventStatus, mode: string | null = null): string =>
    told(
      eventSentence(
        sourced(text, 'event', { type, mode, parties: [party('by', 'Oslo'), party('to', 'Rome')] }, {
          status,
          evidence: [spanOf(text, 0, text.length - 1)],
        } as unknown as RecordEvent),
        () => false,
      ),
    );

  test.each<[EventType, EventStatus, string | null, string]>([
    ['AID', 'reported', null, 'According to Hill Wire, Oslo gave aid to Rome:'],
    ['AID', 'planned', null, 'According to Hill Wire, Oslo will give aid to Rome:'],
    ['AID', 'hypothetical', null, 'According to Hill Wire, Oslo might give aid to Rome:'],
    ['AID', 'negated', null, 'According to Hill Wire, Oslo did not give aid to Rome:'],
    ['AID', 'historical', null, 'According to Hill Wire, Oslo gave aid to Rome in the past:'],
    ['AGREE', 'planned', null, 'According to Hill Wire, Oslo agreed or offered to cooperate with Rome:'],
    ['CONSULT', 'reported', 'phone', 'According to Hill Wire, Oslo consulted Rome by telephone:'],
  ])('%s, %s', (type, status, mode, expected) => {
    expect(sentence(type, status, mode)).toBe(`${expected} “${text.slice(0, -1)}”.`);
  });
});

describe('statements', () => {
  /** A statement of a text in which source, cue and content are marked: "[Brook] <said> {that …}". */
  const sentence = (marked: string, speaker: string | null, form: string, act = 'assert'): string => {
    const text = marked.replace(/[[\]<>{}]/g, '');
    const span = (open: string, close: string): Span | null => {
      const [, words] = new RegExp(`\\${open}(.*?)\\${close}`).exec(marked) ?? [];
      if (words === undefined) return null;
      const start = text.indexOf(words);
      return spanOf(text, start, start + words.length);
    };
    const [source, cue, content] = [span('[', ']'), span('<', '>'), span('{', '}')];
    const item = {
      form,
      act,
      source,
      cue: cue === null ? [] : [cue],
      content: [content],
      relay: [],
      within: null,
      speaker: null,
    } as unknown as RecordStatement;
    const parties = speaker === null ? [] : [party('speaker', speaker)];
    return told(
      statementSentence(sourced(text, 'statement', { type: act, parties }, item), () => false, false),
    );
  };

  test.each([
    ['[He] <denied> {that it was so}.', 'Ada Brook denied, according to Hill Wire, that it was so.'],
    [
      '[She] <threatened> {to leave the talks}.',
      'Ada Brook threatened, according to Hill Wire, to leave the talks.',
    ],
    [
      '[He] <said> on Monday {that it was so}.',
      'According to Hill Wire, Ada Brook said on Monday that it was so.',
    ],
    [
      '[The minister] <believes> {that it is so}.',
      'Ada Brook believes, according to Hill Wire, that it is so.',
    ],
    ['[They] <believe> {that it is so}.', 'Of Ada Brook, Hill Wire reports: “They believe that it is so”.'],
    ['[I] <think> {that it is so}.', 'Of Ada Brook, Hill Wire reports: “I think that it is so”.'],
    [
      'Is [she] <concerned> {that it is so}?',
      'Of Ada Brook, Hill Wire reports: “she concerned that it is so”.',
    ],
    [
      'Here is [Brook’s] <claim> {that it is so}.',
      'Of Ada Brook, Hill Wire reports: “Brook’s claim that it is so”.',
    ],
    [
      '{It is so}, <according to> [Brook].',
      'Of Ada Brook, Hill Wire reports: “It is so, according to Brook”.',
    ],
    [
      '[He] <promised> {“great consequences.”}',
      'According to Hill Wire, Ada Brook promised “great consequences.”',
    ],
  ])('%s', (marked, expected) => {
    expect(sentence(marked, 'Ada Brook', 'indirect')).toBe(expected);
  });

  test('a quotation takes the verb of its act', () => {
    expect(sentence('{“Why now?”} <asked> [Brook].', 'Ada Brook', 'direct', 'ask')).toBe(
      'Ada Brook asked, according to Hill Wire: “Why now?”',
    );
    expect(sentence('{“Leave now,”} <said> [Brook].', 'Ada Brook', 'direct', 'request')).toBe(
      'Ada Brook said, according to Hill Wire: “Leave now”.',
    );
  });

  test('who is not named is said not to be', () => {
    expect(sentence('{“Why now?”}', null, 'direct', 'ask')).toBe(
      'A speaker not named asked, according to Hill Wire: “Why now?”',
    );
    expect(sentence('[We] <understand> {that it is so}.', null, 'indirect')).toBe(
      'Hill Wire reports, naming no speaker: “We understand that it is so”.',
    );
  });
});
