import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-trees.ts';
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

const MOE = 'Moe/PROPN/1/nsubj told/VERB/-1/root/tell';

test.each([
  [
    'a clause',
    'told',
    `${MOE} the/DET/3/det agency/NOUN/1/iobj that/SCONJ/6/mark it/PRON/6/nsubj rained/VERB/1/ccomp`,
    'that it rained',
  ],
  [
    'a clause without "that"',
    'told',
    `${MOE} her/PRON/1/iobj it/PRON/4/nsubj rained/VERB/1/ccomp`,
    'it rained',
  ],
  [
    'a question',
    'asked',
    'Moe/PROPN/1/nsubj asked/VERB/-1/root/ask Lee/PROPN/1/obj whether/SCONJ/5/mark it/PRON/5/nsubj rained/VERB/1/ccomp',
    'whether it rained',
  ],
  [
    'a quotation that is a sentence',
    'told',
    `${MOE} mayors/NOUN/1/obj who/PRON/4/nsubj came/VERB/2/acl ~,/PUNCT/1/punct "/PUNCT/8/punct ~We/PRON/8/nsubj wait/VERB/1/ccomp ~./PUNCT/8/punct ~"/PUNCT/8/punct`,
    '"We wait."',
  ],
])('whom %s is told to is not part of it', (_, cue, line, expected) =>
  expect(message(cue, line)).toBe(expected),
);

test.each([
  [
    'it is asked of them to act',
    'urged',
    'Moe/PROPN/1/nsubj urged/VERB/-1/root/urge them/PRON/1/obj to/PART/4/mark leave/VERB/1/xcomp',
    'them to leave',
  ],
  [
    'the quoted words are but a word of theirs',
    'told',
    `${MOE} the/DET/5/det "/PUNCT/5/punct ~free/ADJ/5/amod ~"/PUNCT/4/punct press/NOUN/1/obj`,
    'the "free" press',
  ],
  [
    'the verb takes no one',
    'said',
    'Moe/PROPN/1/nsubj said/VERB/-1/root/say Lee/PROPN/3/nsubj knew/VERB/1/ccomp that/SCONJ/6/mark it/PRON/6/nsubj rained/VERB/3/ccomp',
    'Lee knew that it rained',
  ],
])('the content stays whole where %s', (_, cue, line, expected) => expect(message(cue, line)).toBe(expected));
