/** "the 1990s", "the early nineties", "the '80s": a decade by its name. */
import { dayOf, periodAt } from '../../../values/period.ts';
import { EDGE, edgeOf, GAP } from '../patterns.ts';
import { after, timeRule } from '../time-rule.ts';

const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const decade = timeRule({
  name: 'decade',
  looksFor: 'The border was open in the 1990s.',
  pattern: `(?<![$€£.,-])(?<the>the )?(?:(?<edge>${EDGE})${GAP}(?:the )?)?
    (?:(?<figures>(?:1[5-9]|20)\\d)0[’']?s|[’'](?<short>[2-9])0[’']?s|(?<=the |early${GAP}|late${GAP}|mid-?)(?<name>${NAMES.join('|')}))\\b`,
  mean: (match) => {
    const { the, figures, short, name = '', edge } = match.groups;
    // "1990's first quarter" is of a year.
    if (the === undefined && edge === undefined && /[’']s$/i.test(match.text) && figures !== undefined)
      return null;
    if (/^\s+(?:degrees|fahrenheit)/i.test(after(match, 14))) return null;
    const start = figures ?? `19${short ?? NAMES.indexOf(name.toLowerCase()) + 2}`;
    const first = dayOf(Number.parseInt(`${start}0`, 10), 1, 1);
    return first && { meaning: { kind: 'fixed', period: periodAt('decade', first) }, mod: edgeOf(edge) };
  },
});
