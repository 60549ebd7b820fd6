/** "I want to thank the crew": who wants to do an act with words does it by saying so. */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { ActRule } from '../saying.ts';

const WANTING = new Set(['want', 'like', 'wish']);

export const wantedToSay: ActRule = {
  name: 'wanted-to-say',
  looksFor: '"I want to thank the crew," the minister said.',
  act: ({ verb, clause, does, subjectIs }) => {
    const [first, second] = clause.verbs.filter(({ upos }) => upos !== 'ADV').map(({ lemma }) => lemma);
    const wanted = WANTING.has(verb?.lemma ?? '') && first === 'to';
    const wants = WANTING.has(first ?? '') && second === 'to' && subjectIs === 'own';
    if (clause.negated || !(wanted || wants)) return null;
    // To welcome somebody is to greet.
    if (does === 'welcome') return 'express';
    const act = REPORTING_VERBS.get(does)?.act ?? 'assert';
    return act === 'express' || act === 'support' ? act : null;
  },
};
