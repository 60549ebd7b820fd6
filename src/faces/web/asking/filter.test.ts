import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../shell/search-params.ts';
import { countOf, filterOf, toggled, withValues } from './filter.ts';

describe('the filters of an address', () => {
  test('one value and several are read alike, and what is no filter is left out', () => {
    expect(filterOf(parseSearch('?speaker=Lind&act=deny&act=assert&page=3&since=2022-02'))).toEqual({
      speaker: ['Lind'],
      act: ['deny', 'assert'],
      since: ['2022-02'],
    });
  });

  test('a day given twice is the last one', () => {
    expect(filterOf(parseSearch('?since=2021&since=2022'))).toEqual({ since: ['2022'] });
  });

  test('a value is added and taken out again', () => {
    const one = toggled({}, 'speaker', 'Lind');
    const two = toggled(one, 'speaker', 'Ruud');
    expect(two).toEqual({ speaker: ['Lind', 'Ruud'] });
    expect(toggled(toggled(two, 'speaker', 'Lind'), 'speaker', 'Ruud')).toEqual({});
    expect(countOf(withValues(two, 'until', ['2022']))).toBe(3);
  });

  test('an address says what it was made from, whatever the names hold', () => {
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (speaker) => {
        expect(filterOf(parseSearch(stringifySearch({ speaker })))).toEqual({ speaker });
      }),
    );
  });
});
