import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock } from './lock.ts';
import { startOf } from './process.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chancery-lock-'));
  folder = join(home, 'archive');
});
afterEach(() => rmSync(home, { recursive: true }));

/** Lays the claim of another into the lock. */
function claimed(fields: object): string {
  mkdirSync(`${folder}.lock`, { recursive: true });
  const free = lock(folder);
  const [name = ''] = readdirSync(`${folder}.lock`);
  const own = JSON.parse(readFileSync(join(`${folder}.lock`, name), 'utf8'));
  free();
  const file = join(`${folder}.lock`, 'other.json');
  writeFileSync(file, JSON.stringify({ ...own, ...fields }));
  return file;
}

test('a second one is refused with a line that names the holder, until the first is done', () => {
  const free = lock(folder);
  expect(() => lock(folder)).toThrow(new RegExp(`in use by process ${process.pid}, since 20`));
  free();
  lock(folder)();
  expect(readdirSync(`${folder}.lock`)).toEqual([]);
});

test('the lock of a process that lives holds, however old it is', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  try {
    const { pid = 0 } = other;
    claimed({ pid, start: startOf(pid), since: '2001-01-01T00:00:00.000Z' });
    expect(() => lock(folder)).toThrow(`process ${pid}`);
    const gone = new Promise((done) => other.once('exit', done));
    other.kill('SIGKILL');
    await gone;
    lock(folder)();
  } finally {
    other.kill('SIGKILL');
  }
});

test('a process that has the id of a dead holder and started at another time is not taken for it', () => {
  const file = claimed({ pid: process.ppid, start: 'another' });
  lock(folder)();
  expect(() => readFileSync(file)).toThrow();
});

test('what runs on another machine cannot be seen, so it is not taken for dead', () => {
  claimed({ pid: 1, host: 'elsewhere' });
  expect(() => lock(folder)).toThrow(/on the machine elsewhere.*delete .*other\.json/);
});
