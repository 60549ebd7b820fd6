/** Words into the ids of their word pieces: BERT's uncased WordPiece, read from `tokenizer.json`. */
import type { Tokenizer } from './model-files.ts';

/** The pieces of a word, as many as the model was trained with; and those that frame a window. */
export interface WordPieces {
  readonly of: (word: string) => readonly number[];
  readonly cls: number;
  readonly sep: number;
}

const MOST_PIECES = 16;
/** A run longer than this is one unknown piece, as in BERT. */
const LONGEST_RUN = 100;
/** Words that are remembered: the commonest few thousand are nearly all of a text. */
const REMEMBERED = 50_000;

// BERT's clean-up: control characters go, Chinese characters and punctuation stand alone, accents go.
const DROPPED = /\ufffd|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const CHINESE =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
const RUNS = /[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu;
const PLAIN = /^[a-z]+$/;

function runsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  const cleaned = word
    .replace(DROPPED, '')
    .replace(CHINESE, ' $& ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  // Letter by letter: lower-casing a whole word would give its last sigma another form.
  return (
    Array.from(cleaned, (letter) => letter.toLowerCase())
      .join('')
      .match(RUNS) ?? []
  );
}

/** Makes the function that cuts words; the vocabulary is held once. */
export function wordPieces({ model }: Tokenizer): WordPieces {
  const vocabulary = new Map(Object.entries(model.vocab));
  const idOf = (token: string): number => vocabulary.get(token) ?? 0;
  const unknown = idOf(model.unk_token);
  const prefix = model.continuing_subword_prefix;

  /** The longest piece that fits, over and over; a run that does not come out even is one unknown piece. */
  const piecesOf = (run: string): readonly number[] => {
    if (Array.from(run).length > LONGEST_RUN) return [unknown];
    const pieces: number[] = [];
    for (let start = 0; start < run.length; ) {
      let [end, piece]: [number, number | undefined] = [run.length, undefined];
      for (; end > start && piece === undefined; end -= 1)
        piece = vocabulary.get(start === 0 ? run.slice(0, end) : prefix + run.slice(start, end));
      if (piece === undefined) return [unknown];
      pieces.push(piece);
      start = end + 1;
    }
    return pieces;
  };

  const remembered = new Map<string, readonly number[]>();
  const of = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = runsOf(word).flatMap(piecesOf).slice(0, MOST_PIECES);
    const pieces = found.length > 0 ? found : [unknown];
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, pieces);
    return pieces;
  };
  return { of, cls: idOf('[CLS]'), sep: idOf('[SEP]') };
}
