/** When a statement was said and by when it binds, from the times that stand beside and inside it. */
import type { Reading, Sentence } from '../../reading/reading.ts';
import { contains, type Evidence, overlaps, type Span } from '../../values/span.ts';
import type { Time } from '../../values/time.ts';
import type { TimeFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';

/** A time after one of these bounds something else than the saying. */
const NOT_THE_DAY =
  /\b(?:since|until|till|by|before|after|from|during|between|within|for|through)\s+(?:the\s+)?$/iu;
const BY = /\b(?:by|within|before|until|no later than)\s+(?:the\s+)?$/iu;
/** How far back from a time its preposition may stand, in code units. */
const REACH = 24;

function before(sentence: Sentence, span: Span): string {
  const at = span.start - sentence.start;
  return sentence.text.slice(Math.max(0, at - REACH), at);
}

/** The time as it stands in a record: without the rule that found it. */
function plainTime({ by: _, ...time }: TimeFinding): Time {
  return time;
}

/**
 * The day on which the words were said: the time nearest to the cue in the cue's sentence that is neither part of
 * what was said nor of who said it. Null where the sentence gives none.
 */
export function saidOn(
  sentence: Sentence,
  cue: Span,
  source: Span | null,
  contents: readonly Span[],
  times: readonly TimeFinding[],
): Time | null {
  const distance = (span: Span): number =>
    span.start >= cue.end ? span.start - cue.end : cue.start - span.end;
  const candidates = itemsIn(times, sentence).filter(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !time.value.endsWith('_REF') &&
      !contents.some((content) => overlaps(content, time)) &&
      !(source && contains(source, time)) &&
      !NOT_THE_DAY.test(before(sentence, time)) &&
      !/^(?:['’]s\b|-)/u.test(sentence.text.slice(time.end - sentence.start)),
  );
  const nearest = candidates.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest ? plainTime(nearest) : null;
}

/** The day that a report's title ends with: of a transcript, the day of its words. */
export function dayOfTitle({ sentences }: Reading, times: readonly TimeFinding[]): Time | null {
  const title = sentences[0]?.block;
  if (title?.kind !== 'title') return null;
  const last = itemsIn(times, title).at(-1);
  const closes = last !== undefined && last.end === title.end && /^\d{4}-\d{2}-\d{2}$/.test(last.value);
  return closes ? plainTime(last) : null;
}

/** By when what is promised or requested is to be done: "by March", "within ten days". */
export function deadline(
  sentences: readonly Sentence[],
  content: Evidence,
  times: readonly TimeFinding[],
): Time | null {
  for (const sentence of sentences)
    for (const time of itemsIn(times, sentence))
      if (content.some((span) => contains(span, time)) && BY.test(before(sentence, time)))
        return plainTime(time);
  return null;
}
