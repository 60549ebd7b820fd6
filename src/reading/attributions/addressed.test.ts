import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-tree.ts';
import { outermost, quotations } from '../quotations.ts';
import { withoutAddressee } from './addressed.ts';
import { treesOf } from './trees.ts';

/** What is left of all the words after the cue. */
function message(cue: string, line: string): string {
  const { text, sentences, part } = handMadeTrees(line);
  const said = part(cue);
  const outer = outermost(
    quotations(
      text,
      sentences.map(({ block }) => block),
    ),
  );
  const content = part(text.slice(said.end + 1));
  return withoutAddressee(text, said, content, treesOf(sentences), outer).text;
}

const MOE = 'Moe/PROPN/2/nsubj told/VERB/0/root/tell';

test.each([
  [
    'a clause',
    'told',
    `${MOE} the/DET/4/det agency/NOUN/2/iobj that/SCONJ/7/mark it/PRON/7/nsubj rained/VERB/2/ccomp`,
    'that it rained',
  ],
  [
    'a clause without "that"',
    'told',
    `${MOE} her/PRON/2/iobj it/PRON/5/nsubj rained/VERB/2/ccomp`,
    'it rained',
  ],
  [
    'a question',
    'asked',
    'Moe/PROPN/2/nsubj asked/VERB/0/root/ask Lee/PROPN/2/obj whether/SCONJ/6/mark it/PRON/6/nsubj rained/VERB/2/ccomp',
    'whether it rained',
  ],
  [
    'a quotation that is a sentence',
    'told',
    `${MOE} mayors/NOUN/2/obj who/PRON/5/nsubj came/VERB/3/acl ~,/PUNCT/2/punct "/PUNCT/9/punct ~We/PRON/9/nsubj wait/VERB/2/ccomp ~./PUNCT/9/punct ~"/PUNCT/9/punct`,
    '"We wait."',
  ],
])('whom %s is told to is not part of it', (_, cue, line, expected) =>
  expect(message(cue, line)).toBe(expected),
);

test.each([
  [
    'it is asked of them to act',
    'urged',
    'Moe/PROPN/2/nsubj urged/VERB/0/root/urge them/PRON/2/obj to/PART/5/mark leave/VERB/2/xcomp',
    'them to leave',
  ],
  [
    'the quoted words are but a word of theirs',
    'told',
    `${MOE} the/DET/6/det "/PUNCT/6/punct ~free/ADJ/6/amod ~"/PUNCT/5/punct press/NOUN/2/obj`,
    'the "free" press',
  ],
  [
    'the verb takes no one',
    'said',
    'Moe/PROPN/2/nsubj said/VERB/0/root/say Lee/PROPN/4/nsubj knew/VERB/2/ccomp that/SCONJ/7/mark it/PRON/7/nsubj rained/VERB/4/ccomp',
    'Lee knew that it rained',
  ],
])('the content stays whole where %s', (_, cue, line, expected) => expect(message(cue, line)).toBe(expected));
