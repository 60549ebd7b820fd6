/**
 * A passage into windows that the network takes whole, cut at paragraphs, else at sentences.
 *
 * A window sees some text before its own words again. `training/reader/windows.py` is the same in Python; the two must
 * change together.
 */
import type { WordsOfSentence } from '../sentences.ts';
import { features } from './features.ts';
import type { Passage } from './passage.ts';
import type { WordPieces } from './word-pieces.ts';

/** Pieces of a window without the two that frame it, and how many of them the text before may take. */
export interface WindowLimits {
  readonly limit: number;
  readonly context: number;
}

/** What the network takes in; each array is one row of its input of that name. */
export interface WindowInputs {
  readonly pieces: Int32Array;
  readonly case: Uint8Array;
  readonly gap: Uint8Array;
  readonly quote: Uint8Array;
  /** Place of [CLS] and of the first piece of each word. */
  readonly firsts: Int32Array;
  /** A number for each word, the same within a sentence. */
  readonly sentence: Int32Array;
}

/** The words `[first, after)` of a passage, of which those before `own` are there for what they tell of the others. */
export interface Window {
  readonly first: number;
  readonly own: number;
  readonly after: number;
  readonly inputs: WindowInputs;
}

/** Cuts a passage into windows, in order; the ranges `[own, after)` together hold every word. Linear. */
export function windows(passage: Passage, pieces: WordPieces, limits: WindowLimits): readonly Window[] {
  const { text, words, sentences } = passage;
  const ids = words.map(({ start, end }) => pieces.of(text.slice(start, end)));
  const before = new Int32Array(words.length + 1);
  for (const [place, of] of ids.entries()) before[place + 1] = (before[place] ?? 0) + of.length;
  const size = (first: number, after: number): number => (before[after] ?? 0) - (before[first] ?? 0);
  const sentenceOf = new Int32Array(words.length);
  for (const [index, { first, after }] of sentences.entries()) sentenceOf.fill(index, first, after);
  const given = features(passage);

  /** First word of the sentences before `own` that fit into the budget. */
  const contextOf = (own: number, budget: number): number => {
    let first = own;
    while (first > 0) {
      const start = sentences[sentenceOf[first - 1] ?? 0]?.first ?? 0;
      if (size(start, own) > budget) break;
      first = start;
    }
    return first;
  };

  const inputsOf = (first: number, after: number): WindowInputs => {
    const count = size(first, after) + 2;
    const inputs: WindowInputs = {
      pieces: new Int32Array(count),
      case: new Uint8Array(count),
      gap: new Uint8Array(count),
      quote: new Uint8Array(count),
      firsts: new Int32Array(after - first + 1),
      sentence: sentenceOf.slice(first, after),
    };
    inputs.pieces[0] = pieces.cls;
    inputs.pieces[count - 1] = pieces.sep;
    let at = 1;
    for (let place = first; place < after; place += 1) {
      inputs.firsts[place - first + 1] = at;
      inputs.gap[at] = given.gap[place] ?? 0;
      for (const id of ids[place] ?? []) {
        inputs.pieces[at] = id;
        inputs.case[at] = given.letterCase[place] ?? 0;
        inputs.quote[at] = given.quoted[place] ?? 0;
        at += 1;
      }
    }
    return inputs;
  };

  const found: Window[] = [];
  let [first, own, end, used] = [0, 0, 0, 0];
  const close = (): void => {
    found.push({ first, own, after: end, inputs: inputsOf(first, end) });
  };
  for (const unit of units(passage, size, limits.limit - limits.context)) {
    const needed = size(unit.first, unit.after);
    if (used + needed > limits.limit && end > own) {
      close();
      own = end;
      first = contextOf(own, Math.min(limits.context, limits.limit - needed));
      used = size(first, own);
    }
    used += needed;
    end = unit.after;
  }
  if (end > own) close();
  return found;
}

/** What a window takes whole: paragraphs; sentences of a long paragraph; runs of words of a long sentence. */
function* units(
  { words, sentences, paragraphs }: Passage,
  size: (first: number, after: number) => number,
  limit: number,
): Generator<WordsOfSentence> {
  let next = 0;
  for (const [index, first] of paragraphs.entries()) {
    const after = paragraphs[index + 1] ?? words.length;
    const whole = size(first, after) <= limit;
    if (whole) yield { first, after };
    for (; (sentences[next]?.first ?? words.length) < after; next += 1) {
      const sentence = sentences[next];
      if (!whole && sentence !== undefined) yield* runs(sentence, size, limit);
    }
  }
}

function* runs(
  { first, after }: WordsOfSentence,
  size: (first: number, after: number) => number,
  limit: number,
): Generator<WordsOfSentence> {
  let start = first;
  while (size(start, after) > limit) {
    let cut = start + 1;
    while (size(start, cut + 1) <= limit) cut += 1;
    yield { first: start, after: cut };
    start = cut;
  }
  yield { first: start, after };
}
