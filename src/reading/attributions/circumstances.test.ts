import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-trees.ts';
import { outermost, quotations } from '../quotations.ts';
import { withoutCircumstances } from './circumstances.ts';
import { treesOf } from './trees.ts';

const BLAMED = 'Moe/PROPN/1/nsubj blamed/VERB/-1/root/blame Lee/PROPN/1/obj';

test.each([
  ['when it was said goes', `${BLAMED} on/ADP/4/case Friday/PROPN/1/obl`, 'Lee'],
  [
    'so do when and where',
    `${BLAMED} in/ADP/4/case Oslo/PROPN/1/obl on/ADP/6/case Friday/PROPN/1/obl`,
    'Lee',
  ],
  ['what it was said of stays', `${BLAMED} for/ADP/4/case haste/NOUN/1/obl`, 'Lee for haste'],
  ['what hangs on what is said stays', `${BLAMED} in/ADP/4/case Oslo/PROPN/2/nmod`, 'Lee in Oslo'],
  [
    'all stays where more is said behind',
    `${BLAMED} on/ADP/4/case Friday/PROPN/1/obl for/ADP/6/case haste/NOUN/1/obl`,
    'Lee on Friday for haste',
  ],
  [
    'what is quoted stays',
    `${BLAMED} "/PUNCT/5/punct ~on/ADP/5/case moral/ADJ/5/amod grounds/NOUN/1/obl ~"/PUNCT/5/punct`,
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
