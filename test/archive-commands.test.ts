/** The archive as a user meets it: reports added on the command line, asked, read anew. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPglite } from '../src/archive/pglite.ts';
import { program } from '../src/faces/cli/program.ts';
import { running } from './running.ts';

const home = mkdtempSync(join(tmpdir(), 'chancery-commands-'));
const folder = join(home, 'archive');
const reports = join(home, 'reports');

/** What a run prints and how it ends. */
const run = (...told: readonly string[]) =>
  running(() => program().parseAsync([...told, '--archive', folder], { from: 'user' }));

beforeAll(async () => {
  mkdirSync(reports);
  writeFileSync(
    join(reports, 'a.txt'),
    'Talks fail\n\nGeneva, 16 February 2022 (Lakefront News) -- Foreign Minister Ada Brook denied that the talks had failed. ' +
      '"We have offered every guarantee," Brook told reporters.',
  );
  writeFileSync(join(reports, 'b.txt'), Buffer.from('%PDF-1.7 and so on'));
  const { stdout, exitCode } = await run('add', reports);
  expect(stdout).toBe('1 report added, 1 not read, which `chancery problems` lists\n');
  expect(exitCode).toBe(1);
}, 90_000);
afterAll(() => rmSync(home, { recursive: true }));

describe('chancery add', () => {
  test('leaves alone what is there already', async () => {
    const { stdout } = await run('add', join(reports, 'a.txt'));
    expect(stdout).toBe('0 reports added, 1 there already\n');
  });

  test('what could not be read is listed with its reason', async () => {
    const { stdout } = await run('problems', '--format', 'jsonl');
    expect(stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line).code))[0]).toBe(
      'not-text',
    );
  });
});

describe('asking', () => {
  test('each format shows who said what, in the exact words, and where', async () => {
    const words = 'that the talks had failed';
    const pretty = await run('statements', '--speaker', 'brook', '--act', 'deny');
    expect(pretty.stdout).toContain('Ada Brook denied');
    expect(pretty.stdout).toContain('1 statement');
    const json = JSON.parse(
      (await run('statements', '--act', 'deny', '--format', 'json', '--facets')).stdout,
    );
    expect(json.total).toEqual({ number: 1, isCapped: false });
    expect(json.items[0].words).toBe(words);
    expect(json.items[0].item.content[0].text).toBe(words);
    expect(json.facets.facets.type).toEqual([{ value: 'deny', count: 1 }]);
    const csv = (await run('statements', '--act', 'deny', '--format', 'csv')).stdout.split('\r\n');
    expect(csv[0]).toMatch(/^id,kind,type,/);
    expect(csv[1]).toContain(`,${words},`);
    const markdown = (await run('timeline', '--act', 'deny', '--format', 'markdown')).stdout;
    expect(markdown).toMatch(
      /^1 entry\n\n- .*\*\*Ada Brook\*\* denied: that the talks had failed \(Lakefront News, 16 Feb 2022, Talks fail, 1\.s1\)\n$/,
    );
    const lines = (await run('timeline', '--format', 'jsonl')).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toContain('statement');
  });

  test('search marks what matches, and nothing found is exit code 1', async () => {
    const found = await run('search', '"every guarantee" -sanction*', '--format', 'markdown');
    expect(found.stdout).toContain('**every** **guarantee**');
    expect(found.exitCode).toBe(0);
    const nothing = await run('search', 'guarantee -offered');
    expect([nothing.stdout.trim(), nothing.exitCode]).toEqual(['no reports', 1]);
  });

  test('quote tells who said the words, and what differs', async () => {
    const exact = (await run('quote', 'we have offered every guarantee')).stdout;
    expect(exact).toMatch(/Ada Brook .*these words/);
    const near = (await run('quote', 'we have offered them every guarantee', '--format', 'markdown')).stdout;
    expect(near).toContain('"We have offered ~~them~~ every guarantee,"');
    expect((await run('quote', 'nobody ever said so')).exitCode).toBe(1);
    expect((await run('copies')).exitCode).toBe(1);
  });

  test('actors have their names and offices', async () => {
    const { stdout } = await run('actors', 'brook');
    expect(stdout).toContain('Ada Brook');
    expect(stdout).toContain('Foreign Minister');
    expect((await run('exchanges')).stdout).toContain('no exchanges');
  });

  test.each([
    ['--since', '2022-13', /a day, a month or a year/],
    ['--act', 'shout', /it takes assert, deny/],
    ['--country', 'Russia', /such as RUS/],
    ['--limit', '0', /from 1 to/],
  ])('%s %s is refused with what it takes', async (option, given, said) => {
    await expect(run('timeline', option, given)).rejects.toThrow(said);
  });

  test('a day that exchanges stand on is refused with what it takes', async () => {
    await expect(run('exchanges', '--as-of', 'today')).rejects.toThrow(/a day, a month or a year/);
    expect((await run('positions', '--only', 'shift')).stdout.trim()).toBe('no positions');
  });

  test('a month and a year are days from the first to the last', async () => {
    const within = await run('statements', '--since', '2022', '--until', '2022-02', '--format', 'jsonl');
    expect(within.stdout).not.toBe('');
    expect((await run('statements', '--until', '2022-01')).exitCode).toBe(1);
  });
});

test('actors are merged, listed as merged, and parted again', async () => {
  const listed = (await run('actors', '--format', 'jsonl')).stdout.trim().split('\n');
  const [one, other] = listed.map((line) => JSON.parse(line).key);
  const { stdout } = await run('actors', 'merge', `#${one}`, String(other), '--why', 'a try', '--by', 'me');
  expect(stdout).toBe('decision 1; `chancery actors undo 1` takes it back\n');
  expect((await run('actors')).stdout).toContain(`merged with #${other}`);
  expect((await run('actors', 'suggest')).stdout.trim()).toBe('no suggestions');
  expect((await run('actors', 'decisions')).stdout).toMatch(/is the same as .*\n.*by me, .* · a try/);
  expect((await run('actors', 'undo', '1')).stdout).toBe('decision 1 is undone\n');
  expect((await run('actors', '--format', 'jsonl')).stdout.trim().split('\n')).toEqual(listed);
});

test('rebuild reads anew what an older version read, and says so', async () => {
  expect((await run('rebuild')).stdout).toBe('every record is of this version already\n');
  const before = await run('timeline', '--format', 'jsonl');
  const database = await openPglite(folder, 'chancery');
  await database.run("update reports set pipeline = '0.0.1'; delete from entries;");
  await database.close();
  expect((await run('timeline')).exitCode).toBe(1);
  expect((await run('rebuild')).stdout).toBe('1 record read anew\n');
  expect((await run('timeline', '--format', 'jsonl')).stdout).toBe(before.stdout);
});

test('own actors are known to add, and a bad line of their file is no obstacle', async () => {
  const file = join(home, 'actors.csv');
  writeFileSync(
    file,
    'name,kind,country,aliases,office,of,from,to\nTove Lind,person,SWE,,,,,\nNobody,ghost,,,,,,\n',
  );
  const report = join(home, 'own.txt');
  writeFileSync(
    report,
    'Locks stay shut\n\nTove Lind said on 17 February 2022 that the locks would stay shut.',
  );
  await run('add', report, '--actors', file);
  const { stdout } = await run('actors', 'tove lind', '--format', 'csv');
  expect(stdout).toContain(',Tove Lind,person,SWE,');
  const removed = await run('remove', '2', '--by', 'A. Clerk');
  expect(removed.stdout).toBe('correction 1; `chancery correct undo 1` takes it back\n');
  expect((await run('add', report)).stdout).toBe('0 reports added, 1 removed by hand and left out\n');
  await expect(run('remove', 'two')).rejects.toThrow('"two" is not a number that a list shows');
  await expect(run('correct', 'edit', '1.s1', '--set', 'act=shout')).rejects.toThrow(/it takes assert, deny/);
}, 60_000);
