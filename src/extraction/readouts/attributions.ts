/** Attributions of a readout -> the same, where neither side is cited for what was talked of, with those that were missed. */
import type { Attribution, Reading, Token } from '../../reading/reading.ts';
import { bySpan } from '../../values/span.ts';
import { treeOf } from '../syntax/tree.ts';
import { clauseOfCue, clausesIn, type JointClause, READOUT_RULE, type Readout } from './joint-clauses.ts';

/**
 * "The two discussed …" cites nobody: its source is dropped. A joint clause in a readout that no attribution has for a
 * cue becomes one. The places of attributions that are held within others are kept up.
 */
export function withJointClauses(reading: Reading, readout: Readout): readonly Attribution[] {
  const { attributions } = reading;
  if (readout.clauses.length === 0) return attributions;
  const found = attributions.map((attribution, index) => ({
    attribution:
      clauseOfCue(attribution.cue, readout)?.tells === 'topic'
        ? { ...attribution, source: null, by: READOUT_RULE }
        : attribution,
    index: index as number | null,
  }));
  const told = new Set(
    attributions.flatMap(({ cue, content }) =>
      [...cue, ...content].flatMap((span) => clausesIn(span, readout)),
    ),
  );
  const missed = readout.whole ? readout.clauses.filter((one) => !one.negated && !told.has(one)) : [];
  const all = [...found, ...missed.flatMap((clause) => attributionOf(clause))].toSorted((a, b) =>
    bySpan(a.attribution.content[0], b.attribution.content[0]),
  );
  const places = new Map(
    all.flatMap(({ index }, place) => (index === null ? [] : [[index, place] as const])),
  );
  return all.map(({ attribution }) => ({
    ...attribution,
    within: attribution.within === null ? null : (places.get(attribution.within) ?? null),
  }));
}

function attributionOf({
  sentence,
  subject,
  verb,
  tells,
}: JointClause): readonly { readonly attribution: Attribution; readonly index: null }[] {
  const tree = treeOf(sentence);
  const own = (word: Token): boolean => !(word.relation === 'conj' && word.upos === 'VERB');
  const content = tree.spanOver(
    tree
      .children(verb)
      .filter((word) => word.index > verb.index && own(word) && word.relation !== 'compound')
      .flatMap((word) => tree.below(word, own))
      .toSorted((a, b) => a.index - b.index),
  );
  const source = tells === 'topic' ? null : tree.spanOver(tree.below(subject));
  const { start, end, text } = verb;
  return content === null
    ? []
    : [
        {
          attribution: {
            source,
            cue: [{ start, end, text }],
            content: [content],
            within: null,
            by: READOUT_RULE,
          },
          index: null,
        },
      ];
}
