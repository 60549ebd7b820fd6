import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArrivalOptions, arrivalsOf, sizeOf } from './arrivals.ts';
import type { Arrival, Report } from './report.ts';

const TEXT = 'date 2022-02-16 The minister’s plan was “naïve”, officials said.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-intake-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function arrive(
  paths: readonly string[],
  options: Partial<ArrivalOptions> & { stdin?: string } = {},
): Promise<Arrival[]> {
  const { stdin = '', ...rest } = options;
  const standardInput = chunked(Buffer.from(stdin), 7);
  const all: Arrival[] = [];
  for await (const each of arrivalsOf(paths, { from: 'auto', date: null, standardInput, ...rest }))
    all.push(each);
  return all;
}
const reports = (all: readonly Arrival[]): Report[] =>
  all.flatMap((each) => (each.kind === 'report' ? [each.report] : []));
const faults = (all: readonly Arrival[]): string[] =>
  all.flatMap((each) =>
    each.kind === 'unread' ? [`${each.unread.where.replace(folder, '')} ${each.unread.code}`] : [],
  );

const legacy = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (character) => ({ '’': 0x92, '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0),
  );
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), []],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), []],
    ['UTF-16, big end first, with a mark', bigEndian(`\ufeff${TEXT}`), []],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), ['encoding-guessed']],
    ['windows-1252', legacy(TEXT), ['encoding-guessed']],
  ])('%s', async (name, bytes, codes) => {
    const [report] = reports(await arrive([put(`${name}.txt`, bytes)]));
    expect(report?.text).toBe(TEXT);
    expect(report?.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('Cyrillic without a mark is guessed, and named', async () => {
    const words = 'Министр иностранных дел заявил, что переговоры не дали результата. 2022';
    const bytes = Uint8Array.from(words, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    const [report] = reports(await arrive([put('cyrillic.txt', bytes)], { date: '2022-01-01' }));
    expect(report?.text).toBe(words);
    expect(report?.problems[0]?.message).toContain('windows-1251');
  });

  test('a broken byte in UTF-8 harms only itself', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Uint8Array.of(0xc3)]);
    expect(reports(await arrive([put('broken.txt', bytes)]))[0]?.text).toBe(`${TEXT}\ufffd`);
  });

  test('JSONL in UTF-16', async () => {
    const path = put('wide.jsonl', Buffer.from(`\ufeff${JSON.stringify({ text: TEXT })}\r\n`, 'utf16le'));
    expect(reports(await arrive([path]))[0]?.text).toBe(TEXT);
  });
});

describe('JSONL', () => {
  test('keeps the text to the last code unit, and the other fields', async () => {
    const text = ' \u2028 "Yes",\n\n\ud83d\udd4a he said.\ud800 \r\n';
    const line = JSON.stringify({
      id: 7,
      text,
      title: 'T',
      publisher: 'P',
      date: '2022-02-16',
      url: 'U',
      other: {},
    });
    const [report] = reports(await arrive(['-'], { stdin: `${line}\r\n\n` }));
    expect(report).toMatchObject({
      id: '7',
      text,
      title: 'T',
      publisher: 'P',
      publishedOn: '2022-02-16',
      url: 'U',
    });
  });

  test('a bad line is one line of error, and the rest goes on', async () => {
    const good = JSON.stringify({ id: 'a', text: TEXT });
    const path = put('mixed.jsonl', `${good}\n{"text":\n{"id":"b"}\n\n[1]\n{"text":""}\n${good}`);
    const all = await arrive([path]);
    expect(faults(all)).toEqual([
      '/mixed.jsonl:2 bad-json',
      '/mixed.jsonl:3 bad-report',
      '/mixed.jsonl:5 bad-json',
      '/mixed.jsonl:6 empty-report',
    ]);
    expect(reports(all).map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['duplicate-id'],
    ]);
    // All bytes are counted but the blank line's.
    expect(all.reduce((sum, { bytes }) => sum + bytes, 1)).toBe(await sizeOf([path]));
  });

  test('is known by its content too; JSON over several lines is one error', async () => {
    expect(reports(await arrive([put('export.txt', JSON.stringify({ id: 'x', text: TEXT }))]))[0]?.id).toBe(
      'x',
    );
    expect(faults(await arrive(['-'], { stdin: `{\n "text": "a",\n "id": 1\n}` }))).toEqual([
      'standard input bad-json',
    ]);
  });

  test('may be text on demand', async () => {
    expect(reports(await arrive(['-'], { stdin: '{"text": "a"}', from: 'text' }))[0]?.text).toBe(
      '{"text": "a"}',
    );
  });
});

describe('files', () => {
  test('a directory is read through, by name, without hidden and other files, and links in a circle', async () => {
    const root = join(folder, 'tree');
    mkdirSync(join(root, 'b', 'deep'), { recursive: true });
    mkdirSync(join(root, '.hidden'));
    for (const name of [
      'c.txt',
      'a.text',
      'b/deep/x.ndjson',
      'b/photo.jpg',
      'README.md',
      '.hidden/y.txt',
      'b/.z.txt',
    ]) {
      writeFileSync(
        join(root, name),
        name.endsWith('ndjson') ? JSON.stringify({ id: name, text: TEXT }) : `${name} ${TEXT}`,
      );
    }
    symlinkSync(root, join(root, 'b', 'up'));
    symlinkSync(join(root, 'nowhere'), join(root, 'z.txt'));
    const all = await arrive([root]);
    expect(reports(all).map(({ id, text }) => (id.includes('/') ? id : text.split(' ')[0]))).toEqual([
      'a.text',
      'b/deep/x.ndjson',
      'c.txt',
    ]);
    expect(faults(all)).toEqual(['/tree/z.txt not-found']);
  });

  test('what cannot be read is told, and the rest goes on', async () => {
    mkdirSync(join(folder, 'bare'));
    const all = await arrive([join(folder, 'none.txt'), join(folder, 'bare'), put('good.txt', TEXT)]);
    expect(faults(all)).toEqual(['/none.txt not-found', '/bare nothing-to-read']);
    expect(reports(all)).toHaveLength(1);
  });

  test('a report that is too long is not loaded', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 1_000_000;
        yield Buffer.alloc(1_000_000, 'word ');
      }
    })();
    expect(faults(await arrive(['-'], { standardInput: endless }))).toEqual([
      'standard input report-too-long',
    ]);
    expect(given).toBeLessThan(10_000_000);
  });

  test('a line that is too long is passed over', async () => {
    const lines = (async function* () {
      yield Buffer.from('{"text":"');
      for (let i = 0; i < 50; i += 1) yield Buffer.alloc(1_000_000, 'x');
      yield Buffer.from(`"}\n${JSON.stringify({ text: TEXT })}`);
    })();
    const all = await arrive(['-'], { standardInput: lines });
    expect(faults(all)).toEqual(['standard input:1 report-too-long']);
    expect(reports(all)).toHaveLength(1);
  });
});
