import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-trees.ts';
import { withBothSides } from './interrupted.ts';
import type { Found } from './linking.ts';
import { treesOf } from './trees.ts';

const LINE =
  'The/DET/1/det mill/NOUN/7/nsubj ~,/PUNCT/4/punct she/PRON/4/nsubj said/VERB/7/parataxis ~,/PUNCT/4/punct was/AUX/7/aux closed/VERB/-1/root ~./PUNCT/7/punct';
const LATER =
  'It/PRON/1/nsubj rained/VERB/-1/root ~,/PUNCT/4/punct she/PRON/4/nsubj said/VERB/1/parataxis ~,/PUNCT/4/punct as/SCONJ/7/mark Lee/PROPN/8/nsubj knew/VERB/4/advcl ~./PUNCT/1/punct';

function contents(line: string, ...parts: readonly (readonly [string, string, string])[]): string[] {
  const { text, sentences, part } = handMadeTrees(line);
  const found = parts.map(
    ([source, cue, content]): Found => ({
      source: part(source),
      cue: [part(cue)],
      content: [part(content)],
      by: 'hand',
    }),
  );
  return withBothSides(text, found, treesOf(sentences)).map(({ content }) =>
    content.map((span) => span.text).join(' … '),
  );
}

test('the side that is missing is added, whichever it is, and the other reaches to the comma', () => {
  expect(contents(LINE, ['she', 'said', 'closed'])).toEqual(['The mill … was closed']);
  expect(contents(LINE, ['she', 'said', 'The mill'])).toEqual(['The mill … was closed']);
});

test('nothing is added behind a sentence that is over', () => {
  expect(contents(LATER, ['she', 'said', 'It rained'])).toEqual(['It rained']);
});

test('nothing is added that another attribution has a part in', () => {
  expect(contents(LATER, ['she', 'said', 'It rained'], ['Lee', 'knew', 'as'])).toEqual(['It rained', 'as']);
  expect(contents(LINE, ['she', 'said', 'closed'], ['The', 'mill', 'was'])[0]).toBe('closed');
});
