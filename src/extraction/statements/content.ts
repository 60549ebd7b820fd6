/** Contents as they were read -> without the addressee before and the outlet after what was said. */
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Attribution, Reading } from '../../reading/reading.ts';
import { contains, type Evidence, type Span, spanOf } from '../../values/span.ts';
import { itemsIn, sentenceAt } from '../locate.ts';
import { treeOf } from '../syntax/tree.ts';
import { LONGEST_SENTENCE, type StatementProposal } from './proposal.ts';

/**
 * The attribution with the content that is said: "told the envoys [that …]", "[the talks had failed], cited by Tass".
 * `proposals` are the addressees and outlets of its sentences.
 */
export function saidAlone(
  attribution: Attribution,
  reading: Reading,
  proposals: readonly StatementProposal[],
): Attribution {
  const [first, ...rest] = attribution.content;
  const { text } = reading.report;
  const content: Evidence = [withoutAddressee(first, attribution, reading), ...rest];
  const last = content.at(-1) ?? first;
  const tail = proposals.find(
    ({ role, led, party }) =>
      role === 'relay' && led.start > last.start && party.end >= last.end && contains(last, led),
  );
  const quoted = tail !== undefined && itemsIn(reading.quotations, tail.led).length > 0;
  if (tail === undefined || quoted) return content[0] === first ? attribution : { ...attribution, content };
  const end = last.start + text.slice(last.start, tail.led.start).replace(/[\s,;]+(?:as\s)?$/iu, '').length;
  if (end <= last.start) return { ...attribution, content };
  const cut = spanOf(text, last.start, end);
  return {
    ...attribution,
    content: content.length === 1 ? [cut] : [content[0], ...content.slice(1, -1), cut],
  };
}

/** Cuts the object of a verb of telling off before the clause that is told. */
function withoutAddressee(span: Span, { cue }: Attribution, reading: Reading): Span {
  const sentence = sentenceAt(reading, span.start);
  const verb = sentence?.tokens.find(
    (token) => token.upos === 'VERB' && cue.some((one) => contains(one, token)) && token.start < span.start,
  );
  if (sentence === undefined || verb === undefined || sentence.tokens.length > LONGEST_SENTENCE) return span;
  const entry = REPORTING_VERBS.get(verb.lemma);
  if (entry?.addressee !== 'object' || entry.act !== 'assert') return span;
  const tree = treeOf(sentence);
  const told = tree.child(verb, 'iobj') ?? tree.child(verb, 'obj');
  const clause = tree.child(verb, 'ccomp');
  if (told === null || clause === null || !contains(span, told) || clause.index < told.index) return span;
  const opening = tree.below(clause)[0] ?? clause;
  return opening.start > told.end && opening.start < span.end
    ? spanOf(reading.report.text, opening.start, span.end)
    : span;
}
