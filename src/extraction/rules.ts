/** The one ordered list of rules. */
import { actorRules } from './actors/rules.ts';
import { answered } from './instruments/rules/answered.ts';
import { disclosed } from './instruments/rules/disclosed.ts';
import { documentNoun } from './instruments/rules/document-noun.ts';
import { provisionVerb } from './instruments/rules/provision-verb.ts';
import { stepVerb } from './instruments/rules/step-verb.ts';
import { termsGoOn } from './instruments/rules/terms-go-on.ts';
import { underItsTerms } from './instruments/rules/under-its-terms.ts';
import { wroteTo } from './instruments/rules/wrote-to.ts';
import { actRules } from './statements/acts.ts';
import { asPer } from './statements/rules/as-per.ts';
import { inAnInterviewWith } from './statements/rules/in-an-interview-with.ts';
import { onBehalfOf } from './statements/rules/on-behalf-of.ts';
import { outletReported } from './statements/rules/outlet-reported.ts';
import { saidIn } from './statements/rules/said-in.ts';
import { saidTo } from './statements/rules/said-to.ts';
import { told } from './statements/rules/told.ts';
import { timeRules } from './times/rules.ts';

export const RULES = {
  times: timeRules,
  actors: actorRules,
  statements: [told, saidTo, inAnInterviewWith, asPer, outletReported, onBehalfOf, saidIn],
  acts: actRules,
  instruments: [
    documentNoun,
    wroteTo,
    provisionVerb,
    underItsTerms,
    termsGoOn,
    stepVerb,
    answered,
    disclosed,
  ],
} as const;
