import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-tree.ts';
import { withBothSides } from './interrupted.ts';
import type { Found } from './linking.ts';
import { treesOf } from './trees.ts';

const LINE =
  'The/DET/2/det mill/NOUN/8/nsubj ~,/PUNCT/5/punct she/PRON/5/nsubj said/VERB/8/parataxis ~,/PUNCT/5/punct was/AUX/8/aux closed/VERB/0/root ~./PUNCT/8/punct';
const LATER =
  'It/PRON/2/nsubj rained/VERB/0/root ~,/PUNCT/5/punct she/PRON/5/nsubj said/VERB/2/parataxis ~,/PUNCT/5/punct as/SCONJ/8/mark Lee/PROPN/9/nsubj knew/VERB/5/advcl ~./PUNCT/2/punct';

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
