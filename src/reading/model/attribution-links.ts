/** Scores of a window into attributions: sources, cues and contents as spans of words, each linked to its cue. */
import { bioSpans, cutAtSentences, type Words } from './bio.ts';
import { type Scores, scoreAt } from './scores.ts';
import { bestPath } from './viterbi.ts';

export interface LinkedWords {
  readonly source: Words | null;
  readonly cue: Words;
  /** In several spans where something stands between. */
  readonly content: readonly Words[];
}

/**
 * Each content goes to the cue that its words score highest together; each cue takes the source whose first word its
 * own first word scores highest, or none where [CLS] scores as much. A cue without content is dropped, and so is a
 * content where there is no cue. What `training/reader/decode.py` does not do: sources and cues end with their
 * sentence, a cue without content is fed, and a source of the cue's own sentence goes before one of another.
 */
export function linkedWords(
  labelScores: Scores,
  cueOf: Scores,
  sourceOf: Scores,
  labels: readonly string[],
  transitions: readonly (readonly number[])[],
  sentence: Int32Array,
): readonly LinkedWords[] {
  const path = bestPath(labelScores, labels, transitions);
  const spans = cutAtSentences(
    bioSpans(path.map((column) => labels[column] ?? 'O')),
    sentence,
    (kind) => kind === 'content',
  );
  const cues = spans.filter(({ kind }) => kind === 'cue');
  const sources = spans.filter(({ kind }) => kind === 'source');
  const contents = cues.length === 0 ? [] : spans.filter(({ kind }) => kind === 'content');
  const links = contents.map(({ first, after }) =>
    cues.map((cue) => {
      let sum = 0;
      for (let word = first; word < after; word += 1) sum += scoreAt(cueOf, word, cue.first + 1);
      return sum / (after - first);
    }),
  );
  const owners = links.map((row) => row.indexOf(Math.max(...row)));
  feedStarved(owners, links, cues, contents, sentence);
  return cues.flatMap((cue, index) => {
    const content = contents
      .filter((_, place) => owners[place] === index)
      .map(({ first, after }) => ({ first, after }));
    if (content.length === 0) return [];
    const near = sources.filter(({ first }) => sentence[first] === sentence[cue.first]);
    const none = scoreAt(sourceOf, cue.first, 0);
    const best = bestSource(sources, sourceOf, cue, none);
    // One of another sentence is chosen: then one of its own, where there is one, was meant.
    const away = best !== null && sentence[best.first] !== sentence[cue.first];
    const source = away ? (bestSource(near, sourceOf, cue, Number.NEGATIVE_INFINITY) ?? best) : best;
    return [{ source, cue: { first: cue.first, after: cue.after }, content }];
  });
}

/** The source that a cue's first word scores highest, where that is more than `least`. */
function bestSource(sources: readonly Words[], sourceOf: Scores, cue: Words, least: number): Words | null {
  let [found, best]: [Words | null, number] = [null, least];
  for (const { first, after } of sources) {
    const score = scoreAt(sourceOf, cue.first, first + 1);
    if (score > best) [found, best] = [{ first, after }, score];
  }
  return found;
}

/**
 * A cue that got no content takes one of its own sentence from a cue that has others: the one that loses least by it.
 * A network that labels a cue means that something is said by it.
 */
function feedStarved(
  owners: number[],
  links: readonly (readonly number[])[],
  cues: readonly Words[],
  contents: readonly Words[],
  sentence: Int32Array,
): void {
  const shares = cues.map((_, index) => owners.filter((owner) => owner === index).length);
  for (const [index, cue] of cues.entries()) {
    if ((shares[index] ?? 0) > 0) continue;
    let [taken, least] = [-1, Number.POSITIVE_INFINITY];
    for (const [place, content] of contents.entries()) {
      const owner = owners[place] ?? 0;
      const beside =
        sentence[content.first] === sentence[cue.first] ||
        sentence[content.after - 1] === sentence[cue.first];
      const loss = (links[place]?.[owner] ?? 0) - (links[place]?.[index] ?? 0);
      if (beside && (shares[owner] ?? 0) > 1 && loss < least) [taken, least] = [place, loss];
    }
    if (taken < 0) continue;
    const owner = owners[taken] ?? 0;
    shares[owner] = (shares[owner] ?? 0) - 1;
    shares[index] = 1;
    owners[taken] = index;
  }
}
