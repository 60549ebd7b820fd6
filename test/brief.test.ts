/** `chancery brief`: what a desk reads, and that each sentence of it rests on words that stand in a report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECORDS, type TakenAway, takenAway } from './taken-away.ts';

let away: TakenAway;
let brief = '';
beforeAll(async () => {
  away = await takenAway();
  brief = (await away.run('brief')).stdout;
}, 60_000);
afterAll(() => away.remove());

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const texts = RECORDS.map(({ report }) => flat(report.text));
const plain = (markdown: string): string => markdown.replace(/\\([\\`*_[\]<>#|~$&])/g, '$1');
const lines = (markdown: string): readonly string[] => plain(markdown).split('\n');
const notesOf = (markdown: string): readonly string[] =>
  lines(markdown).filter((line) => /^\[\^\d+\]: /.test(line));
const sentencesOf = (markdown: string): readonly string[] =>
  lines(markdown).filter((line) => line.startsWith('- '));

describe('by theme', () => {
  test('who said what stands under its side, with office, outlet and note', () => {
    const [, ...sides] = brief.split(/^### /m);
    const norway = sides.find((side) => side.startsWith('Norway')) ?? '';
    expect(norway).toContain(
      '*4 May 2024 (reported)* **Ann Lee** (Foreign Minister of Norway) promised Hill Wire, according to Hill Wire: “The border stays open”.[^1]',
    );
    expect(norway).toContain(
      'Of **Ann Lee**, Fjord Post reports: “Ann Lee denied that missiles had been moved there.”[^2]',
    );
    expect(sides.find((side) => side.startsWith('Sweden'))).toContain('threatened to close the border');
  });

  test('the words of an outlet that passes on are told as its words', () => {
    expect(plain(brief)).toContain(
      '**Bo & Co** said, according to Tass: “=SUM(A1) is <script>alert(1)</script>”.',
    );
  });

  test('indirect speech goes on in the verb of the report', () => {
    expect(plain(brief)).toContain(
      'According to Bo’s <b>Log</b>, **envoy** said on Monday that he would not sign.',
    );
  });

  test('what was done is told on the word of the outlet, or of whoever says it', () => {
    expect(brief).toContain(
      '*9 May 2024* According to Fjord Post, **Sweden** refused Norway: “Sweden refused the note of Norway”.',
    );
    expect(brief).toContain('By envoy’s own account, **envoy** did not ask for something');
  });

  test('a document has its steps, and whose answer is awaited', () => {
    expect(brief).toContain('### The note on the river border');
    expect(brief).toContain('**Norway** sent the note on the river border to Sweden');
    expect(brief).toContain(
      'No answer of **Sweden** to the note on the river border is reported; Norway is awaiting it.',
    );
  });
});

test('near-copies count as one source: one sentence, one note, which names both outlets', () => {
  expect(brief).toContain('It rests on 3 reports of ');
  expect(brief.match(/The border stays open”/g)).toHaveLength(1);
  expect(brief.match(/is awaiting it/g)).toHaveLength(1);
  expect(notesOf(brief)[0]).toContain('(also in Vale Times)');
});

test('by day, each day has its sentences, and a copy adds no day', async () => {
  const { stdout } = await away.run('brief', '--by', 'day');
  const days = [...stdout.matchAll(/^## (.*\d{4})$/gm)].map(([, day]) => day);
  expect(days).toEqual(['3 May 2024', '4 May 2024', '9 May 2024', '10 May 2024', '1 Jun 2024']);
  expect(stdout).toContain('- *(reported)* **Ann Lee** (Foreign Minister of Norway) promised');
});

describe.each([['theme'], ['day']])('by %s', (order) => {
  test('every sentence has a note, and every note is cited', async () => {
    const { stdout } = await away.run('brief', '--by', order);
    const cited = sentencesOf(stdout).map((line) =>
      [...line.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => number),
    );
    expect(cited.length).toBeGreaterThan(8);
    expect(cited.filter((numbers) => numbers.length === 0)).toEqual([]);
    const numbers = notesOf(stdout).map((line) => /^\[\^(\d+)\]/.exec(line)?.[1]);
    expect([...new Set(cited.flat())].toSorted()).toEqual(numbers.toSorted());
  });

  test('every word in quotation marks stands in a report, and no sentence says that it is so', async () => {
    const { stdout } = await away.run('brief', '--by', order);
    for (const line of [...sentencesOf(stdout), ...notesOf(stdout)])
      for (const [, quoted = ''] of line.matchAll(/“([^”]*)”/g))
        for (const piece of quoted.split(/ ?… ?/).filter(Boolean))
          expect(
            texts.some((text) => text.includes(piece)),
            piece,
          ).toBe(true);
    for (const line of sentencesOf(stdout))
      expect(line).toMatch(/according to|According to|reports?:|own account|in its own words|is reported/);
  });
});

test('filters hold, and the first entries alone are told where there are more', async () => {
  const { stdout } = await away.run(
    'brief',
    '--speaker',
    'Lee',
    '--since',
    '2024-05',
    '--until',
    '2024-05',
    '--limit',
    '1',
  );
  expect(stdout).toContain('# Briefing by Lee, May 2024');
  expect(stdout).toContain('Of 3 entries that match, these are the first 1 by day');
  expect(stdout).not.toContain('Fjord Post');
});

test('nothing found is said, with exit code 1', async () => {
  const { stdout, exitCode } = await away.run('brief', '--about', 'comets');
  expect(stdout).toBe('# Briefing about comets\n\nNothing in the archive matches.\n');
  expect(exitCode).toBe(1);
});

test('as HTML it stands by itself, and its notes lead there and back', async () => {
  const out = join(away.folder, 'brief.html');
  const { stdout } = await away.run('brief', '--as', 'html', '--out', out);
  const page = readFileSync(out, 'utf8');
  expect(stdout).toBe(`${page.match(/<li id="note-/g)?.length} notes in ${out}\n`);
  expect(page).not.toMatch(/<script|javascript:|<b>|<link|<img|src=/i);
  const links = [...page.matchAll(/href="#([a-z]+-\d+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(10);
  for (const id of links) expect(page).toContain(` id="${id}"`);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});
