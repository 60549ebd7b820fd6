import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../../test/hand-made-reading.ts';
import { openModel } from '../../app.ts';
import { type Span, spanOf } from '../../values/span.ts';
import { outermost } from '../quotations.ts';
import { read } from '../read.ts';
import { type Found, linked } from './linking.ts';

const model = await openModel();

/** Links what was found in a text; every part is named by its words, which stand in it once. */
async function link(
  text: string,
  ...found: readonly (readonly [source: string, cue: string, content: string])[]
) {
  const { sentences, quotations } = await read(handMadeReading(text).report, model);
  const part = (words: string): Span => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  const given = found.map(
    ([source, cue, content]): Found => ({
      source: part(source),
      cue: [part(cue)],
      content: [part(content)],
      by: 'hand',
    }),
  );
  return linked(text, given, outermost(quotations), sentences).map(({ source, content, within }) => ({
    said: `${source?.text}: ${content.map((span) => span.text).join(' … ')}`,
    within,
  }));
}

describe('linked', () => {
  test('a quotation without a cue goes on that of its paragraph', async () => {
    expect(
      await link('"We wait," Moe said. "We always do." He left.', ['Moe', 'said', '"We wait,"']),
    ).toEqual([{ said: 'Moe: "We wait," … "We always do."', within: null }]);
  });

  test('so does one that is cut in two, but not a scare-quoted word', async () => {
    const text = '"We wait," Moe told them, "and we hope." He left the "free" zone.';
    expect((await link(text, ['Moe', 'told', '"We wait,"']))[0]?.said).toBe(
      'Moe: "We wait," … "and we hope."',
    );
  });

  test('a paragraph that is a quotation goes on that of the paragraph before', async () => {
    expect((await link('"We wait," Moe said.\n"We hope."', ['Moe', 'said', '"We wait,"']))[0]?.said).toBe(
      'Moe: "We wait," … "We hope."',
    );
  });

  test.each([
    ['more comes in between', '"We wait," Moe said. It rained.\n"Who cares."'],
    ['more comes after it', '"We wait," Moe said.\n"Who cares." It rained.'],
    ['the first asks for an answer', '"We wait," Moe asked.\n"Who cares."'],
    ['a paragraph stands between', '"We wait," Moe said.\nIt rained.\n"Who cares."'],
  ])('it stays without a speaker where %s', async (_, text) => {
    const cue = /said|asked/.exec(text)?.[0] ?? '';
    expect((await link(text, ['Moe', cue, '"We wait,"']))[0]?.said).toBe('Moe: "We wait,"');
  });

  test('paragraphs of one quotation go to the speaker that stands before or after them', async () => {
    expect((await link('Moe said: “One.\n“Two.\n“Three.”', ['Moe', 'said', '“One.']))[0]?.said).toBe(
      'Moe: “One. … “Two. … “Three.”',
    );
    expect((await link('“One.\n“Two.\n“Three,” Moe said.', ['Moe', 'said', '“Three,”']))[0]?.said).toBe(
      'Moe: “One. … “Two. … “Three,”',
    );
  });

  test('what is quoted inside a quotation is within it, and the order is that of the text', async () => {
    const text = 'Lee said that Moe denied that the road was shut, but Ray said no.';
    const inner = ['Moe', 'denied', 'that the road was shut'] as const;
    const outer = ['Lee', 'Lee said', 'that Moe denied that the road was shut'] as const;
    expect(await link(text, ['Ray', 'Ray said', 'no'], inner, outer)).toEqual([
      { said: 'Lee: that Moe denied that the road was shut', within: null },
      { said: 'Moe: that the road was shut', within: 0 },
      { said: 'Ray: no', within: null },
    ]);
  });
});
