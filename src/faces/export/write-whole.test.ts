/** A file that is written appears whole, or the one that was there stays. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* pieces(...told: readonly (string | Uint8Array)[]) {
  yield* told;
}
async function* failing() {
  yield 'half';
  throw new Error('the archive went away');
}

test('text and bytes become one file', async () => {
  const path = join(folder, 'a.txt');
  await writeWhole([{ path, pieces: pieces('één ', new Uint8Array([50, 51])) }]);
  expect(readFileSync(path, 'utf8')).toBe('één 23');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('where one fails, all stay as they were and nothing is left behind', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  writeFileSync(one, 'before');
  const written = writeWhole([
    { path: one, pieces: pieces('after') },
    { path: two, pieces: failing() },
  ]);
  await expect(written).rejects.toThrow('the archive went away');
  expect(readdirSync(folder)).toEqual(['one']);
  expect(readFileSync(one, 'utf8')).toBe('before');
});

test('a place that takes no file is said in a sentence', async () => {
  const missing = join(folder, 'none', 'a.txt');
  await expect(writeWhole([{ path: missing, pieces: pieces('x') }])).rejects.toMatchObject({
    code: 'unwritable',
    message: `The output cannot be written: ${missing}: there is no such folder.`,
  });
  mkdirSync(join(folder, 'taken'));
  await expect(writeWhole([{ path: join(folder, 'taken'), pieces: pieces('x') }])).rejects.toThrow(
    /is a directory/,
  );
  expect(readdirSync(folder)).toEqual(['taken']);
});
