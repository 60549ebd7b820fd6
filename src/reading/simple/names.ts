/** Sentences into candidates for proper names: runs of capitals without determiner, title or possessive. */
import * as lexicon from '../../lexicon/name-words.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { STATES } from '../../lexicon/states.generated.ts';
import { spanOf } from '../../values/span.ts';
import type { Name, NameLabel, Sentence, Token } from '../reading.ts';

const COUNTRIES = new Set(STATES.flatMap((state) => [...state.names, state.capital ?? '']));
const DEMONYMS = new Set(STATES.flatMap((state) => state.demonyms));

/** Longest run of capitals, in words. */
const LONGEST = 30;
type Words = ReadonlySet<string>;

const bare = (token: Token | undefined): string => token?.text.toLowerCase().replace(/\.$/, '') ?? '';
const isCapital = (token: Token | undefined): boolean =>
  /^\p{Lu}/u.test(token?.text ?? '') && !lexicon.NO_NAMES.has(bare(token));
const isBody = (token: Token | undefined): boolean => lexicon.BODIES.has(bare(token));

/** Finds the names of every sentence, in the order of the text. Linear. */
export function names(text: string, sentences: readonly Sentence[]): readonly Name[] {
  const running = sentences.filter((sentence) => !isHeadline(sentence)).flatMap(({ tokens }) => tokens);
  const inside = running.filter((token, at) => isCapital(token) && isInside(token, running[at - 1]));
  const lower = running.filter((token) => /^\p{Ll}/u.test(token.text));
  const [raised, plain] = [new Set(inside.map(bare)), new Set(lower.map(bare))];
  return sentences.flatMap((sentence) => namesIn(text, sentence, raised, plain));
}

/** Whether a word goes before in the sentence, so that a capital is not that of a beginning. */
const isInside = (token: Token, before: Token | undefined): boolean =>
  token.index > 0 && /[\p{L}\p{N},)]$/u.test(before?.text ?? '');

/** Whether most words are capitalised, so that a capital tells nothing. */
function isHeadline(sentence: Sentence): boolean {
  const letters = sentence.tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  const most = sentence.block.kind === 'paragraph' && sentence.text.endsWith('.') ? 0.9 : 0.7;
  return letters.length > 3 && letters.filter(isCapital).length > most * letters.length;
}

/** `raised` and `plain` are the words that the report has with a capital inside a sentence, and without one. */
function namesIn(text: string, sentence: Sentence, raised: Words, plain: Words): readonly Name[] {
  const { tokens } = sentence;
  const headline = isHeadline(sentence);
  const starts = (token: Token): boolean => {
    if (!isCapital(token) || raised.has(bare(token))) return isCapital(token);
    if (headline) return token.upos === 'PROPN' && raised.size === 0;
    if (/^\p{Lu}{2,}$/u.test(token.text) || isInside(token, tokens[token.index - 1])) return true;
    // "Brook said …": the tagger knows brooks.
    const next = tokens[token.index + 1];
    const says = REPORTING_VERBS.has(next?.lemma ?? '') && !/s$/.test(token.text);
    const paired = /^(?:NOUN|VERB|ADJ)$/.test(token.upos) && (isCapital(next) || says);
    return (token.upos === 'PROPN' || paired) && !plain.has(bare(token));
  };
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token === undefined || !starts(token)) continue;
    let [after, next] = [first, first + 1];
    while (next > after && (!headline || after === first || raised.has(bare(tokens[next - 1])))) {
      after = next;
      next = joined(tokens, first, after);
    }
    found.push(...parts(text, tokens.slice(first, after), tokens[first - 1]));
    first = after - 1;
  }
  return found;
}

/** Where the run `tokens[first, after)` goes on to: past the next capital and what links it, or `after`. */
function joined(tokens: readonly Token[], first: number, after: number): number {
  const [last, next, then] = [tokens[after - 1], tokens[after], tokens[after + 1]];
  if (next === undefined || after - first > LONGEST) return after;
  if (isCapital(next)) return after + 1;
  if (next.text === '-' && last?.end === next.start && next.end === then?.start)
    return isCapital(then) || /^\p{Ll}{2}$/u.test(then.text) ? after + 2 : after;
  if (lexicon.PARTICLES.has(next.text) || next.text === '&') {
    const to = lexicon.PARTICLES.has(bare(then)) ? after + 2 : after + 1;
    return isCapital(tokens[to]) ? to + 1 : after;
  }
  if (lexicon.TITLES.has(bare(last)) && next.text === 'of' && lexicon.OFFICES_OF.has(bare(then)))
    return after + 2;
  const run = tokens.slice(first, after);
  const opens = /^(?:of|for|on)$/.test(next.text) && isBody(last);
  const linked = run.some((token) => /^(?:of|for)$/.test(token.text)) && /^(?:and|in)$/.test(next.text);
  if (!opens && !(linked && run.some(isBody))) return after;
  const to = opens && then?.text === 'the' ? after + 2 : after + 1;
  return isCapital(tokens[to]) && titleEnd(tokens, to) === to ? to + 1 : after;
}

/** First place after the title that starts at `at`, or `at` where none does. */
function titleEnd(tokens: readonly Token[], at: number): number {
  const isOne = (place: number, of: ReadonlySet<string>): boolean =>
    of.has(bare(tokens[place])) && /^\p{Lu}/u.test(tokens[place]?.text ?? '');
  let end = at;
  while (isOne(end, lexicon.TITLE_MODIFIERS) || (end > at && tokens[end]?.text === '-')) end += 1;
  if (!isOne(end, lexicon.TITLES)) return at;
  while (isOne(end, lexicon.TITLES)) end += 1;
  if (tokens[end]?.text === 'of' && isOne(end + 1, lexicon.OFFICES_OF)) end += 2;
  return isOne(end, lexicon.BODIES) ? at : end;
}

/** A run of capitals into the names in it, cut at titles and after a leading nationality. */
function parts(text: string, run: readonly Token[], before: Token | undefined): readonly Name[] {
  const found: Name[] = [];
  const add = (part: readonly Token[], titled: boolean): void => {
    const [head, last] = [part[0], part.at(-1)];
    if (head === undefined || last === undefined) return;
    const person = part.length > 2 && !part.some(isBody) && !lexicon.PLACES.has(bare(last));
    if (person && DEMONYMS.has(head.text)) {
      add([head], false);
      add(part.slice(1), true);
    } else found.push({ ...spanOf(text, head.start, last.end), label: labelOf(part, titled, before) });
  };
  let [from, titled] = [0, lexicon.TITLES.has(bare(before))];
  for (let at = 0; at < run.length; at += 1) {
    const end = titleEnd(run, at);
    if (end === at) continue;
    add(run.slice(from, at), titled);
    [from, titled, at] = [end, true, end - 1];
  }
  add(run.slice(from), titled);
  return found;
}

function labelOf(part: readonly Token[], titled: boolean, before: Token | undefined): NameLabel {
  const name = part.map((token) => token.text).join(' ');
  if (COUNTRIES.has(name)) return 'place';
  if (DEMONYMS.has(name)) return 'nationality';
  if (part.some(isBody) || /^\p{Lu}[\p{Lu}&.]+$/u.test(name)) return 'organisation';
  if (titled) return 'person';
  if (lexicon.PLACES.has(bare(part.at(-1))) || /^(?:in|at|near)$/.test(bare(before))) return 'place';
  return part.length > 1 && part.length < 5 ? 'person' : 'other';
}
