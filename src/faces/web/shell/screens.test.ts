import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCREENS } from './screens.ts';

test('the page of the app names every screen with its key', () => {
  const page = readFileSync('docs/app.md', 'utf8');
  for (const { name, key } of SCREENS) expect(page).toMatch(new RegExp(`\\| ${name} \\| \`${key}\` \\|`));
});

test('no two screens share a key, and none takes one that walks a list', () => {
  const keys = SCREENS.map(({ key }) => key);
  expect(new Set([...keys, 'j', 'k', 'e', 'o', '/', '?']).size).toBe(keys.length + 6);
});
