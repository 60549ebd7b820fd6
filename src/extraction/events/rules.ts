/** The rules that find acts in sentences, in the order of docs/rules.md. */
import type { Rule } from '../rule.ts';
import type { Deed } from './deed.ts';
import { arrestedIn } from './rules/arrested-in.ts';
import { directVerb } from './rules/direct-verb.ts';
import { nominal } from './rules/nominal.ts';
import { phrase } from './rules/phrase.ts';
import { predicate } from './rules/predicate.ts';
import { verb } from './rules/verb.ts';

export const eventRules: readonly Rule<Deed>[] = [verb, directVerb, phrase, nominal, predicate, arrestedIn];
