import { describe, expect, test } from 'vitest';
import { actorsOf, cast, offices } from '../../../test/read-actors.ts';

describe('offices', () => {
  test('a title gives an office and what it is of', async () => {
    expect(
      await offices(
        'Norwegian Foreign Minister Ada Brook met NATO Secretary General Jon Reed. Eva Lund, spokeswoman for the ' +
          "Danish Foreign Ministry, and Denmark's president, Ole Holm, left.",
      ),
    ).toEqual([
      'Ada Brook: Foreign Minister of Norway',
      'Jon Reed: Secretary General of NATO',
      'Eva Lund: spokeswoman of Danish Foreign Ministry',
      'Ole Holm: president of Denmark',
    ]);
  });

  test('a relative of the President is not the President', async () => {
    const text =
      'President Biden spoke on Monday. President Biden left. Valerie Biden stayed. President Biden came back.';
    expect(await cast(text)).toEqual([
      'person Biden: President Biden | President Biden | President Biden',
      'person Valerie Biden: Valerie Biden',
    ]);
  });

  test('an office that is over is no office', async () => {
    expect(
      await offices('Former Norwegian Foreign Minister Ada Brook left. The late President Jon Reed paid.'),
    ).toEqual([]);
  });

  test('who acts for a state has its country, whoever does not has none', async () => {
    const actors = await actorsOf('Danish Foreign Minister Ada Brook met UN Secretary General Jon Reed.');
    expect(actors.map(({ name, country }) => `${name} ${country}`)).toEqual([
      'Ada Brook DNK',
      'Denmark DNK',
      'Jon Reed null',
      'UN null',
    ]);
  });

  test('an office alone stands for who holds it', async () => {
    expect(
      await cast(
        'Norwegian Foreign Minister Ada Brook met Danish President Ole Holm. The Foreign Minister told the President that it was over.',
      ),
    ).toEqual([
      'person Ada Brook: Norwegian Foreign Minister Ada Brook | The Foreign Minister',
      'state Norway: Norwegian',
      'person Ole Holm: Danish President Ole Holm | the President',
      'state Denmark: Danish',
    ]);
  });

  test('of two presidents the state chooses', async () => {
    const found = await cast(
      'Danish President Ole Holm met Chilean President Ada Brook. The Danish president said no.',
    );
    expect(found[0]).toBe('person Ole Holm: Danish President Ole Holm | The Danish president');
  });

  test("an office of another state or place is somebody else's", async () => {
    const found = await cast('Governor Ada Brook of Ohio left. The Texas governor said no.');
    expect(found.find((line) => line.includes('Texas'))).toMatch(/^group Texas governor: /);
    const ministers = await cast(
      'Secretary of State Antony Blinken left. The Danish foreign minister said no.',
    );
    expect(ministers[0]).toBe('person Antony Blinken: Secretary of State Antony Blinken');
  });

  test('the table of holders chooses what an office is of, if the report names it, and says so', async () => {
    const text = 'Secretary of State Antony Blinken called on the United States to pay.';
    expect(await offices(text)).toEqual(['Antony Blinken: Secretary of State of United States']);
    const [blinken] = await actorsOf(text);
    expect(blinken?.offices[0]?.by).toBe('titled-person+holders');
    expect(await offices(text, { publishedOn: '2016-02-16' })).toEqual([
      'Antony Blinken: Secretary of State of null',
    ]);
    expect(await offices('Secretary of State Antony Blinken left.')).toEqual([
      'Antony Blinken: Secretary of State of null',
    ]);
  });

  test('the table finds the holder among those that the report names, and gives no office by itself', async () => {
    const [putin] = await actorsOf('Vladimir Putin said no. The Russian president left.');
    expect(putin?.mentions.map(({ text }) => text)).toEqual(['Vladimir Putin', 'The Russian president']);
    expect(putin?.mentions[1]?.by).toBe('office-nominal+holders');
    expect(putin?.offices).toEqual([]);
  });
});
