/** The tables of docs/statements.md are what the library gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, stanceOf } from '../src/index.ts';
import type { Act } from '../src/values/act.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'statements.md'), 'utf8');
const rowsOf = (columns: number): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => /^\|(?! -|---)/.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.length === columns);

describe('the worked examples', () => {
  const [, ...examples] = rowsOf(6);

  test('there are some', () => expect(examples.length).toBeGreaterThan(8));

  test.each(examples)('%s', async (text = '', speaker, act, polarity, modality, content) => {
    const { actors, statements } = await read({ text, publishedOn: '2022-02-16' });
    const [statement] = statements;
    expect(statements).toHaveLength(1);
    expect(actors.find(({ id }) => id === statement?.speaker)?.name).toBe(speaker);
    expect(statement).toMatchObject({ act, polarity, modality });
    expect(statement?.content[0].text).toBe(content);
  });
});

test('the table of stances is complete and right', () => {
  const [, ...rows] = rowsOf(3);
  expect(rows.length).toBe(13);
  for (const [act = '', affirmed, negated] of rows) {
    const name = act.replaceAll('`', '') as Act;
    expect([name, stanceOf(name, 'affirmed'), stanceOf(name, 'negated')]).toEqual([name, affirmed, negated]);
  }
});

describe('a transcript', () => {
  const text = [
    'Press Briefing by Press Secretary Ada Brook, January 25, 2022',
    'MS. BROOK:  Good morning.  The President signed the grain treaty today.',
    'Norway told us that it would sign as well.',
    'Q    Thank you.  When will the ships leave?',
    'MS. BROOK:  I think that they will leave on Friday.',
    'END  2:05 P.M. CET',
  ].join('\n\n');

  test('each paragraph is said by whom its head names, questions by nobody known', async () => {
    const { actors, statements } = await read({ text, publishedOn: '2022-01-25' });
    const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
    const turns = statements.filter(({ by }) => by === 'turn');
    expect(turns.map(({ speaker, act, form }) => [name(speaker), act, form])).toEqual([
      ['Ada Brook', 'assert', 'direct'],
      ['Ada Brook', 'assert', 'direct'],
      [null, 'ask', 'direct'],
      ['Ada Brook', 'assert', 'direct'],
    ]);
    expect(turns.map(({ saidOn }) => saidOn?.value)).toEqual(Array(4).fill('2022-01-25'));
  });

  test('what a speaker cites is within the turn, and "I" is the speaker', async () => {
    const { actors, statements } = await read({ text, publishedOn: '2022-01-25' });
    const cited = statements.filter(({ within }) => within !== null);
    const byId = new Map(statements.map((statement) => [statement.id, statement]));
    for (const { within } of cited) expect(byId.get(within ?? '')?.by).toBe('turn');
    expect(cited.some(({ source }) => source?.text === 'Norway')).toBe(true);
    const own = cited.find(({ source }) => source?.text === 'I');
    expect(actors.find(({ id }) => id === own?.speaker)?.name).toBe('Ada Brook');
  });
});
