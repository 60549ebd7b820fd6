/** "Open the border," she said: an order or a plea. */
import type { ActRule } from '../saying.ts';

/** Imperatives that want nothing done. */
const NO_ORDER = new Set(
  'let|thank|look|see|think|say|wait|listen|imagine|remember|welcome|congratulate|excuse|pardon|mind|go|come|bless|note|take|mean|know|forget|guess|suppose|hope|believe|sound|need|want|feel|like'.split(
    '|',
  ),
);

export const orders: ActRule = {
  name: 'orders',
  looksFor: '"Open the border today," the minister said.',
  act: ({ clause, content, form }) => {
    const { predicate, subject, verbs } = clause;
    const [first] = content.filter(({ text }) => /\p{L}/u.test(text) && text.toLowerCase() !== 'please');
    if (form !== 'direct' || predicate === null || predicate !== first || subject.length > 0) return null;
    const bare = predicate.upos === 'VERB' && predicate.text.toLowerCase() === predicate.lemma.toLowerCase();
    return bare && verbs[0] === predicate && !NO_ORDER.has(predicate.lemma.toLowerCase()) ? 'request' : null;
  },
};
