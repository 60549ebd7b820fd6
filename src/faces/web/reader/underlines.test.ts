import { expect, test } from 'vitest';
import { underlineStyle } from './underlines.ts';

test('each item on a stretch has an underline of its own, none at the height of another', () => {
  const { backgroundImage, backgroundPosition } = underlineStyle(
    [
      { lane: 0, kind: 'event' },
      { lane: 1, kind: 'statement' },
      { lane: 2, kind: 'step' },
    ],
    3,
  );
  const heights = String(backgroundPosition).split(', ');
  expect(String(backgroundImage).match(/linear-gradient/g)).toHaveLength(3);
  expect(new Set(heights).size).toBe(3);
});

test('a lane lies at the same height wherever its block is, whatever else lies on the stretch', () => {
  const alone = underlineStyle([{ lane: 1, kind: 'statement' }], 3);
  const both = underlineStyle(
    [
      { lane: 0, kind: 'event' },
      { lane: 1, kind: 'statement' },
    ],
    3,
  );
  expect(String(both.backgroundPosition)).toContain(String(alone.backgroundPosition));
  expect(both.paddingBottom).toBe(alone.paddingBottom);
});
