/** The speech act of a saying: its cue's, or where the cue only reports, what the content does. */
import type { Act } from '../../values/act.ts';
import { asks } from './acts/asks.ts';
import { blames } from './acts/blames.ts';
import { denies } from './acts/denies.ts';
import { obliges } from './acts/obliges.ts';
import { performs } from './acts/performs.ts';
import { refuses } from './acts/refuses.ts';
import { undertakes } from './acts/undertakes.ts';
import { warns } from './acts/warns.ts';
import { willNot } from './acts/will-not.ts';
import type { ActRule, Saying } from './saying.ts';

/** In the order in which they are asked: the first that knows the act decides. */
export const actRules: readonly ActRule[] = [
  asks,
  performs,
  refuses,
  willNot,
  denies,
  blames,
  obliges,
  undertakes,
  warns,
];

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
export function actOf([first, ...rest]: readonly [Saying, ...Saying[]]): Decided {
  const { verb, cueNegated } = first;
  if (verb && cueNegated) return { act: UNDONE[verb.act] ?? 'assert', by: 'negated-cue', saying: first };
  if (verb && verb.act !== 'assert') return { act: verb.act, by: 'cue', saying: first };
  for (const saying of [first, ...rest])
    for (const rule of actRules) {
      const act = rule.act(saying);
      if (act) return { act, by: rule.name, saying };
    }
  return { act: 'assert', by: 'cue', saying: first };
}
