/** A deed: an act as one rule sees it in one sentence, its parties still words. What the rules on events propose. */
import type { Sentence, Token } from '../../reading/reading.ts';
import type { EventMode, EventStatus, EventType } from '../../values/plover.ts';
import type { Span } from '../../values/span.ts';

/** The words of the act are the span itself. */
export interface Deed extends Span {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly sentence: Sentence;
  /** The word that the act hangs on. */
  readonly head: Token;
  /** Every word that names the act: "held" and "talks". */
  readonly words: readonly Token[];
  /** Heads of the noun phrases that may name who does it, best first. */
  readonly agents: readonly Token[];
  /** Heads of the noun phrases that may name to whom it is done, best first. */
  readonly receivers: readonly Token[];
  /** Whether all sides do it together, so that the receivers are actors too. */
  readonly joint: boolean;
  /** Whether the receivers must be actors themselves: "held two envoys", not "held the view of". */
  readonly direct: boolean;
  /** Whether the word alone can mean something else, so that it is an act only with somebody for a recipient. */
  readonly needsRecipient: boolean;
  readonly status: EventStatus;
  /** Whether it is what another act is for ("went to see"), as against something that is said to come. */
  readonly aim: boolean;
  /** How much of the sentence the rule took account of: of two deeds with one head the greater stands. */
  readonly weight: number;
  readonly by: string;
}
