/** Contents that run on into the next thing that their speaker did into contents without it: "rejected it [and left]". */
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { type Span, spanOf } from '../../values/span.ts';
import { isQuoted } from '../quotations.ts';
import type { Quotation, Token } from '../reading.ts';
import { headOf, type Tree, type Trees, wordsIn } from './trees.ts';

/**
 * Cuts a content that follows its cue before the first verb that is conjoined with the cue's own and goes with it in
 * form. One with a subject of its own mostly belongs to what is said, but for "and he accused …".
 */
export function withoutNextVerb(
  text: string,
  content: Span,
  cue: Span,
  outer: readonly Quotation[],
  trees: Trees,
): Span {
  const tree = content.start < cue.end ? undefined : trees.at(cue.start);
  const verb = tree && headOf(wordsIn(tree, cue));
  if (tree === undefined || verb === undefined || verb.upos !== 'VERB') return content;
  const next = tree.tokens.find(
    (token) =>
      token.head === verb.index &&
      token.relation === 'conj' &&
      token.start > content.start &&
      token.start < content.end &&
      goesWith(tree, token, verb),
  );
  const from = next && tree.tokens[tree.reach[next.index]?.first ?? 0];
  if (next === undefined || from === undefined || from.start <= content.start) return content;
  if (isQuoted(outer, next.start, next.end)) return content;
  const kept = spanOf(text, content.start, text.slice(0, from.start).trimEnd().length);
  const clause = !REPORTING_VERBS.get(verb.lemma)?.takes.includes('nominal');
  const whole = !clause || wordsIn(tree, kept).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return whole ? kept : content;
}

function goesWith({ tokens }: Tree, next: Token, verb: Token): boolean {
  if (next.upos !== 'VERB' || formOf(next) !== formOf(verb)) return false;
  const own = tokens.find(({ head, relation }) => head === next.index && relation === 'nsubj');
  return own === undefined || (/^(?:he|she|they)$/i.test(own.text) && REPORTING_VERBS.has(next.lemma));
}

type Form = 'ing' | 'base' | 'present' | 'past';

/** The form that conjoined verbs share. */
function formOf({ text, lemma }: Token): Form {
  const form = text.toLowerCase();
  if (form.endsWith('ing')) return 'ing';
  if (form === lemma) return 'base';
  return form.endsWith('s') ? 'present' : 'past';
}
