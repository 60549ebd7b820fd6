/** The ordered list of rules that propose mentions of actors; of two that propose one stretch, the first stands. */
import type { Rule } from '../rule.ts';
import type { MentionProposal } from './proposal.ts';
import { apposedPerson } from './rules/apposed-person.ts';
import { bodyNominal } from './rules/body-nominal.ts';
import { bracketedAcronym } from './rules/bracketed-acronym.ts';
import { capitalMetonym } from './rules/capital-metonym.ts';
import { governmentBody } from './rules/government-body.ts';
import { listedBody } from './rules/listed-body.ts';
import { namedPerson } from './rules/named-person.ts';
import { officeNominal } from './rules/office-nominal.ts';
import { organisationName } from './rules/organisation-name.ts';
import { outlet } from './rules/outlet.ts';
import { partyToAnAct } from './rules/party-to-an-act.ts';
import { peopleNominal } from './rules/people-nominal.ts';
import { pronoun } from './rules/pronoun.ts';
import { stateName } from './rules/state-name.ts';
import { stateNominal } from './rules/state-nominal.ts';
import { titledPerson } from './rules/titled-person.ts';
import { turnHead } from './rules/turn-head.ts';

export const actorRules: readonly Rule<MentionProposal>[] = [
  partyToAnAct,
  stateName,
  capitalMetonym,
  listedBody,
  outlet,
  governmentBody,
  bracketedAcronym,
  organisationName,
  turnHead,
  titledPerson,
  apposedPerson,
  namedPerson,
  officeNominal,
  peopleNominal,
  stateNominal,
  bodyNominal,
  pronoun,
];
