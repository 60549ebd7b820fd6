import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-tree.ts';
import { withoutNextVerb } from './conjoined.ts';
import { treesOf } from './trees.ts';

/** What is left of all the words after the cue. */
function said(cue: string, line: string): string {
  const { text, sentences, part } = handMadeTrees(line);
  const { end } = part(cue);
  return withoutNextVerb(text, part(text.slice(end + 1)), part(cue), [], treesOf(sentences)).text;
}

const REJECTED = 'Moe/PROPN/2/nsubj rejected/VERB/0/root/reject the/DET/4/det plan/NOUN/2/obj';
const SAID = 'Moe/PROPN/2/nsubj said/VERB/0/root/say it/PRON/4/nsubj rained/VERB/2/ccomp/rain';

test.each([
  [
    'what the speaker did next is not said',
    'rejected',
    `${REJECTED} and/CCONJ/6/cc left/VERB/2/conj/leave`,
    'the plan',
  ],
  [
    'nor is what he says next',
    'said',
    `${SAID} and/CCONJ/7/cc he/PRON/7/nsubj accused/VERB/2/conj/accuse Lee/PROPN/7/obj`,
    'it rained',
  ],
  [
    'what someone else did may be said',
    'said',
    `${SAID} and/CCONJ/7/cc Lee/PROPN/7/nsubj left/VERB/2/conj/leave`,
    'it rained and Lee left',
  ],
  [
    'a verb of another form goes with what is said',
    'vowed',
    'Moe/PROPN/2/nsubj vowed/VERB/0/root/vow to/PART/4/mark fight/VERB/2/xcomp and/CCONJ/6/cc win/VERB/2/conj',
    'to fight and win',
  ],
  [
    'a clause is not cut down to its subject',
    'said',
    'Moe/PROPN/2/nsubj said/VERB/0/root/say he/PRON/6/nsubj and/CCONJ/6/cc all/PRON/6/nsubj came/VERB/2/conj/come',
    'he and all came',
  ],
])('%s', (_, cue, line, expected) => expect(said(cue, line)).toBe(expected));
