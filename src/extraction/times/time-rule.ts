/** A pattern and what its matches mean, as a rule that proposes time expressions. */
import type { Reading, Sentence, Token } from '../../reading/reading.ts';
import { spanOf } from '../../values/span.ts';
import type { TimeModifier } from '../../values/time.ts';
import { firstEndingAfter } from '../locate.ts';
import type { Rule } from '../rule.ts';
import type { Meaning, TimeExpression } from './expression.ts';
import { neededBy } from './needed.ts';
import { spaced, WORD_START } from './patterns.ts';

/** What one match means; `from` and `to` cut its words out of the match, in code units from the match's start. */
export interface Meant {
  readonly meaning: Meaning;
  readonly mod?: TimeModifier | null;
  readonly clock?: string | null;
  readonly fiscal?: boolean;
  readonly from?: number;
  readonly to?: number;
}

/** A match of a rule's pattern, with its place in the report's text. */
export interface Match {
  readonly text: string;
  /** The named groups of the pattern that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a group begins, in code units from the match's start; 0 where it took no part. */
  readonly place: (group: string) => number;
  readonly sentence: Sentence;
  readonly reading: Reading;
  /** UTF-16 offsets into the report's text. */
  readonly start: number;
  readonly end: number;
}

/** What a time rule is made of. */
export interface Recogniser {
  readonly name: string;
  readonly looksFor: string;
  /** Written as `spaced` says; it begins where a word begins. Upper and lower case are one. */
  readonly pattern: string;
  /** What a match means; null or [] where it means no time. */
  readonly mean: (match: Match) => Meant | readonly Meant[] | null;
}

/** Makes a rule of a pattern and a reading of its matches. */
export function timeRule({ name, looksFor, pattern, mean }: Recogniser): Rule<TimeExpression> {
  const source = WORD_START + spaced(pattern);
  const expression = new RegExp(source, 'dgi');
  const mayHold = neededBy(source);
  return {
    name,
    looksFor,
    find: (sentence, reading) => {
      if (!mayHold(sentence.text)) return [];
      return matchesOf(expression, sentence.text).flatMap((found) => {
        const match = matchOf(found, sentence, reading);
        return [mean(match) ?? []].flat().map((meant) => expressionOf(meant, match, name));
      });
    },
  };
}

/** Every match in order. `matchAll` would make the expression anew for each text, which costs more than the search. */
function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  return found;
}

function matchOf(found: RegExpExecArray, sentence: Sentence, reading: Reading): Match {
  const start = sentence.start + found.index;
  return {
    text: found[0],
    groups: found.groups ?? {},
    place: (group) => (found.indices?.groups?.[group]?.[0] ?? found.index) - found.index,
    sentence,
    reading,
    start,
    end: start + found[0].length,
  };
}

function expressionOf(meant: Meant, match: Match, by: string): TimeExpression {
  const { meaning, clock = null, fiscal = false, mod = null, from = 0, to = match.text.length } = meant;
  const span = spanOf(match.reading.report.text, match.start + from, match.start + to);
  return { ...span, meaning, clock, fiscal, mod, by };
}

/** The sentence's words before a match, at most `length` code units of them. */
export function before(match: Match, length = 40): string {
  const at = match.start - match.sentence.start;
  return match.sentence.text.slice(Math.max(0, at - length), at);
}

/** The sentence's words after a match, at most `length` code units of them. */
export function after(match: Match, length = 40): string {
  const at = match.end - match.sentence.start;
  return match.sentence.text.slice(at, at + length);
}

/** The word before a match in its sentence. */
export function wordBefore({ sentence: { tokens }, start }: Match): Token | undefined {
  return tokens[firstEndingAfter(tokens, start) - 1];
}

/** The word after a match in its sentence. */
export function wordAfter({ sentence: { tokens }, end }: Match): Token | undefined {
  return tokens[firstEndingAfter(tokens, end)];
}

/** Whether a match stands before what it qualifies: "the October vote", "an overnight stay". */
export const isBeforeNoun = (match: Match): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(wordAfter(match)?.upos ?? '');
