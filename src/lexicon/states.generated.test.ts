import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statesFile } from '../../scripts/generate-states.ts';

test('the generated states are those of the packages that are installed', () => {
  expect(readFileSync(new URL('states.generated.ts', import.meta.url), 'utf8')).toBe(statesFile());
});
