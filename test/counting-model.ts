/** A reader model that runs no network: it counts what it is given and answers by simple sums, the same for the same window. */
import type { WindowLabels } from '../src/reading/model/decode.ts';
import { modelFiles } from '../src/reading/model/model-files.ts';
import type { ReaderModel } from '../src/reading/model/reader-model.ts';
import type { WindowInputs } from '../src/reading/model/windows.ts';
import { wordPieces } from '../src/reading/model/word-pieces.ts';

export interface CountingModel extends ReaderModel {
  /** How many windows, and how many pieces in them, it was given. */
  readonly count: { windows: number; pieces: number };
}

const UPOS = ['NOUN', 'VERB', 'PROPN', 'ADP', 'DET', 'PUNCT', 'PRON', 'AUX', 'CCONJ'];
const RELATIONS = ['nsubj', 'obj', 'obl', 'ccomp', 'conj', 'acl', 'advcl', 'xcomp', 'punct', 'cc', 'nmod'];

/** Every few words someone says something; every word hangs on the one before it, or on the first of its sentence. */
function labelsOf({ firsts, pieces, sentence }: WindowInputs): WindowLabels {
  const words = Array.from(sentence, (of, word) => ({
    of,
    sum: (pieces[firsts[word + 1] ?? 0] ?? 0) + word,
  }));
  const attributions = words.flatMap((_, word) =>
    word % 9 === 2 && word + 4 < words.length
      ? [
          {
            source: word % 2 === 0 ? { first: word - 1, after: word } : null,
            cue: { first: word, after: word + 1 },
            content: [{ first: word + 1, after: Math.min(words.length, word + 2 + (word % 7)) }],
          },
        ]
      : [],
  );
  return {
    upos: words.map(({ sum }) => UPOS[sum % UPOS.length] ?? 'X'),
    heads: words.map(({ of, sum }, word) =>
      words[word - 1]?.of !== of ? -1 : sum % 3 === 0 ? sentence.indexOf(of) : word - 1,
    ),
    relations: words.map(({ sum }) => RELATIONS[sum % RELATIONS.length] ?? 'dep'),
    names: words.flatMap((_, word) =>
      word % 11 === 1 ? [{ first: word, after: word + 1, kind: 'person' }] : [],
    ),
    attributions,
    refersTo: words.map(({ sum }, word) => (sum % 5 === 0 ? word - 3 : -1)),
  };
}

export async function countingModel(): Promise<CountingModel> {
  const { labels, tokenizer } = await modelFiles();
  const count = { windows: 0, pieces: 0 };
  return {
    count,
    runtime: 'onnxruntime-node',
    workers: 0,
    pieces: wordPieces(tokenizer),
    limits: { limit: labels.limit, context: labels.context },
    infer: async (inputs) => {
      count.windows += 1;
      count.pieces += inputs.pieces.length;
      return labelsOf(inputs);
    },
    close: async () => undefined,
  };
}
