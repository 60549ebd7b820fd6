/** The speech act of a saying: its cue's, or where the cue only reports, what the content does. */
import type { Act } from '../../values/act.ts';
import { askedTo } from './acts/asked-to.ts';
import { asks } from './acts/asks.ts';
import { blames } from './acts/blames.ts';
import { denies } from './acts/denies.ts';
import { dismisses } from './acts/dismisses.ts';
import { doubts } from './acts/doubts.ts';
import { expects } from './acts/expects.ts';
import { expresses } from './acts/expresses.ts';
import { obliges } from './acts/obliges.ts';
import { orders } from './acts/orders.ts';
import { performs } from './acts/performs.ts';
import { questions } from './acts/questions.ts';
import { refuses } from './acts/refuses.ts';
import { undertakes } from './acts/undertakes.ts';
import { wantedToSay } from './acts/wanted-to-say.ts';
import { warns } from './acts/warns.ts';
import { willNot } from './acts/will-not.ts';
import type { ActRule, Saying } from './saying.ts';

/** Asked first: what the cue does where its verb alone does not tell. */
const cueRules: readonly ActRule[] = [
  questions,
  askedTo,
  doubts,
  expresses,
  dismisses,
  wantedToSay,
  warns,
  expects,
];

/** Asked in this order where the cue only reports: the first that knows the act decides. */
const contentRules: readonly ActRule[] = [
  asks,
  orders,
  performs,
  refuses,
  willNot,
  denies,
  blames,
  obliges,
  undertakes,
];

export const actRules: readonly ActRule[] = [...cueRules, ...contentRules];

/** What it is not to do an act: who does not accept a plan rejects it; who does not deny a thing only says so. */
const UNDONE: Readonly<Partial<Record<Act, Act>>> = {
  accept: 'reject',
  support: 'reject',
  promise: 'decline',
};

/** The act of a statement, the rule that decided it, and the saying that it was decided by. */
export interface Decided {
  readonly act: Act;
  readonly by: string;
  readonly saying: Saying;
}

/**
 * The act of what is said in one or more sentences: the cue's, else that of the first sentence that does more than state.
 * Classes after Searle (1976), as split in `values/act.ts`.
 */
export function actOf(sayings: readonly [Saying, ...Saying[]]): Decided {
  const [first] = sayings;
  const { verb, cueNegated } = first;
  if (verb && cueNegated) return { act: UNDONE[verb.act] ?? 'assert', by: 'negated-cue', saying: first };
  const refined = decidedBy(cueRules, sayings);
  if (refined) return refined;
  if (verb && verb.act !== 'assert') return { act: verb.act, by: 'cue', saying: first };
  return decidedBy(contentRules, sayings) ?? { act: 'assert', by: 'cue', saying: first };
}

function decidedBy(rules: readonly ActRule[], sayings: readonly Saying[]): Decided | null {
  for (const saying of sayings)
    for (const rule of rules) {
      const act = rule.act(saying);
      if (act) return { act, by: rule.name, saying };
    }
  return null;
}
