import { expect, test } from 'vitest';
import { read } from '../../index.ts';

test('an event names the document that it is about, and one without any names none', async () => {
  const text =
    'Ethiopia rejected the draft treaty on the river on Tuesday. Kenyan soldiers attacked a village in Sudan on Friday.';
  const { events, instruments } = await read({ text, publishedOn: '2022-02-16' });
  const [treaty] = instruments;
  expect(treaty?.kind).toBe('draft');
  const about = Object.fromEntries(events.map(({ type, instrument }) => [type, instrument]));
  expect(about).toMatchObject({ REJECT: treaty?.id, ASSAULT: null });
});
