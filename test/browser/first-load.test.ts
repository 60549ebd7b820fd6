/** What a browser fetches before it shows the first screen, measured on a build made for the test. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const LIMIT = 250 * 1024;
/** The ranges of letters that an English page needs; browsers fetch the others only where a text has them. */
const FIRST_FONTS = /-latin-wght-normal-/;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-build-'));
let manifest: Readonly<Record<string, Chunk>> = {};

beforeAll(async () => {
  const before = process.env.NODE_ENV;
  // The test runner's own would build the React that is for debugging.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'silent', build: { outDir: folder } });
  process.env.NODE_ENV = before;
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A chunk and all that it imports before it runs. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of manifest[name]?.imports ?? []) withImports(next, seen);
  return seen;
}

function firstFiles(): readonly string[] {
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry === true) ?? '';
  const chunks = [...withImports(entry)].flatMap((name) => manifest[name] ?? []);
  const fonts = Object.values(manifest).flatMap(({ file }) => (FIRST_FONTS.test(file) ? [file] : []));
  return [
    ...new Set([
      'index.html',
      'theme.js',
      ...chunks.flatMap(({ file, css = [] }) => [file, ...css]),
      ...fonts,
    ]),
  ];
}

/** Bytes as they go over the wire: fonts are compressed already. */
function sent(file: string): number {
  const path = join(folder, file);
  return file.endsWith('.woff2') ? statSync(path).size : gzipSync(readFileSync(path)).length;
}

describe('the first load', () => {
  test('is at most 250 KB, with the fonts', () => {
    const files = firstFiles();
    expect(files.filter((file) => file.endsWith('.woff2')).length).toBe(2);
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
    const total = files.reduce((sum, file) => sum + sent(file), 0);
    expect(total).toBeGreaterThan(50 * 1024);
    expect(total).toBeLessThan(LIMIT);
  });

  test('leaves the other screens and the drawing of networks for later', () => {
    const first = firstFiles().join(' ');
    for (const screen of ['reader', 'search', 'add', 'exchanges', 'actors', 'network'])
      expect(first).not.toMatch(new RegExp(`/${screen}-`));
  });

  test('runs no script that stands in the page', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    for (const [, attributes = '', body = ''] of page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      expect(attributes).toMatch(/\bsrc="\//);
      expect(body).toBe('');
    }
    expect(page).not.toMatch(/<style|\son\w+=|https?:\/\//);
  });

  test('comes with the licences of all that it is made of', () => {
    const licences = readFileSync(join(folder, 'licences.md'), 'utf8');
    for (const name of ['react', '@tanstack/react-router', 'sigma', 'graphology'])
      expect(licences).toContain(name);
    const fonts = readFileSync(join(folder, 'fonts.txt'), 'utf8');
    expect(fonts.match(/SIL Open Font License, Version 1\.1/gi)).toHaveLength(2);
  });
});
