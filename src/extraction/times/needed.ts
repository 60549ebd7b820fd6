/** A pattern into the pieces of text without which it matches nothing, so that most sentences need not be searched. */

/** Stands for any figure among the pieces. */
const FIGURE = '\\d';

/** Pieces of which any match holds at least one, in lower case; null where the pattern could do without any. */
type Pieces = readonly string[] | null;

/**
 * A test of a sentence that a pattern's matches must pass, made from the source of its regular expression: look-around
 * and character classes ask for nothing, of what stands in a row the longest piece is asked for, of alternatives one.
 */
export function neededBy(source: string): (sentence: string) => boolean {
  const pieces = new Reader(source).alternatives();
  if (pieces === null) return () => true;
  const words = new RegExp(pieces.map((piece) => (piece === FIGURE ? piece : escaped(piece))).join('|'), 'i');
  return (sentence) => words.test(sentence);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The pieces that are hardest to come by: those whose shortest is longest, and the fewest of these. */
function hardest(one: Pieces, other: Pieces): Pieces {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [shortest(one), shortest(other)];
  return b > a || (b === a && other.length < one.length) ? other : one;
}

const shortest = (pieces: readonly string[]): number =>
  Math.min(...pieces.map((piece) => (piece === FIGURE ? 1 : piece.length)));

/** Reads the source of a regular expression from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Pieces {
    let all: Pieces = this.#row();
    while (this.#take('|')) {
      const row = this.#row();
      all = all === null || row === null ? null : [...new Set([...all, ...row])];
    }
    return all;
  }

  /** What stands in a row, up to the end of its group or its alternative. */
  #row(): Pieces {
    let best: Pieces = null;
    let literal = '';
    const endLiteral = (): void => {
      if (literal !== '') best = hardest(best, [literal.toLowerCase()]);
      literal = '';
    };
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const atom = this.#atom();
      const repeat = this.#repeat();
      if (typeof atom === 'string' && repeat === null) {
        literal += atom;
        continue;
      }
      endLiteral();
      if (repeat !== 0) best = hardest(best, typeof atom === 'string' ? [atom.toLowerCase()] : atom);
    }
    endLiteral();
    return best;
  }

  /** A character that means itself, or the pieces of anything else. */
  #atom(): string | Pieces {
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    return /[.^$]/.test(char) ? null : char;
  }

  #group(): Pieces {
    const opening = /^\?(?:[=!]|<[=!]|:|<[^>]*>)/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#take(')');
    return /[=!]$/.test(opening) ? null : inside;
  }

  #class(): Pieces {
    while (this.#at < this.#source.length && !this.#take(']'))
      this.#at += this.#source.charAt(this.#at) === '\\' ? 2 : 1;
    return null;
  }

  #escape(): string | Pieces {
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === 'd') return [FIGURE];
    if (/[bBsSwWD]/.test(char)) return null;
    if (char === 'k') {
      this.#at = this.#source.indexOf('>', this.#at) + 1;
      return null;
    }
    if (/[A-Za-z0-9]/.test(char))
      throw new Error(`a time rule's pattern holds \\${char}, which is not understood`);
    return char;
  }

  /** How often the last atom must come at least; null where nothing is said. */
  #repeat(): number | null {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at));
    if (found === null) return null;
    this.#at += found[0].length;
    if (found[1] !== undefined) return Number.parseInt(found[1], 10);
    return found[0].startsWith('+') ? 1 : 0;
  }

  #take(char: string): boolean {
    if (this.#source.charAt(this.#at) !== char) return false;
    this.#at += 1;
    return true;
  }
}
