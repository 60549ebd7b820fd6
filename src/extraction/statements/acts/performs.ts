/** "We reject the offer," she said: the verb of one's own side names the act. */

import { MODALS } from '../../../lexicon/modality.ts';
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { ActRule } from '../saying.ts';

/** Verbs of the lexicon that name an act only when others report them. */
const NOT_PERFORMED = new Set([
  'want',
  'like',
  'prefer',
  'hate',
  'love',
  'wish',
  'attack',
  'offer',
  'order',
  'commit',
  'view',
  'appeal',
  'plan',
  'table',
  'resist',
  'press',
  'protest',
  'charge',
  'mock',
  'back',
  'float',
  'submit',
  'direct',
  'require',
  'fault',
]);

export const performs: ActRule = {
  name: 'performs',
  looksFor: '"We reject the offer," the minister said.',
  act: ({ clause, subjectIs, does }) => {
    // "we may disagree" does nothing yet.
    if (clause.verbs.some(({ text }) => MODALS.get(text.toLowerCase()) === 'possibility')) return null;
    if (subjectIs !== 'own' || clause.negated || clause.verbs.length > 2 || NOT_PERFORMED.has(does))
      return null;
    if (clause.verbs.some((token) => /ed$/.test(token.text) || /ing$/.test(token.text))) return null;
    const particle = clause.rest[0]?.lemma ?? '';
    const verb = REPORTING_VERBS.get(`${does} ${particle}`) ?? REPORTING_VERBS.get(does);
    return verb && verb.act !== 'assert' ? verb.act : null;
  },
};
