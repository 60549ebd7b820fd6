/** The rules on instruments, in the order in which they are run. */
import type { Rule } from '../rule.ts';
import type { InstrumentProposal } from './proposal.ts';
import { answered } from './rules/answered.ts';
import { disclosed } from './rules/disclosed.ts';
import { documentNoun } from './rules/document-noun.ts';
import { provisionVerb } from './rules/provision-verb.ts';
import { stepVerb } from './rules/step-verb.ts';
import { termsGoOn } from './rules/terms-go-on.ts';
import { underItsTerms } from './rules/under-its-terms.ts';
import { wroteTo } from './rules/wrote-to.ts';

export const instrumentRules: readonly Rule<InstrumentProposal>[] = [
  documentNoun,
  wroteTo,
  provisionVerb,
  underItsTerms,
  termsGoOn,
  stepVerb,
  answered,
  disclosed,
];
