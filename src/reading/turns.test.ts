import { expect, test } from 'vitest';
import type { BlockKind, Report } from '../intake/report.ts';
import { spanOf } from '../values/span.ts';
import type { Attribution } from './reading.ts';
import { withTurns } from './turns.ts';

function report(...parts: readonly (readonly [BlockKind, string])[]): Report {
  const text = parts.map(([, words]) => words).join('\n');
  let at = 0;
  const blocks = parts.map(([kind, words]) => {
    const start = at;
    at += words.length + 1;
    return { kind, ...spanOf(text, start, start + words.length) };
  });
  const nothing = {
    title: null,
    publisher: null,
    byline: null,
    publishedOn: null,
    url: null,
    language: null,
  };
  return { id: 'r', ...nothing, text, credits: [], blocks, problems: [] };
}

function found({ text }: Report, source: string, cue: string, content: string): Attribution {
  const span = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  return { source: span(source), cue: [span(cue)], content: [span(content)], within: null, by: 'model' };
}

test('each paragraph of a turn is said by its head, and what is cited inside it is within it', () => {
  const briefing = report(
    ['title', 'Briefing'],
    ['turn', 'MS. BROOK:'],
    ['speech', 'Oslo said it would pay.'],
    ['speech', 'We wait.'],
    ['turn', 'Q'],
    ['speech', 'For what?'],
  );
  const made = withTurns(briefing, [
    found(briefing, 'MS. BROOK', ':', 'Oslo said it would pay'),
    found(briefing, 'Oslo', 'said', 'it would pay'),
  ]);
  expect(
    made.map(({ source, cue, content, within, by }) => [
      source?.text,
      cue.length,
      content[0].text,
      within,
      by,
    ]),
  ).toEqual([
    ['MS. BROOK', 1, 'Oslo said it would pay.', null, 'turn'],
    ['Oslo', 1, 'it would pay', 0, 'model'],
    ['MS. BROOK', 1, 'We wait.', null, 'turn'],
    ['Q', 0, 'For what?', null, 'turn'],
  ]);
});

test('a report without turns keeps what was found', () => {
  const news = report(['paragraph', 'Oslo said it would pay.']);
  const attributions = [found(news, 'Oslo', 'said', 'it would pay')];
  expect(withTurns(news, attributions)).toBe(attributions);
});
