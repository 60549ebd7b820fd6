import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, shorten, widthOf, wrap } from './terminal.ts';

describe('harmless', () => {
  test('shows what would steer a terminal instead of sending it', () => {
    expect(harmless('a\u001b[31mred\u0007\u009b2Jb')).toBe('a␛[31mred␇\ufffd2Jb');
    expect(harmless('a\u202eb\u2066c')).toBe('abc');
    expect(harmless(' one\r\n\n two\u2028three ')).toBe('one two three');
    expect(harmless('\ud800x')).toBe('\ufffdx');
  });
});

describe('wrap', () => {
  test('counts columns, not code units', () => {
    expect(widthOf('漢字')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('👍')).toBe(2);
    expect(wrap('北京和莫斯科', 6)).toEqual(['北京和', '莫斯科']);
    expect(shorten('北京和莫斯科', 6)).toBe('北京…');
  });

  test('no line is too wide and no word is lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const line = harmless(text);
        const lines = wrap(line, width);
        expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
      }),
    );
  });
});
