/** Which of the parties, outlets and places that stand in a cue's sentence belong to that cue. */
import type { Attribution, Sentence } from '../../reading/reading.ts';
import { overlaps, type Span } from '../../values/span.ts';
import { itemsIn } from '../locate.ts';
import type { StatementProposal } from './proposal.ts';

/**
 * The proposals in the cue's sentence that stand outside what is said and beside this cue rather than another.
 * `proposals` are in the order of the words that led to them, `cues` are all of the report in the order of the text.
 */
export function besides(
  sentence: Sentence,
  attribution: Attribution,
  proposals: readonly StatementProposal[],
  cues: readonly Span[],
): readonly StatementProposal[] {
  const outside = (span: Span): boolean => !attribution.content.some((content) => overlaps(content, span));
  return proposalsIn(proposals, sentence).filter(({ led, party, role }) => {
    if (!outside(led) || !outside(party)) return false;
    if (role === 'addressee') return serves(led, attribution, sentence);
    return role !== 'place' || isSaidThere(led, attribution, cues);
  });
}

/** Whether the verb that led to an addressee is this cue, or the finite verb that this cue, an "-ing", hangs on. */
function serves(led: Span, { cue }: Attribution, sentence: Sentence): boolean {
  if (cue.some((span) => overlaps(span, led))) return true;
  const participle = cue[0];
  if (!participle) return false;
  const verbal = itemsIn(sentence.tokens, led).some((token) => token.upos === 'VERB');
  return !verbal || (/ing$/u.test(participle.text) && led.end <= participle.start);
}

/** Whether the verb that a place hangs on is this cue, or no cue ("speaking in Geneva"). */
function isSaidThere(led: Span, { cue }: Attribution, cues: readonly Span[]): boolean {
  return cue.some((span) => overlaps(span, led)) || itemsIn(cues, led).length === 0;
}

/** The proposals led to inside a sentence; they are in the order of the text. */
export function proposalsIn(
  proposals: readonly StatementProposal[],
  sentence: Sentence,
): readonly StatementProposal[] {
  let low = 0;
  let high = proposals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((proposals[middle] as StatementProposal).led.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < proposals.length && (proposals[end] as StatementProposal).led.start < sentence.end) end++;
  return proposals.slice(low, end);
}
