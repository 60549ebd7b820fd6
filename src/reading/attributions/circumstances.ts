/** Contents that run on into where and when they were said into contents without it: "blamed them [on Friday]". */
import { type Span, spanOf } from '../../values/span.ts';
import { isQuoted } from '../quotations.ts';
import type { Quotation, Token } from '../reading.ts';
import { headOf, type Trees, wordsIn } from './trees.ts';

const CIRCUMSTANCE = /^(?:in|on|at|during|after|before|since)$/i;
/** What a verb says of someone or something, to whose end its circumstances follow. */
const SAID = /^(?:obj|ccomp|xcomp|obl)$/;

/** Cuts a content that follows its cue before the first circumstance that hangs on the cue's verb, not on what is said. */
export function withoutCircumstances(
  text: string,
  content: Span,
  cue: Span,
  outer: readonly Quotation[],
  trees: Trees,
): Span {
  const tree = content.start < cue.end ? undefined : trees.at(cue.start);
  const verb = tree && headOf(wordsIn(tree, cue));
  if (tree === undefined || verb === undefined || verb.upos !== 'VERB') return content;
  const { tokens, reach } = tree;
  const hanging = tokens.filter(({ head, start }) => head === verb.index && start >= content.start);
  const isCircumstance = ({ index, relation }: Token): boolean =>
    relation === 'obl' && CIRCUMSTANCE.test(tokens[reach[index]?.first ?? index]?.text ?? '');
  const place = hanging.findIndex(isCircumstance);
  const said = hanging.slice(0, Math.max(0, place)).some(({ relation }) => SAID.test(relation ?? ''));
  // "Blasted him on Monday over his stance": what comes after is said again.
  const more = hanging
    .slice(place)
    .some((token) => token.start < content.end && token.upos !== 'PUNCT' && !isCircumstance(token));
  const from = tokens[reach[hanging[place]?.index ?? -1]?.first ?? -1];
  if (!said || more || from === undefined || from.start <= content.start || from.start >= content.end)
    return content;
  if (isQuoted(outer, from.start, content.end)) return content;
  return spanOf(text, content.start, text.slice(0, from.start).trimEnd().length);
}
