/** What users of other systems complain about, each a test before anyone reports it of this one. */
import { describe, expect, test } from 'vitest';
import { type DiplomaticRecord, read } from '../src/index.ts';

const publishedOn = '2022-02-16';

/** Each statement as "speaker: content", in the order of the text. */
async function said(...paragraphs: readonly string[]): Promise<readonly string[]> {
  return sayings(await read({ text: paragraphs.join('\n\n'), publishedOn }));
}

function sayings({ actors, statements }: DiplomaticRecord): readonly string[] {
  return statements.map(({ speaker, content }) => {
    const name = actors.find(({ id }) => id === speaker)?.name ?? 'not named';
    return `${name}: ${content.map(({ text }) => text).join(' … ')}`;
  });
}

describe('who said it', () => {
  test('a clause after the name does not lose the speaker', async () => {
    expect(await said('The ward was full, Ada Brook, a nurse, said.')).toEqual([
      'Ada Brook: The ward was full',
    ]);
  });

  test('two speakers of one sentence keep their own words', async () => {
    const [first, second] = await said(
      'Foreign Minister Ada Brook said the talks had failed, but President Jon Reed said they would go on.',
    );
    expect(first).toMatch(/^Ada Brook: the talks had failed/);
    expect(second).toBe('Jon Reed: they would go on');
  });

  test.each(['quipped', 'insisted', 'conceded', 'tweeted', 'recalled'])(
    '"%s" is saying too',
    async (verb) => {
      expect(await said(`"The door is open," Ada Brook ${verb}.`)).toEqual([
        'Ada Brook: "The door is open,"',
      ]);
    },
  );

  test('a speaker who is named in the paragraph before is found', async () => {
    const found = await said('Ada Brook left the hall at noon.', '"We are done," she said.');
    expect(found).toEqual(['Ada Brook: "We are done,"']);
  });

  test('a nickname and a scare-quoted word are no speech', async () => {
    expect(await said('Ada "Iron Glove" Brook opened the so-called "free zone" in the north.')).toEqual([]);
  });

  test('an odd quotation mark harms its own paragraph alone', async () => {
    const found = await said(
      'The chair called it a "very long day and left.',
      '"We are done," Ada Brook said.',
      'The weather was mild.',
    );
    expect(found).toContain('Ada Brook: "We are done,"');
    expect(found.join()).not.toMatch(/weather/);
  });

  test('a dash after a quotation names its speaker', async () => {
    expect(await said('"The door is open." – Commissioner Ada Brook')).toEqual([
      'Ada Brook: "The door is open."',
    ]);
  });

  test('"And from X:" names the speaker of what follows', async () => {
    expect(await said('And from Chairwoman Ada Brook: "The door is open."')).toEqual([
      'Ada Brook: "The door is open."',
    ]);
  });

  test('a second quotation beside the first is kept', async () => {
    const found = (await said('"The door is open," Ada Brook said. "Nobody has to knock."')).join();
    expect(found).toMatch(/The door is open,/);
    expect(found).toMatch(/Nobody has to knock\./);
  });

  test('"I", "we" and a title inside a quotation are not other persons', async () => {
    const { actors } = await read({
      text: 'President Jon Reed waited outside. "I told the President that we would pay," Ada Brook said.',
      publishedOn,
    });
    const reed = actors.find(({ name }) => name === 'Jon Reed');
    expect(reed?.mentions.map(({ text }) => text)).not.toContain('I');
    expect(actors.map(({ name }) => name)).not.toContain('I');
  });

  test('whom the words name does not say them', async () => {
    const found = await said(
      'President Jon Reed opened the talks with Minister Carl Stone.',
      '"Mr. Stone will pay the bill," he said.',
    );
    expect(found).toEqual(['Jon Reed: "Mr. Stone will pay the bill,"']);
  });

  test('a speaker who is named in the paragraph after is found', async () => {
    const found = await said('"We are done. We leave tonight."', 'Ada Brook said so at noon.');
    expect(found.join()).not.toMatch(/not named: "We are done/);
  });

  test('labels and lists with colons are no speakers of a transcript', async () => {
    const record = await read({
      text: 'Talks end\n\nNOTE: All times are local.\n\nUPDATE: Ships left the port at noon.\n\nQ fever was found in the port.',
      publishedOn,
    });
    expect(record.statements.filter(({ by }) => by === 'turn')).toEqual([]);
  });

  test('a quotation inside a quotation is within it', async () => {
    const { statements } = await read({
      text: '"My father always said, \'Read before you sign,\'" Ada Brook said.',
      publishedOn,
    });
    const outer = statements.find(
      ({ within, content }) => within === null && content[0].text.includes('My father'),
    );
    expect(outer).toBeDefined();
    for (const inner of statements.filter((statement) => statement !== outer))
      expect(inner.within).toBe(outer?.id);
  });
});

describe('where it stands', () => {
  test('a repeated sentence is anchored where it stands, not at its first occurrence', async () => {
    const line = '"The door is open," Ada Brook said.';
    const { statements } = await read({ text: `${line}\n\nNothing moved.\n\n${line}`, publishedOn });
    expect(statements.map(({ content }) => content[0].start)).toEqual([
      0,
      line.length + '\n\nNothing moved.\n\n'.length,
    ]);
  });

  test('the rest of a long report is read', async () => {
    const paragraphs = Array.from({ length: 400 }, (_, at) => `"This is point ${at}," Ada Brook said.`);
    const found = await said(...paragraphs);
    expect(found).toHaveLength(400);
    expect(found.at(-1)).toBe('Ada Brook: "This is point 399,"');
  });

  test('letters outside the basic plane do not shift the offsets after them', async () => {
    const text = 'The 😀 stood on the wall. "The door is open," Ada Brook said.';
    const { statements } = await read({ text, publishedOn });
    expect(statements[0]?.content[0].start).toBe(text.indexOf('"The'));
  });
});

describe('who is who', () => {
  test('"US", "U.S." and "United States" are one actor', async () => {
    const { actors } = await read({
      text: 'The United States said it would sign. U.S. officials left. The US delegation stayed, and the U.S. paid.',
      publishedOn,
    });
    expect(actors.filter(({ kind, country }) => kind === 'state' && country === 'USA')).toHaveLength(1);
  });

  test('a pronoun is a mention and never an actor of its own', async () => {
    const { actors } = await read({
      text: 'He said that they had met her. It was late, she added.',
      publishedOn,
    });
    expect(actors.map(({ name }) => name.toLowerCase())).toEqual([]);
  });

  test('two states joined by "and" are two actors', async () => {
    const { actors } = await read({ text: 'Russia and China said they would sign.', publishedOn });
    expect(actors.map(({ country }) => country)).toEqual(['RUS', 'CHN']);
  });

  test('no actor stands where the text names none', async () => {
    expect(
      (await read({ text: 'The talks ended. Nothing was said about the price.', publishedOn })).actors,
    ).toEqual([]);
  });
});
