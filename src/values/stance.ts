/** What stance on its content follows from a statement's act and polarity: the one table of it. */
import type { Act, Polarity } from './act.ts';

/**
 * Where a speaker stands on a matter, in the words of stance detection (Mohammad et al., SemEval 2016, task 6): `favor`,
 * `against`, or `none` where the act takes no side.
 */
export type Stance = 'favor' | 'against' | 'none';

/** For each act, the stance on the matter where the content's main clause affirms it and where it negates it. */
const STANCES: Readonly<Record<Act, readonly [affirmed: Stance, negated: Stance]>> = {
  // To state, ask or feel takes no side.
  assert: ['none', 'none'],
  ask: ['none', 'none'],
  express: ['none', 'none'],
  // "denied that it attacked" and "has not attacked" are both against its having attacked.
  deny: ['against', 'against'],
  // What is wanted, offered or promised is what the content says: "must leave", "must not leave".
  request: ['favor', 'against'],
  propose: ['favor', 'against'],
  promise: ['favor', 'against'],
  // Harm is held out in order to keep the matter from coming about.
  threaten: ['against', 'against'],
  // "agreed to leave", "agreed not to leave".
  accept: ['favor', 'against'],
  support: ['favor', 'against'],
  // "rejected the plan" and "will not accept the plan" are both against it.
  reject: ['against', 'against'],
  decline: ['against', 'against'],
  // A counterpart is blamed for what it did, or for what it left undone and should have done.
  accuse: ['against', 'favor'],
};

/**
 * The stance that a statement takes on the matter of its content, which is what the main clause says without its
 * negation. A cue that denies what the content negates already ("denied that it had not paid") is not told apart.
 */
export function stanceOf(act: Act, polarity: Polarity): Stance {
  const [affirmed, negated] = STANCES[act];
  return polarity === 'affirmed' ? affirmed : negated;
}
