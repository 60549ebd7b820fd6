/** Which mentions are one document, and which are documents at all. */
import { describe, expect, test } from 'vitest';
import { read } from '../../index.ts';

/** Every instrument as its phrases, in the order of the text. */
const documentsOf = async (text: string): Promise<readonly string[]> => {
  const { instruments } = await read({ text, publishedOn: '2022-02-16' });
  return instruments.map(({ evidence }) => evidence.map((span) => span.text).join(' | '));
};

const authorsOf = async (text: string): Promise<readonly string[]> => {
  const { instruments, actors } = await read({ text, publishedOn: '2022-02-16' });
  return instruments.map(({ authors }) =>
    authors.map((id) => actors.find((actor) => actor.id === id)?.name).join(', '),
  );
};

describe('which mentions are one document', () => {
  test('a letter of one ministry is not that of another of the same state', async () => {
    const text =
      "Norway's Foreign Ministry sent Chile a letter on fishing. Norway's Defence Ministry sent Peru a letter on mines.";
    expect(await documentsOf(text)).toHaveLength(2);
  });

  test('what is put beside a document says again what it is', async () => {
    const text =
      'Kenya and Uganda signed the Nakuru Accord, the first treaty on the lake, on Monday. Kenya has ratified the accord.';
    expect(await documentsOf(text)).toEqual(['the Nakuru Accord | the first treaty | the accord']);
  });

  test('the most of all treaties is not the last one named', async () => {
    const text =
      'Kenya sent Uganda a draft treaty on Monday. Malta and Cyprus signed the most detailed treaty on rescue in 1999.';
    expect((await documentsOf(text)).some((one) => one.includes(' | '))).toBe(false);
  });

  test('an earlier letter is another', async () => {
    const text = "Chile received Peru's letter on Monday. Peru's earlier letter was published in Lima.";
    expect(await documentsOf(text)).toEqual(["Peru's letter", "Peru's earlier letter"]);
  });

  test('of two, the one named last is meant', async () => {
    const text =
      'Kenya and Uganda signed a fishing treaty in May. Malta and Cyprus signed a rescue treaty in June. Kenya has published the fishing treaty. Uganda welcomed the treaty.';
    const documents = await documentsOf(text);
    expect(documents).toContainEqual('a fishing treaty | the fishing treaty | the treaty');
  });

  test('in a conversation "the deal" is the one under discussion', async () => {
    const talk = Array.from({ length: 8 }, (_, turn) =>
      turn % 2 === 0
        ? 'Q    Will the roads in the north be mended this year?'
        : 'MS. BROOK:  The roads will be mended. We have the money. The work begins in spring.',
    ).join('\n\n');
    const text = `MS. BROOK:  Kenya and Uganda signed a trade deal in Nakuru yesterday.\n\n${talk}\n\nQ    Will Congress pay for the deal with the farmers' union?\n\nMS. BROOK:  It will.`;
    expect((await documentsOf(text))[0]).toBe('a trade deal');
  });
});

describe('which nouns are documents', () => {
  test('how somebody reacts is no document', async () => {
    const text =
      'Peru sent Chile a proposal on water. Our response to the flood was quick, and his response was to pray.';
    expect(await documentsOf(text)).toEqual(['a proposal']);
  });

  test('a reply that is made public, or answers a letter, is one', async () => {
    const text =
      "Peru sent Chile a letter on water. Chile's reply to the letter was short. Peru's own reply, made public on Tuesday, was not.";
    expect(await documentsOf(text)).toHaveLength(3);
  });

  test('an idea of one person is no proposal until something becomes of it', async () => {
    expect(await documentsOf("Voters like Ann Lee's proposal to cut the tax on bread.")).toEqual([]);
    expect(await documentsOf("Ethiopia rejected Ann Lee's proposal for a truce.")).toHaveLength(1);
  });

  test('what people sign with one another in private is none, nor what a candidate states', async () => {
    expect(await documentsOf('Bo Reed signed a nondisclosure agreement with Ann Lee.')).toEqual([]);
    expect(await documentsOf('Candidate Ann Lee released a statement on Monday.')).toEqual([]);
    expect(await documentsOf('Norway and Chile issued a joint statement on Monday.')).toHaveLength(1);
  });

  test('whether there is one is only asked', async () => {
    expect(await documentsOf('Is it a deal with Norway? Nobody knows.')).toEqual([]);
  });
});

describe('what is not there yet', () => {
  test('a deal that somebody tries to reach has no parties, and more proposals are none', async () => {
    expect(await documentsOf('Kenya is trying to reach a deal. Norway expects more proposals.')).toEqual([]);
    expect(await documentsOf('Norway backs efforts to reach a pact between Kenya and Chile.')).toEqual([]);
    expect(await documentsOf('The President reviewed a draft of the speech.')).toEqual([]);
    expect(await documentsOf('Kenya made arrangements to move the herd.')).toEqual([]);
  });

  test('a paper in a journal is one of scholars, one that is handed over is not', async () => {
    expect(await documentsOf('A paper from Norway was published in a journal.')).toEqual([]);
    expect(await documentsOf('Norway handed Chile a paper on whales.')).toHaveLength(1);
  });
});

test('deals in general, answers that one gets and words to an agency are no documents', async () => {
  expect(await documentsOf('Chile stood at the back of the queue for trade deals with Norway.')).toEqual([]);
  expect(await documentsOf('Norway helps people to get straight answers to their questions.')).toEqual([]);
  expect(await documentsOf('Ann Lee spoke in a statement released to The Associated Press.')).toEqual([]);
  expect(await documentsOf('Kenya signed trade deals with Chile and Peru on Monday.')).toHaveLength(1);
});

describe('whose a document is', () => {
  test('who has not written it is not its author', async () => {
    expect(await authorsOf('Ann Lee sent Chile a letter. Peru did not write the letter.')).toEqual([
      'Ann Lee',
    ]);
  });

  test('"its government" is that of the state just named, and a government is not the one that came before', async () => {
    expect(
      await authorsOf(
        'Norway was glad. Chile kept to the paper on whales that its government had sent to Peru.',
      ),
    ).toEqual(['Chile']);
    expect(
      await authorsOf('The Kenyan government met. The government of Lisbon sent Peru a letter on whales.'),
    ).toEqual(['government of Lisbon']);
  });

  test('whose letter is answered has not written the answer in it', async () => {
    expect(await authorsOf("Ann Lee found ten faults in Peru's letter to Chile.")).toEqual(['Peru']);
  });

  test('the names on a list have not written it', async () => {
    expect(await authorsOf('Chile handed Peru a list of names from Norway.')).toEqual(['Chile']);
  });
});

test('an answer needs a document close by, and a receiver comes after its verb', async () => {
  const steps = async (text: string) => {
    const { exchanges, actors } = await read({ text, publishedOn: '2022-02-16' });
    const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)?.name);
    return exchanges.flatMap((one) =>
      one.steps.map(({ kind, by, to }) => `${kind} ${names(by)} > ${names(to)}`),
    );
  };
  expect(await steps('Peru has still not signed the treaty on whales.')).toEqual([]);
  expect(await steps('Chile will leave if Peru does not sign the treaty on whales.')).toEqual([]);
  expect(await steps('Did Peru accept the treaty on whales?')).toEqual([]);
  const talk = 'The harbour was calm. Nets dried in the sun. The fair opened. Bread was cheap. ';
  expect(await steps(`Peru sent Chile a letter. ${talk}Chile responded at a time of its choosing.`)).toEqual([
    'sent Peru > Chile',
  ]);
  expect(await steps('To the relief of Norway, Peru sent a letter to Chile.')).toEqual(['sent Peru > Chile']);
});
