/** The paragraphs of a transcript -> the head of each turn: "MS. BROOK:", "THE PRESIDENT:", "Q". */
import { LABELS } from '../lexicon/labels.ts';
import { FORMS_OF_ADDRESS, QUESTIONERS } from '../lexicon/turn-heads.ts';

/** The longest head of a turn, with a name and what stands in brackets behind it. */
const LONGEST = 90;
/** Fewest heads without a title that make a transcript, and how many of their speakers must speak again. */
const FEWEST = 4;
const FEWEST_SPEAKERS = 2;
/** Fewest questions that show what stands between them to be answers. */
const FEWEST_QUESTIONS = 2;
/** A transcript that starts later than this in the text is an extract in an article. */
const OPENING = 10;

/** "MS. BROOK:", "SECRETARY-GENERAL BROOK (via interpreter):". Group 1 is who speaks. */
const CAPITALS =
  /^((?:\p{Lu}|Mc(?=\p{Lu})|[’'.\d-]|\s(?=[\p{Lu}Mc(])){2,60}?)(?:\s?[([][^)\]\n]{1,40}[)\]])?\s?:(?=[\s—–-]|$)/u;
/** "Sergei Lavrov:", "Question:". Group 1 is who speaks. */
const CAPITALISED = /^(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,4})\s?:(?=\s|$)/u;
/** "Q    Thank you", "Q: Why", "Q. Why", "Q — why". */
const ASKING = /^(?:\*{0,2})(Q)(?:[:.]\*{0,2}(?=\s)|(?=[\s\u00a0]+(?:[\p{Lu}“"‘'(\d…[—–-])))/u;
/** "A: Because", "A. Because". */
const ANSWERING = /^(A)(?::|\.)(?=\s)/u;

type Kind = 'titled' | 'capitals' | 'capitalised' | 'question' | 'answer';

interface Head {
  readonly kind: Kind;
  /** Who speaks, as written. */
  readonly who: string;
  /** Length with the colon, from the start of the line. */
  readonly length: number;
}

/** A paragraph of a transcript: `head` is the length of the head that it opens with, 0 where it goes on a turn. */
export interface Turn {
  readonly head: number;
}

/** What a transcript says of itself: "(Laughter.)", "[Crosstalk]". */
const REMARK = /^(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\])\.?$/u;
/** What closes it: "END 2:04 P.M. EST", "1:30 P.M.", "###". */
const CLOSE = /^(?:END\b.{0,40}|\(?END\)?|[#*_\s–—-]{1,12}|\(?\d{1,2}[:.]\d{2}\s?[AP]\.?M\.?.{0,12})$/iu;

/**
 * Finds the paragraphs of a text that are turns of a transcript, null for those that are none. Where the text is no
 * transcript and holds no extract of one, none is: a line that looks like a head is a label ("NOTE:", "WATCH:"). In an
 * extract, which starts in the midst of a text, a turn ends with its paragraph. Linear in the lines.
 */
export function turnsOf(lines: readonly string[]): readonly (Turn | null)[] {
  const seen = lines.map((line) => headOf(line));
  const questions = seen.filter((head) => head?.kind === 'question').length;
  const answers = seen.filter((head) => head?.kind === 'answer').length;
  const titled = seen.some((head) => head?.kind === 'titled');
  const capitals = recurring(seen, 'capitals');
  const shouted =
    titled ||
    (capitals.heads + questions >= FEWEST && capitals.again + Math.min(1, questions) >= FEWEST_SPEAKERS);
  const named = questions >= FEWEST_QUESTIONS && !shouted ? recurring(seen, 'capitalised') : null;
  const asked = questions >= FEWEST_QUESTIONS && (answers >= FEWEST_QUESTIONS || (named?.again ?? 0) > 0);
  const stands = ({ kind, who }: Head): boolean => {
    if (kind === 'titled') return true;
    if (kind === 'capitals') return shouted;
    if (kind === 'question') return shouted || asked;
    return asked && (kind === 'answer' || named?.who.has(surname(who)) === true);
  };
  const heads = seen.map((head) => (head !== null && stands(head) ? head.length : null));
  const first = heads.findIndex((head) => head !== null);
  const isWhole = first >= 0 && first < OPENING;
  let open = false;
  return lines.map((line, index): Turn | null => {
    const head = heads[index] ?? null;
    if (head !== null) {
      open = isWhole;
      return { head };
    }
    open &&= !CLOSE.test(line);
    return open && !REMARK.test(line) ? { head: 0 } : null;
  });
}

/** By what a speaker is called again: "TAPPER" after "JAKE TAPPER". */
function surname(who: string): string {
  return who.split(/\s/u).at(-1) ?? who;
}

interface Recurring {
  /** How many heads of the kind there are. */
  readonly heads: number;
  /** How many of their speakers speak more than once, and who they are. */
  readonly again: number;
  readonly who: ReadonlySet<string>;
}

function recurring(seen: readonly (Head | null)[], kind: Kind): Recurring {
  const counts = new Map<string, number>();
  for (const head of seen)
    if (head?.kind === kind) counts.set(surname(head.who), (counts.get(surname(head.who)) ?? 0) + 1);
  const who = new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
  return { heads: [...counts.values()].reduce((sum, count) => sum + count, 0), again: who.size, who };
}

function headOf(line: string): Head | null {
  const start = line.slice(0, LONGEST);
  const asking = ASKING.exec(start);
  if (asking !== null) return { kind: 'question', who: 'Q', length: asking[0].length };
  const answering = ANSWERING.exec(start);
  if (answering !== null) return { kind: 'answer', who: 'A', length: answering[0].length };
  const capitals = CAPITALS.exec(start);
  if (capitals !== null) {
    const who = (capitals[1] ?? '').trim();
    const words = who.toLowerCase().split(/\s/u);
    if (QUESTIONERS.has(words.join(' '))) return { kind: 'question', who, length: capitals[0].length };
    if (!/\p{Lu}{2}/u.test(who) || LABELS.has(who)) return null;
    const isTitled = FORMS_OF_ADDRESS.has(words.filter((word) => word !== 'the')[0] ?? '');
    return {
      kind: isTitled && words.length > 1 ? 'titled' : 'capitals',
      who,
      length: capitals[0].length,
    };
  }
  const capitalised = CAPITALISED.exec(start);
  if (capitalised === null) return null;
  const who = capitalised[1] ?? '';
  const kind = QUESTIONERS.has(who.toLowerCase()) ? 'question' : 'capitalised';
  return { kind, who, length: capitalised[0].length };
}
