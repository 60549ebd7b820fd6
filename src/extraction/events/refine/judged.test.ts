import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../index.ts';
import { likelyAct, likelyOther, likelyRecipient } from '../likely.ts';

const eventsOf = async (text: string): Promise<readonly string[]> => {
  const { events, actors } = await read({ text, publishedOn: '2022-02-16' });
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(', ');
  return events.map(({ type, actors: by, recipients: to }) => `${type} ${names(by)} > ${names(to)}`);
};

test('a verb of many senses tells of an act where it does one', async () => {
  expect(await eventsOf('Norway agreed that the talks were late.')).toEqual([]);
  expect(await eventsOf('Norway agreed to pay Denmark.')).toEqual(['AGREE Norway > Denmark']);
  expect(await eventsOf('The clerk committed suicide after Norway closed the mill.')).toEqual([]);
});

test('a word of one meaning is always an act', async () => {
  expect(await eventsOf('Norway deported two Danish sailors.')).toEqual([
    'COERCE Norway > two Danish sailors',
  ]);
});

test('whom an act is only about is no recipient', async () => {
  const [first] = await eventsOf('Norway opposed the ban on Danish ships that Sweden proposed.');
  expect(first).not.toContain('Sweden');
});

test('who tells of himself by "it" is the actor', async () => {
  expect(await eventsOf('The Norwegian navy said it had arrested ten Danish sailors.')).toContainEqual(
    expect.stringMatching(/^COERCE .*navy.* > ten Danish sailors$/),
  );
});

test('a likelihood is a share, whatever the traits', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (traits) => {
      for (const likely of [likelyAct, likelyRecipient, likelyOther]) {
        expect(likely(traits)).toBeGreaterThan(0);
        expect(likely(traits)).toBeLessThan(1);
      }
    }),
  );
});
