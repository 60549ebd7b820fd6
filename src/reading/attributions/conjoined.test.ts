import { expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-trees.ts';
import { withoutNextVerb } from './conjoined.ts';
import { treesOf } from './trees.ts';

/** What is left of all the words after the cue. */
function said(cue: string, line: string): string {
  const { text, sentences, part } = handMadeTrees(line);
  const { end } = part(cue);
  return withoutNextVerb(text, part(text.slice(end + 1)), part(cue), [], treesOf(sentences)).text;
}

const REJECTED = 'Moe/PROPN/1/nsubj rejected/VERB/-1/root/reject the/DET/3/det plan/NOUN/1/obj';
const SAID = 'Moe/PROPN/1/nsubj said/VERB/-1/root/say it/PRON/3/nsubj rained/VERB/1/ccomp/rain';

test.each([
  [
    'what the speaker did next is not said',
    'rejected',
    `${REJECTED} and/CCONJ/5/cc left/VERB/1/conj/leave`,
    'the plan',
  ],
  [
    'nor is what he says next',
    'said',
    `${SAID} and/CCONJ/6/cc he/PRON/6/nsubj accused/VERB/1/conj/accuse Lee/PROPN/6/obj`,
    'it rained',
  ],
  [
    'what someone else did may be said',
    'said',
    `${SAID} and/CCONJ/6/cc Lee/PROPN/6/nsubj left/VERB/1/conj/leave`,
    'it rained and Lee left',
  ],
  [
    'a verb of another form goes with what is said',
    'vowed',
    'Moe/PROPN/1/nsubj vowed/VERB/-1/root/vow to/PART/3/mark fight/VERB/1/xcomp and/CCONJ/5/cc win/VERB/1/conj',
    'to fight and win',
  ],
  [
    'a clause is not cut down to its subject',
    'said',
    'Moe/PROPN/1/nsubj said/VERB/-1/root/say he/PRON/5/nsubj and/CCONJ/5/cc all/PRON/5/nsubj came/VERB/1/conj/come',
    'he and all came',
  ],
])('%s', (_, cue, line, expected) => expect(said(cue, line)).toBe(expected));
