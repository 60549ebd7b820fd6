import { expect, test } from 'vitest';
import { handMadeTokens } from '../../../test/hand-made-tokens.ts';
import { handMadeTree, wordOf } from '../../../test/hand-made-tree.ts';
import { fragmentOf } from './fragment.ts';

test('a clause is shown with its arguments, a phrase as its words', () => {
  const sentence = handMadeTree(
    'The/DET/2/det minister/NOUN/3/nsubj said/VERB/0/root/say that/SCONJ/7/mark talks/NOUN/7/nsubj had/AUX/7/aux failed/VERB/3/ccomp ./PUNCT/3/punct',
  );
  expect(fragmentOf(sentence, wordOf(sentence, 'said'))).toBe(
    'root:said(nsubj:The_minister, ccomp:failed(mark:that, nsubj:talks, aux:had))',
  );
});

test('a phrase of many words is cut', () => {
  const sentence = handMadeTree(
    'Rome/PROPN/2/nsubj read/VERB/0/root the/DET/7/det very/ADV/5/advmod long/ADJ/7/amod old/ADJ/7/amod letter/NOUN/2/obj of/ADP/9/case Oslo/PROPN/7/nmod',
  );
  expect(fragmentOf(sentence, wordOf(sentence, 'read'))).toBe(
    'root:read(nsubj:Rome, obj:the_very_long_old_letter_of_…)',
  );
});

test('no tree, no fragment', () => {
  const [word] = handMadeTokens('said/VERB/say');
  const sentence = handMadeTree('said/VERB/0/root/say');
  expect(word && fragmentOf(sentence, word)).toBeNull();
});
