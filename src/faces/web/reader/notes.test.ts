import { expect, test } from 'vitest';
import { RECORD } from '../../../../test/hand-made-record.ts';
import { namesAndTimes, notesOf } from './notes.ts';

const { text } = RECORD.report;
const notes = notesOf(RECORD);

test('each statement is a note with its speaker, office, verb and exact words, in the order of the text', () => {
  expect(notes.map(({ start }) => start)).toEqual(notes.map(({ start }) => start).toSorted((a, b) => a - b));
  const lee = notes.find(({ who }) => who === 'Ann Lee');
  expect(lee).toMatchObject({ kind: 'statement', isNamed: true, office: 'Foreign Minister of Norway' });
  expect(lee?.words).toContain('We will not sign');
  expect(lee?.did).toMatch(/^rejected/);
});

test('marks of a note are slices of the text: source, cue and content apart', () => {
  const lee = notes.find(({ who }) => who === 'Ann Lee');
  const of = (part: string): readonly string[] =>
    (lee?.marks ?? []).filter((mark) => mark.part === part).map(({ start, end }) => text.slice(start, end));
  expect(of('source').join()).toContain('Ann Lee');
  expect(of('cue').join()).toContain('told');
  expect(of('content').join(' ')).toContain('We will not sign');
});

test('a time that rests on words says which', () => {
  const facts = notes.flatMap((note) => note.facts.map(({ words }) => words));
  expect(facts).toContain('7–13 Feb 2022, from “last week”');
});

test('events that are a side of a statement are no notes of their own', () => {
  const own = RECORD.events.filter(({ statement }) => statement === null).map(({ id }) => id);
  expect(notes.filter(({ kind }) => kind === 'event').map(({ id }) => id)).toEqual(own);
});

test('names and times are marked, pronouns are not', () => {
  const marked = namesAndTimes(RECORD).map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`);
  expect(marked).toContain('time: last week');
  expect(marked).toContain('actor: Ann Lee');
  const pronouns = RECORD.actors.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'pronoun'));
  expect(marked.length).toBe(
    RECORD.times.length + RECORD.actors.flatMap(({ mentions }) => mentions).length - pronouns.length,
  );
});
