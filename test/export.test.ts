/** `chancery export`: what other programs get, read back with their own readers. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTRY_KINDS } from '../src/archive/archive.ts';
import { RECORDS, type TakenAway, takenAway } from './taken-away.ts';

let away: TakenAway;
beforeAll(async () => {
  away = await takenAway();
}, 60_000);
afterAll(() => away.remove());

const run = (...told: readonly string[]) => away.run('export', ...told);
type Row = Readonly<Record<string, string>>;
const rowsOf = (csv: string): readonly Row[] => parse(csv, { columns: true }) as Row[];

describe('csv', () => {
  test('has the columns of its kind, lists in one cell, and the exact words', async () => {
    const { stdout, exitCode } = await run(
      '--as',
      'csv',
      '--kind',
      'statement',
      '--act',
      'promise',
      '--no-copies',
    );
    expect(exitCode).toBe(0);
    expect(rowsOf(stdout)).toMatchObject([
      {
        id: '1.s1',
        from_day: '2024-05-04',
        is_dated: 'false',
        speaker: 'Ann Lee',
        speaker_country: 'NOR',
        act: 'promise',
        form: 'direct',
        addressees: 'Hill Wire',
        about: 'Sweden',
        place: 'Oslo',
        words: '"The border stays open,"',
        copied_by: 'Vale Times',
        report: '1',
      },
    ]);
    const [start = 0, end = 0] = rowsOf(stdout)[0]?.spans?.split('-').map(Number) ?? [];
    expect(RECORDS[0]?.report.text.slice(start, end)).toBe('"The border stays open,"');
  });

  test('text that a sheet would run is guarded', async () => {
    const { stdout } = await run('--as', 'csv', '--kind', 'statement', '--publisher', 'Bo’s <b>Log</b>');
    expect(rowsOf(stdout)[0]?.title).toBe('\'=HYPERLINK("x")');
  });

  test('a file for each kind goes into a folder, which is made', async () => {
    const out = join(away.folder, 'sheets');
    const { stdout } = await run('--as', 'csv', '--out', out);
    expect(readdirSync(out).toSorted()).toEqual([
      'events.csv',
      'instruments.csv',
      'statements.csv',
      'steps.csv',
    ]);
    const steps = rowsOf(readFileSync(join(out, 'steps.csv'), 'utf8'));
    expect(steps.filter(({ report }) => report === '1')).toMatchObject([
      { id: '1.x1.2', kind: 'sent', by: 'Norway', to: 'Sweden', instrument: 'note on the river border' },
      { id: '1.x1.1', kind: 'awaited', instrument_id: '1.i1' },
    ]);
    const count = readdirSync(out).flatMap((file) => rowsOf(readFileSync(join(out, file), 'utf8'))).length;
    expect(stdout).toContain(`${count} entries in `);
  });
});

test('jsonl has what the lists print, and --limit holds', async () => {
  const listed = (await away.run('timeline', '--format', 'jsonl')).stdout;
  expect((await run('--as', 'jsonl')).stdout).toBe(listed);
  const lines = listed.split('\n');
  expect((await run('--as', 'jsonl', '--limit', '3')).stdout).toBe(`${lines.slice(0, 3).join('\n')}\n`);
});

test('parquet is read back as what CSV says', async () => {
  const out = join(away.folder, 'parquet');
  await run('--as', 'parquet', '--out', out);
  for (const kind of ENTRY_KINDS) {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(out, `${kind}s.parquet`)) });
    const sheet = rowsOf((await run('--as', 'csv', '--kind', kind)).stdout);
    expect(rows.map((row) => Object.entries(row).map(([name, value]) => [name, cellOf(value)]))).toEqual(
      sheet.map((row) => Object.entries(row).map(([name, value]) => [name, value.replace(/^'(?==)/, '')])),
    );
  }
});

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

test('parquet has days as days and lists as lists', async () => {
  const file = join(away.folder, 'one.parquet');
  await run('--as', 'parquet', '--kind', 'event', '--type', 'REJECT', '--out', file);
  const [row] = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
  expect(row).toMatchObject({
    from_day: new Date('2024-05-09T00:00:00Z'),
    is_dated: true,
    actors: ['Sweden'],
    contexts: [],
    report: 2,
  });
});

describe('plover', () => {
  const lines = async (...told: readonly string[]): Promise<readonly string[][]> =>
    (await run('--as', 'plover', ...told)).stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));

  test('has the columns of POLECAT, in its order', async () => {
    const [head = []] = await lines();
    expect(head).toHaveLength(40);
    expect(head.slice(0, 10)).toEqual(
      'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW'.split(
        '|',
      ),
    );
    expect(head.slice(-9)).toEqual(
      'Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version'
        .split('|')
        .toSpliced(0, 0, 'Raw Placename'),
    );
  });

  test('fills what a report gives, and leaves out what is said not to be', async () => {
    const [head = [], ...rows] = await lines();
    const events = rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])));
    expect(events.map((event) => event['Event ID'])).toEqual(['1.e1', '3.e1', '2.e1']);
    expect(events[0]).toMatchObject({
      'Event Date': '2024-05-03',
      'Event Type': 'REQUEST',
      'Event Mode': 'yield',
      Intensity: '0',
      'Quad Code': 'VERBAL CONFLICT',
      Contexts: 'diplomatic',
      'Actor Name': 'Norway',
      'Actor Country': 'NOR',
      'Actor COW': '385',
      'Recipient COW': '380',
      Source: 'Hill Wire',
      'Story People': 'Ann Lee',
      'Story Locations': 'Norway; Sweden',
      Version: '',
    });
  });

  test('says how many it left out', async () => {
    const { stdout } = await run('--as', 'plover', '--out', join(away.folder, 'events.tsv'));
    expect(stdout).toMatch(/^3 entries in .*; 1 left out that are planned, supposed or said not to be\n$/);
  });
});

describe('html', () => {
  test('stands by itself and runs nothing, whatever a report holds', async () => {
    const { stdout } = await run('--as', 'html');
    expect(stdout).not.toMatch(/<script|javascript:|<b>|<link|<img|src=|@import|url\(/i);
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(stdout).toContain('<a href="https://example.org/1">Hill Wire, 4 May 2024');
    expect(stdout).toContain('<h2>May 2024</h2>');
    expect(stdout).toContain('via Tass');
    expect(stdout).toContain('</html>');
  });

  test('says what was asked, and that nothing matches', async () => {
    const { stdout, exitCode } = await run(
      '--as',
      'html',
      '--about',
      'a <comet>',
      '--since',
      '2024-05',
      '--until',
      '2024-05',
    );
    expect(stdout).toContain('<h1>What was reported about a &lt;comet&gt;, May 2024</h1>');
    expect(stdout).toContain('Nothing in the archive matches.');
    expect(exitCode).toBe(1);
  });
});

describe('what cannot be is said', () => {
  test.each([
    [['--as', 'csv'], /a file for each kind/],
    [['--as', 'jsonl', '--kind', 'rumour'], /"rumour" is nothing that --kind takes/],
    [['--as', 'plover', '--kind', 'statement'], /events alone/],
    [['--as', 'jsonl', '--limit', 'all'], /from 1 to/],
    [['--as', 'xml'], /Allowed choices/],
    [['--as', 'jsonl', '--country', 'Norway'], /such as RUS/],
  ])('%j', async (told, said) => {
    await expect(run(...told)).rejects.toThrow(said);
  });

  test('a place that takes no file leaves nothing behind', async () => {
    const out = join(away.folder, 'missing', 'a.jsonl');
    await expect(run('--as', 'jsonl', '--out', out)).rejects.toMatchObject({ code: 'unwritable' });
    expect(existsSync(join(away.folder, 'missing'))).toBe(false);
    writeFileSync(join(away.folder, 'plain'), 'before');
    await expect(run('--as', 'csv', '--out', join(away.folder, 'plain'))).rejects.toMatchObject({
      code: 'unwritable',
    });
    expect(readFileSync(join(away.folder, 'plain'), 'utf8')).toBe('before');
  });
});
