/** Whatever a report holds, it is text on a page, and links lead to the web alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, linked } from './page.ts';

test('text stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const told = html(text);
      expect(told).not.toMatch(/[<>"']/);
      expect(told.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      expect(told).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'notes/a.html'])('%s is no link', (url) => {
  expect(linked(url, 'x')).toBe('x');
});

test('an address of the web is one', () => {
  expect(linked('https://example.org/a?b="c"', 'x')).toBe('<a href="https://example.org/a?b=%22c%22">x</a>');
});
