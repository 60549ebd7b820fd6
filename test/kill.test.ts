/** Ends a process that adds to an archive at any moment, and looks what is left: all that it was told is stored, and nothing twice. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../src/app.ts';
import type { Archive } from '../src/archive/archive.ts';

const REPORTS = 80;
/** Moments in milliseconds from the start, the first of them while the database is being made. */
const KILLS = [700, null];

function adding(folder: string): ChildProcess {
  const script = join(import.meta.dirname, 'add-without-end.ts');
  return spawn(process.execPath, ['--import', 'tsx', script, folder, String(REPORTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Runs it until `moment`, or until it has stored two more batches, and kills it; gives how many it was told are stored. */
async function killed(folder: string, moment: number | null): Promise<number> {
  const child = adding(folder);
  let told = 0;
  let batches = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = chunk.toString().trim().split('\n');
    told = Number(lines.at(-1));
    batches += lines.length;
    if (moment === null && batches > 2) child.kill('SIGKILL');
  });
  if (moment !== null) setTimeout(() => child.kill('SIGKILL'), moment);
  await new Promise((done) => child.once('close', done));
  return told;
}

async function everything(archive: Archive): Promise<string> {
  const { items } = await archive.entries({}, 100_000);
  const actors = await archive.actors({}, null, 1000);
  return JSON.stringify([items, actors]);
}

test('an archive whose maker was killed holds all that was stored, and is in the end what it would have been', async () => {
  const home = mkdtempSync(join(tmpdir(), 'chancery-kill-'));
  try {
    const folder = join(home, 'archive');
    for (const moment of KILLS) {
      const told = await killed(folder, moment);
      const archive = await openArchive(folder);
      const { total } = await archive.entries({ kinds: ['statement'] }, 1);
      expect(total.number).toBeGreaterThanOrEqual(told);
      expect(total.number % 4).toBe(0);
      await archive.close();
    }
    await new Promise((done) => adding(folder).once('close', done));
    const whole = join(home, 'whole');
    await new Promise((done) => adding(whole).once('close', done));
    const [one, other] = [await openArchive(folder), await openArchive(whole)];
    expect(await everything(one)).toBe(await everything(other));
    expect((await one.entries({ kinds: ['statement'] }, 1)).total.number).toBe(REPORTS);
    await Promise.all([one.close(), other.close()]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 180_000);
