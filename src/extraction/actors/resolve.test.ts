import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorsOf, cast } from '../../../test/read-actors.ts';
import { spansOf } from '../../../test/spans-of.ts';

describe('names', () => {
  test('a state is one actor by all its names, and is called by its fullest', async () => {
    expect(await cast('Norway signed. Oslo paid. Norwegian officials left.')).toEqual([
      'state Norway: Norway | Oslo | Norwegian',
      'group Norwegian officials: Norwegian officials',
    ]);
    const [state] = await actorsOf('The U.S. paid, the United States signed and the US left.');
    expect([state?.name, state?.aliases]).toEqual(['United States', ['U.S.', 'US']]);
  });

  test('a state of which the text has the adjective alone goes by its name', async () => {
    expect(await cast('The Danish minister left.')).toContain('state Denmark: Danish');
  });

  test('a full name, a surname and a title are one person', async () => {
    expect(await cast('Ada Brook left. Brook said no. Ms. Brook and President Brook paid.')).toEqual([
      'person Ada Brook: Ada Brook | Brook | Ms. Brook | President Brook',
    ]);
  });

  test('namesakes stay apart, and a surname means the one named last', async () => {
    expect(await cast('Mr. Jon Reed left. Ms. Ada Reed said no. Reed said yes. Mr. Reed paid.')).toEqual([
      'person Jon Reed: Mr. Jon Reed | Mr. Reed',
      'person Ada Reed: Ms. Ada Reed | Reed',
    ]);
  });

  test('surnames that stand first, and those with particles', async () => {
    expect(
      await cast(
        'President Moon Jae-in left. Moon said so. Ursula von der Brook said yes, and von der Brook paid.',
      ),
    ).toEqual([
      'person Moon Jae-in: President Moon Jae-in | Moon',
      'person Ursula von der Brook: Ursula von der Brook | von der Brook',
    ]);
  });

  test('a person who bears the name of a place is no place', async () => {
    expect(await cast('Ada Paris left. Paris said no.')).toEqual(['person Ada Paris: Ada Paris | Paris']);
    expect(await cast('Jordan paid. Chad Reed met Chad.')).toEqual([
      'state Jordan: Jordan',
      'person Chad Reed: Chad Reed',
      'state Chad: Chad',
    ]);
  });

  test('an acronym in brackets is the body that it stands for', async () => {
    expect(await cast('The Northern Fisheries Board (NFB) met. The NFB said no.')).toEqual([
      'organisation Northern Fisheries Board: The Northern Fisheries Board | NFB | The NFB',
    ]);
  });

  test('a part of a government is one actor, whoever writes its name', async () => {
    expect(await cast("Norway's Foreign Ministry paid. The Norwegian Foreign Ministry said so.")).toEqual([
      "government Norwegian Foreign Ministry: Norway's Foreign Ministry | The Norwegian Foreign Ministry",
      'state Norway: Norway | Norwegian',
    ]);
  });

  test('states and people that "and" joins are not glued', async () => {
    expect(await cast('Russia and China agreed, and Ada Brook and Jon Reed left.')).toEqual([
      'state Russia: Russia',
      'state China: China',
      'person Ada Brook: Ada Brook',
      'person Jon Reed: Jon Reed',
    ]);
  });

  test('days, months, places and openers are no actors', async () => {
    expect(
      await cast('Meanwhile, on Monday, snow fell in Port Reed. March came. The Fjord Treaty was in force.'),
    ).toEqual([]);
  });

  test('a capital stands for the state that it was the capital of', async () => {
    expect(await cast('Moscow said no.', { publishedOn: '1987-09-20' })).toEqual(['state Moscow: Moscow']);
    const [then] = await actorsOf('Moscow said no.', { publishedOn: '1987-09-20' });
    const [now] = await actorsOf('Moscow said no.');
    expect([then?.country, now?.country]).toEqual(['SUN', 'RUS']);
  });

  test('Georgia is the state only where something says so', async () => {
    expect(await cast('Georgia and Ohio voted.')).toEqual([]);
    expect(await cast('Georgia paid. Tbilisi said so.')).toEqual(['state Georgia: Georgia | Tbilisi']);
  });
});

describe('nominals and pronouns', () => {
  test.each([
    ['Ada Brook said no. She left.', 'person Ada Brook: Ada Brook | She'],
    ['Norwegian President Ada Brook praised her country.', 'state Norway: Norwegian | her country'],
    [
      'Norway waited. The Norwegian side asked for a week.',
      'state Norway: Norway | The Norwegian side | Norwegian',
    ],
    ['Hugh Hill, a doctor, said the ward was full.', 'person Hugh Hill: Hugh Hill | a doctor'],
    ['Norwegian officials left. They said nothing.', 'group Norwegian officials: Norwegian officials | They'],
    [
      'Acme Corp. paid. The company said it was sorry.',
      'organisation Acme Corp.: Acme Corp. | The company | it',
    ],
    ['A spokesman left. The spokesman said no.', 'group spokesman: A spokesman | The spokesman'],
  ])('%s', async (text, line) => {
    expect(await cast(text)).toContain(line);
  });

  test('gender that the text shows keeps two people apart', async () => {
    const found = await cast('Spokeswoman Zel Brook met chairman Rok Reed. He said no. She said yes.');
    expect(found).toEqual([
      'person Zel Brook: Spokeswoman Zel Brook | She',
      'person Rok Reed: chairman Rok Reed | He',
    ]);
  });

  test('"he" in what a man says is not that man', async () => {
    const found = await cast('Jon Reed met Ole Holm. "He was late," Reed said.');
    expect(found).toEqual(['person Jon Reed: Jon Reed | Reed', 'person Ole Holm: Ole Holm | He']);
  });

  test('a title in what somebody says is not the speaker', async () => {
    const found = await cast(
      'President Jon Reed met President Ole Holm. "The president must go," Holm said.',
    );
    expect(found[0]).toBe('person Jon Reed: President Jon Reed | The president');
  });

  test('a pronoun that stands for nobody is no mention', async () => {
    expect(await cast('He said that it was raining. They left.')).toEqual([]);
  });

  test('groups that neither speak nor act are no actors', async () => {
    expect(await cast('The price of bread for students rose.')).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Ada',
    'Brook',
    'Norway',
    "'s",
    ',',
    '.',
    'the',
    'President',
    'of',
    'said',
    'he',
    '"',
    'NATO',
    '(',
    ')',
    'Ministry',
    'and',
    'Sen.',
    '-',
    '’',
    'West',
    '😀',
    '\n\n',
  );

  test('gives exact spans, and offices of actors that are there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(words, fc.string()), { minLength: 1, maxLength: 60 }),
        async (parts) => {
          const text = `x ${parts.join(' ')}`;
          const actors = await actorsOf(text);
          for (const { start, end, text: words } of spansOf(actors))
            expect(text.slice(start, end)).toBe(words);
          for (const { mentions, offices: held } of actors) {
            expect(mentions.length).toBeGreaterThan(0);
            for (const { of } of held) expect(of === null || actors[of] !== undefined).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('without an end takes time in proportion to its length', async () => {
    const time = async (times: number): Promise<number> => {
      const text =
        "Norway's President Ada Brook's minister of Chile, the president and he said Oslo's ".repeat(times);
      await actorsOf(text);
      const start = performance.now();
      await actorsOf(text);
      return performance.now() - start;
    };
    await time(100);
    const [short, long] = [await time(200), await time(1600)];
    expect(long / short).toBeLessThan(32);
  });
});
