/** "the 20th century", "the early nineteenth century": a century by its number. */
import { dayOf, periodAt } from '../../../values/period.ts';
import { isTitle } from '../names.ts';
import { EDGE, edgeOf, GAP, ORDINAL, ordinalOf } from '../patterns.ts';
import { timeRule } from '../time-rule.ts';

export const century = timeRule({
  name: 'century',
  looksFor: 'The border dates from the 19th century.',
  pattern: `(?:the )?(?:(?<edge>${EDGE})${GAP}(?:the )?)?(?<ordinal>${ORDINAL})${GAP}century\\b`,
  mean: (match) => {
    const { ordinal = '', edge } = match.groups;
    if (isTitle(match)) return null;
    const first = dayOf((ordinalOf(ordinal) - 1) * 100, 1, 1);
    return first && { meaning: { kind: 'fixed', period: periodAt('century', first) }, mod: edgeOf(edge) };
  },
});
