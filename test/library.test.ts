/** Runs the examples of docs/library.md as they stand, and compares what they print. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs', 'library.md'), 'utf8');
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```\n\nprints\n\n```\n([\s\S]*?)```/g)].map(
  ([, code = '', printed = '']) => ({ code, printed }),
);

test('there are examples', () => expect(examples).toHaveLength(2));

test.each(examples)('an example prints what the page says: $printed', ({ code, printed }) => {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.example-'));
  try {
    const file = join(folder, 'example.mts');
    // The package by its sources, so that the example needs no build.
    writeFileSync(file, code.replace("from 'chancery'", `from '${join(ROOT, 'src', 'index.ts')}'`));
    expect(execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: ROOT, encoding: 'utf8' })).toBe(
      printed,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
