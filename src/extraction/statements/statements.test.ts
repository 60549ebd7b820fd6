import { describe, expect, test } from 'vitest';
import { type DiplomaticRecord, read } from '../../index.ts';

/** Wednesday. */
const publishedOn = '2022-02-16';

interface Told {
  readonly speaker: string | null;
  readonly addressees: readonly string[];
  readonly relay: readonly string[];
  readonly onBehalfOf: readonly string[];
  readonly saidOn: string | null;
  readonly place: string | null;
  readonly deadline: string | null;
  readonly act: string;
  readonly form: string;
}

/** The statements of a text, with the names of their actors. */
async function told(text: string): Promise<readonly Told[]> {
  const record: DiplomaticRecord = await read({ text, publishedOn });
  const name = (id: string | null): string | null =>
    record.actors.find((actor) => actor.id === id)?.name ?? null;
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => name(id) ?? '?');
  return record.statements.map((statement) => ({
    speaker: name(statement.speaker),
    addressees: names(statement.addressees),
    relay: names(statement.relay.map(({ outlet }) => outlet)),
    onBehalfOf: names(statement.onBehalfOf),
    saidOn: statement.saidOn?.value ?? null,
    place: statement.place?.text ?? null,
    deadline: statement.deadline?.value ?? null,
    act: statement.act,
    form: statement.form,
  }));
}

describe('a statement', () => {
  test.each<[string, Partial<Told>]>([
    ['Foreign Minister Ada Brook said on Tuesday that the talks had failed.', { saidOn: '2022-02-15' }],
    ['Last week, Foreign Minister Ada Brook said that the talks had failed.', { saidOn: '2022-W06' }],
    ['Foreign Minister Ada Brook said that the talks had failed on Tuesday.', { saidOn: null }],
    [
      'Foreign Minister Ada Brook said in Geneva that the talks had failed.',
      { place: 'Geneva', addressees: [] },
    ],
    [
      'Foreign Minister Ada Brook told reporters that the talks had failed.',
      { addressees: ['reporters'], relay: [] },
    ],
    [
      'Foreign Minister Ada Brook told Reuters that the talks had failed.',
      { addressees: ['Reuters'], relay: ['Reuters'] },
    ],
    [
      'Speaking in Geneva, Foreign Minister Ada Brook said that the talks had failed.',
      { place: 'Geneva', addressees: [] },
    ],
    [
      'Foreign Minister Ada Brook said at a news conference in Doha that the talks had failed.',
      { place: 'Doha' },
    ],
    ['Foreign Minister Ada Brook said that talks in Doha had failed.', { place: null }],
    [
      'Foreign Minister Ada Brook told the envoys and the observers that the talks had failed.',
      { addressees: ['envoys'] },
    ],
    [
      'Foreign Minister Ada Brook notified the President that the talks had failed.',
      { addressees: ['President'] },
    ],
    [
      '"Mr. President, we will not sign it," Foreign Minister Ada Brook said.',
      { act: 'reject', addressees: ['Mr. President'] },
    ],
    [
      'Foreign Minister Ada Brook said the talks had failed, cited by Tass, as quoted by Reuters.',
      { relay: ['Tass', 'Reuters'] },
    ],
    [
      'Foreign Minister Ada Brook said that the talks had failed, Reuters reported, citing Tass.',
      { relay: ['Tass', 'Reuters'] },
    ],
    [
      'Foreign Minister Ada Brook asked the envoys to leave by Friday.',
      { act: 'request', deadline: '2022-02-18' },
    ],
    ['Foreign Minister Ada Brook demanded talks on Tuesday.', { addressees: [], act: 'request' }],
    [
      'In an interview with Reuters, Foreign Minister Ada Brook said that the talks had failed.',
      { relay: ['Reuters'] },
    ],
    [
      '"The talks have failed," Foreign Minister Ada Brook said, as per Tass.',
      { relay: ['Tass'], form: 'direct' },
    ],
    ['Foreign Minister Ada Brook said that the talks had failed, Xinhua reported.', { relay: ['Xinhua'] }],
    [
      'Foreign Minister Ada Brook promised to publish the letter by Friday.',
      { act: 'promise', deadline: '2022-02-18' },
    ],
    ['Foreign Minister Ada Brook said the letter would be out by Friday.', { act: 'assert', deadline: null }],
    ['Foreign Minister Ada Brook said that the talks were "very close" to failure.', { form: 'mixed' }],
  ])('%s', async (text, expected) => {
    const found = await told(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ speaker: 'Ada Brook', ...expected });
  });

  test('an outlet that wraps the words of another is their relay, and says nothing itself', async () => {
    const found = await told('According to Tass, Foreign Minister Ada Brook said that the talks had failed.');
    expect(found.map(({ speaker, relay }) => [speaker, relay])).toEqual([['Ada Brook', ['Tass']]]);
  });

  test('"the US" is no "us"', async () => {
    expect(await told('Russia said that the US and NATO had ignored it.')).toMatchObject([{ act: 'accuse' }]);
  });

  test('an outlet with words of its own speaks', async () => {
    const found = await told('Reuters reported that the talks had failed.');
    expect(found.map(({ speaker, relay }) => [speaker, relay])).toEqual([['Reuters', []]]);
  });

  test('a source that is no actor is not named as one', async () => {
    expect(await told('The talks had failed, according to the draft.')).toMatchObject([{ speaker: null }]);
  });
});
