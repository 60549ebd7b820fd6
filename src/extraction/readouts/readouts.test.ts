/** What a readout tells, whoever publishes it. */
import { describe, expect, test } from 'vitest';
import { read } from '../../index.ts';

const CALL =
  'Foreign Minister Ada Brook of Norway spoke by phone today with Danish Foreign Minister Erik Holt.';

async function told(text: string, title = 'Readout of a call', publisher = 'Norwegian Foreign Ministry') {
  const { statements, events, actors } = await read({ text, title, publisher, publishedOn: '2022-02-16' });
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? '-';
  return {
    said: statements.map(
      ({ speaker, act, content }) =>
        `${nameOf(speaker)} ${act}: ${content.map((span) => span.text).join(' ')}`,
    ),
    done: events.map(
      ({ type, actors: by, on }) => `${type} ${by.map(nameOf).join(', ')} ${on?.value ?? '-'}`,
    ),
  };
}

describe('what the sides hold together', () => {
  test.each([
    ['They agreed to meet again in March.'],
    ['The two sides agreed to meet again in March.'],
    ['Both ministers agreed to meet again in March.'],
    ['The ministers agreed to meet again in March.'],
  ])('each of them says: %s', async (sentence) => {
    const { said, done } = await told(`${CALL} ${sentence}`);
    expect(said).toContainEqual('Ada Brook accept: to meet again in March');
    expect(said).toContainEqual('Erik Holt accept: to meet again in March');
    expect(done.filter((one) => one.startsWith('AGREE'))).toEqual([
      expect.stringMatching(/^AGREE Ada Brook, Erik Holt/u),
    ]);
  });

  test('and those whom the subject names by themselves', async () => {
    const { said } = await told(`${CALL} Ms. Brook and Mr. Holt underscored that the strait is open.`);
    expect(said).toContainEqual('Ada Brook assert: that the strait is open');
    expect(said).toContainEqual('Erik Holt assert: that the strait is open');
  });
});

describe('what was talked of', () => {
  test('is a meeting of all, on the day of the meeting, and neither side’s word', async () => {
    const { said, done } = await told(`${CALL} The two discussed the storm of 2019.`);
    expect(done).toContainEqual('CONSULT Ada Brook, Erik Holt, Denmark 2022-02-16');
    expect(done.at(-1)).toBe('CONSULT Ada Brook, Erik Holt, Denmark 2022-02-16');
    expect(said).toContainEqual('-: the storm of 2019'.replace('-', '- assert'));
  });

  test('is told by the publisher where the report names it', async () => {
    const text = `${CALL} The two discussed the strait. The Norwegian Foreign Ministry will say more.`;
    expect((await told(text)).said).toContainEqual('Norwegian Foreign Ministry assert: the strait');
  });

  test('is no less a meeting where a title alone names who met', async () => {
    const text =
      "Readout of Minister Ada Brook's talks with President Erik Holt\n\nThe two leaders exchanged views on fishing.";
    const { done } = await told(text, "Minister Ada Brook's talks with President Erik Holt");
    expect(done.some((one) => /^CONSULT Ada Brook, (?:[^,]+, )?Erik Holt/u.test(one))).toBe(true);
  });
});

describe('what is left alone', () => {
  test('the side that is named speaks alone', async () => {
    const { said } = await told(`${CALL} Ms. Brook stressed that the strait is open.`);
    expect(said).toEqual(['Ada Brook assert: that the strait is open']);
  });

  test('"they" who are somebody else', async () => {
    const { said } = await told(`${CALL} Fishermen waited outside. They agreed that the strait was cold.`);
    expect(said.some((one) => one.startsWith('Erik Holt'))).toBe(false);
  });

  test('leaders of something else, and a meeting that is to come', async () => {
    const { said } = await told(`${CALL} The leaders of the union agreed to pay.`);
    expect(said.some((one) => one.startsWith('Ada Brook'))).toBe(false);
    const { done } = await told('Ada Brook of Norway will speak with Erik Holt of Denmark.');
    expect(done.filter((one) => one.endsWith('reported'))).toEqual([]);
  });

  test('in other reports only "the two leaders" right behind the meeting', async () => {
    const near = await told(`${CALL} The two ministers agreed to wait.`, 'Storm in the north', 'Tidings');
    expect(near.said).toContainEqual('Erik Holt accept: to wait');
    const far = `${CALL} ${'The harbour was calm. '.repeat(6)}The two ministers agreed to wait.`;
    expect((await told(far, 'Storm in the north', 'Tidings')).said).not.toContainEqual(
      'Erik Holt accept: to wait',
    );
    const they = await told(`${CALL} They agreed to wait.`, 'Storm in the north', 'Tidings');
    expect(they.said).not.toContainEqual('Erik Holt accept: to wait');
  });
});
