import { expect, test } from 'vitest';
import { read } from '../../../index.ts';

const eventsOf = async (text: string): Promise<readonly string[]> => {
  const { events, actors } = await read({ text, publishedOn: '2022-02-16' });
  const names = (ids: readonly string[]) =>
    ids.map((id) => actors.find((one) => one.id === id)?.name).join('+');
  return events.map(({ type, actors: by, recipients }) => `${names(by)} ${type} ${names(recipients)}`);
};

test('a ministry asks others, not its own state', async () => {
  const text =
    "Norway's Foreign Ministry presented draft proposals on fishing rights between Norway, Russia and Iceland on Monday.";
  expect((await eventsOf(text)).filter((one) => one.includes('REQUEST'))).toEqual([
    expect.stringMatching(/REQUEST Russia\+Iceland$/u),
  ]);
});

test('what a state does to its own people stays', async () => {
  expect(await eventsOf('Egyptian police arrested three Egyptian journalists in Cairo on Monday.')).toEqual([
    expect.stringMatching(/COERCE .*journalists/u),
  ]);
});
