/** The one ordered list of rules. */
import { actorRules } from './actors/rules.ts';
import { eventRules } from './events/rules.ts';
import { instrumentRules } from './instruments/rules.ts';
import { actRules } from './statements/acts.ts';
import { asPer } from './statements/rules/as-per.ts';
import { citing } from './statements/rules/citing.ts';
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
  statements: [told, saidTo, inAnInterviewWith, asPer, outletReported, citing, onBehalfOf, saidIn],
  acts: actRules,
  events: eventRules,
  instruments: instrumentRules,
} as const;
