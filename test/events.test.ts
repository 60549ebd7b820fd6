/** What becomes an event and what does not, over the real reading. */
import { describe, expect, test } from 'vitest';
import { read } from '../src/index.ts';

/** "TYPE: actors > recipients" of each event. */
async function events(text: string): Promise<readonly string[]> {
  const { actors, events: found } = await read({ text, publishedOn: '2022-02-16' });
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(', ');
  return found.map(({ type, actors: who, recipients }) => `${type}: ${names(who)} > ${names(recipients)}`);
}

describe('no event', () => {
  test.each([
    'The weather in Norway was fine on Monday.',
    'Two clubs drew one all in the second round.',
    'A treaty was signed.',
    'The ministry released a report.',
    'Norway must leave Denmark alone.',
    'The minister surrounded himself with maps.',
  ])('%s', async (text) => expect(await events(text)).toEqual([]));
});

describe('one event', () => {
  test.each([
    ['a relative clause', 'Norway, which condemned Denmark, waited.', 'ACCUSE: Norway > Denmark'],
    ['a control verb', 'Norway began to shell Denmark.', 'ASSAULT: Norway > Denmark'],
    ['coordination', 'Norway and Sweden condemned Denmark.', 'ACCUSE: Norway, Sweden > Denmark'],
    ['a mediated act', 'Norway agreed to send aid to Denmark.', 'AGREE: Norway > Denmark'],
  ])('of %s', async (_, text, event) => expect(await events(text)).toEqual([event]));
});

test('who is blamed for a bombing is never the bombed', async () => {
  const [event] = await events('Norway condemned the bombing of Denmark.');
  expect(event).toBe('ACCUSE: Norway > ');
});
