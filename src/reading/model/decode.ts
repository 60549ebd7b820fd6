/** Scores of a window into what they say of its words; `training/reader/decode.py` is the same in Python. */
import { type LinkedWords, linkedWords } from './attribution-links.ts';
import { bioSpans, cutAtSentences, type LabelledWords } from './bio.ts';
import type { ModelLabels } from './model-files.ts';
import { bestColumn, bestColumns, type WindowScores } from './scores.ts';
import { tree } from './tree.ts';
import { bestPath } from './viterbi.ts';

/** Words are counted from the window's first. */
export interface WindowLabels {
  readonly upos: readonly string[];
  /** Place of each word's head in the window, -1 for a root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly names: readonly LabelledWords[];
  readonly attributions: readonly LinkedWords[];
  /** The earlier word that each word refers back to, -1 for none; it tells something of pronouns and nominals alone. */
  readonly refersTo: readonly number[];
}

/** Decodes a window; `sentence` has a number for each word, the same within a sentence. */
export function decode(scores: WindowScores, sentence: Int32Array, labels: ModelLabels): WindowLabels {
  const named = (columns: readonly number[], list: readonly string[]): readonly string[] =>
    columns.map((column) => list[column] ?? '');
  const upos = named(bestColumns(scores.upos), labels.upos);
  const heads: number[] = [];
  for (let first = 0, after = 1; first < sentence.length; first = after, after += 1) {
    while (after < sentence.length && sentence[after] === sentence[first]) after += 1;
    for (const head of tree(scores.heads, first, after, (word) => upos[word] === 'PUNCT'))
      heads.push(head < 0 ? -1 : first + head);
  }
  const relations = named(bestColumns(scores.relations), labels.relations);
  return {
    upos,
    heads,
    relations: relations.map((relation, word) => (heads[word] === -1 ? 'root' : relation)),
    names: cutAtSentences(bioSpans(named(bestPath(scores.names, labels.names), labels.names)), sentence),
    attributions: linkedWords(
      scores.attribution,
      scores.cue_of,
      scores.source_of,
      labels.attribution,
      labels.transitions,
      sentence,
    ),
    // Column c is word c - 1, so that the columns before word + 1 are the words before it and [CLS].
    refersTo: heads.map((_, word) => bestColumn(scores.reference, word, word + 1) - 1),
  };
}
