import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { READ, RECORD } from '../../../test/hand-made-record.ts';
import type { ReadReport } from '../../app.ts';
import { explainPrinter } from './explain.ts';
import { jsonlPrinter, jsonPrinter } from './json.ts';
import { markdownPrinter } from './markdown.ts';
import { prettyPrinter } from './pretty.ts';
import type { Printer } from './printer.ts';
import { COLOURS, NO_PAINT, widthOf } from './terminal.ts';

function print(printer: Printer, ...arrived: readonly (ReadReport | null)[]): string {
  let text = '';
  for (const read of arrived) {
    if (read === null) printer.skip();
    else text += printer.add(read, 'We will not sign');
  }
  return text + printer.close();
}

const titled = (title: string | null): ReadReport => ({
  ...READ,
  record: { ...RECORD, report: { ...RECORD.report, title } },
});

describe('json', () => {
  test('is the object alone for one file of one report, else an array, always valid', () => {
    expect(JSON.parse(print(jsonPrinter(true), READ))).toEqual(RECORD);
    expect(JSON.parse(print(jsonPrinter(true), READ, READ, READ))).toEqual([RECORD, RECORD, RECORD]);
    expect(JSON.parse(print(jsonPrinter(true), READ, null))).toEqual([RECORD]);
    expect(JSON.parse(print(jsonPrinter(true), null, READ))).toEqual([RECORD]);
    expect(JSON.parse(print(jsonPrinter(false), READ))).toEqual([RECORD]);
    expect(JSON.parse(print(jsonPrinter(false), null))).toEqual([]);
    expect(print(jsonPrinter(true), null)).toBe('');
  });

  test('jsonl is an object a line', () => {
    const lines = print(jsonlPrinter(), READ, READ).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([RECORD, RECORD]);
  });
});

describe('pretty', () => {
  test('reads as a page', () => {
    expect(`\n${print(prettyPrinter(64, NO_PAINT), READ)}`).toBe(`

  No deal in Oslo
  Hill Wire · 16 Feb 2022 · 24 words · 2 statements
  ──────────────────────────────────────────────────────────────

  7–13 Feb     Ann Lee rejected                               s1
  2022         "We will not sign,"
               Foreign Minister of Norway · via Reuters

  16 Feb 2022  speaker not named denied                       s2
  (reported)   that talks had failed

  Who ──────────────────────────────────────────────────────────
  Ann Lee  person · NOR · Foreign Minister of Norway · 1×
  Reuters  outlet · 1×
  and 1 more, named in passing

  When ─────────────────────────────────────────────────────────
  “last week” 7–13 Feb 2022

  Problems ─────────────────────────────────────────────────────
  ! A problem. [no-date]
`);
  });

  test('stays within its width, colours aside, whatever the report holds', () => {
    const wide = titled(`${'漢'.repeat(200)} \u001b[2J ${'x'.repeat(300)}`);
    for (const columns of [40, 80]) {
      const lines = stripVTControlCharacters(print(prettyPrinter(columns, COLOURS), wide)).split('\n');
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      expect(lines.join('')).not.toContain('\u001b');
    }
  });

  test('without a title it opens with the first words', () => {
    expect(print(prettyPrinter(80, NO_PAINT), titled(null))).toContain('  We will not sign\n');
  });
});

describe('markdown', () => {
  test('has a footnote to the exact words of each statement', () => {
    expect(print(markdownPrinter(), READ)).toBe(`# No deal in Oslo

*Hill Wire · 16 Feb 2022*

7–13 Feb 2022

- **Ann Lee** (Foreign Minister of Norway) via Reuters rejected: "We will not sign,"[^1]

16 Feb 2022 (reported)

- *speaker not named* denied: that talks had failed[^2]

Problems: A problem.

[^1]: "We will not sign," Foreign Minister Ann Lee of Norway told Reuters (characters 17–84, a-rule)
[^2]: denied that talks had failed (characters 106–134, a-rule)
`);
  });

  test('numbers its footnotes through and makes no markup of the text', () => {
    const text = print(markdownPrinter(), READ, titled('*A* [b](c) <d> _e_ `f`'));
    expect(text.match(/^\[\^\d+\]:/gm)).toEqual(['[^1]:', '[^2]:', '[^3]:', '[^4]:']);
    expect(text).toContain('# \\*A\\* \\[b\\](c) \\<d\\> \\_e\\_ \\`f\\`');
  });
});

describe('explain', () => {
  test('shows each step with the words in their place, for every report that has the item', () => {
    const shown = print(explainPrinter('s1', 80, NO_PAINT), READ, READ);
    expect(shown.split('\n').filter((line) => line.startsWith('s1'))).toHaveLength(2);
    expect(shown).toContain(
      '  a-rule gave speaker\n    54–61 …o "We will not sign," Foreign Minister [Ann Lee] of Norway',
    );
  });

  test('says which items there are where there is none', () => {
    expect(() => print(explainPrinter('s9', 80, NO_PAINT), READ)).toThrow(
      'There is no item "s9"; there are a1, s1–s2.',
    );
  });
});
