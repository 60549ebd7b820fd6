import { expect, test } from 'vitest';
import { proposed } from '../../../../test/read-actors.ts';

test.each([
  ['Norwegian Foreign Minister Ada Brook left.', ['Norwegian Foreign Minister Ada Brook']],
  ['Mr. Reed met Sen. Ada Brook.', ['Mr. Reed', 'Sen. Ada Brook']],
  ['Harpist Ada Brook met analyst Jon Reed.', ['Harpist Ada Brook', 'analyst Jon Reed']],
  ['The president of Chile Ada Brook left.', ['The president of Chile Ada Brook']],
])('the whole of title and name: %s', async (text, mentions) => {
  expect(await proposed('titled-person', text)).toEqual(mentions);
});

test.each([['The town of Port Reed met Lake Brook.', []]])(
  'not places and plurals: %s',
  async (text, mentions) => {
    expect(await proposed('titled-person', text)).toEqual(mentions);
  },
);
