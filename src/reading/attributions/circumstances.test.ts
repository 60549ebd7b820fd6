import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-tree.ts';
import { outermost, quotations } from '../quotations.ts';
import { withoutCircumstances } from './circumstances.ts';
import { treesOf } from './trees.ts';

const BLAMED = 'Moe/PROPN/2/nsubj blamed/VERB/0/root/blame Lee/PROPN/2/obj';

test.each([
  ['when it was said goes', `${BLAMED} on/ADP/5/case Friday/PROPN/2/obl`, 'Lee'],
  [
    'so do when and where',
    `${BLAMED} in/ADP/5/case Oslo/PROPN/2/obl on/ADP/7/case Friday/PROPN/2/obl`,
    'Lee',
  ],
  ['what it was said of stays', `${BLAMED} for/ADP/5/case haste/NOUN/2/obl`, 'Lee for haste'],
  ['what hangs on what is said stays', `${BLAMED} in/ADP/5/case Oslo/PROPN/3/nmod`, 'Lee in Oslo'],
  [
    'all stays where more is said behind',
    `${BLAMED} on/ADP/5/case Friday/PROPN/2/obl for/ADP/7/case haste/NOUN/2/obl`,
    'Lee on Friday for haste',
  ],
  [
    'what is quoted stays',
    `${BLAMED} "/PUNCT/6/punct ~on/ADP/6/case moral/ADJ/6/amod grounds/NOUN/2/obl ~"/PUNCT/6/punct`,
    'Lee "on moral grounds"',
  ],
])('%s', (_, line, expected) => {
  const { text, sentences, part } = handMadeTrees(line);
  const outer = outermost(
    quotations(
      text,
      sentences.map(({ block }) => block),
    ),
  );
  const content = part(text.slice(part('blamed').end + 1));
  expect(withoutCircumstances(text, content, part('blamed'), outer, treesOf(sentences)).text).toBe(expected);
});
