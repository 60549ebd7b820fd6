/** A draft (text and what its source states) -> a report: parts told apart, day of publication found, problems named. */
import { createHash } from 'node:crypto';
import { type ChanceryError, problem } from '../values/errors.ts';
import type { Problem } from '../values/problem.ts';
import { spanOf } from '../values/span.ts';
import { faultOf } from './fault.ts';
import { type PlacedDateline, pageOf } from './page.ts';
import type { Report, Stated } from './report.ts';
import { daysBetween, isoDayOf, isoOf, nearestYear } from './written-day.ts';

/** A report as a source gives it. Nothing but the text is needed. */
export interface Draft extends Stated {
  readonly text: string;
}

/** A filing day and the day of publication may differ by so much and still agree: time zones, copy filed at night. */
const DAYS_APART = 1;

/**
 * Takes a draft in.
 *
 * @param otherwise ISO day of publication where neither the draft nor its date line states one, or null
 * @returns the report, or the error that says why the text can be none
 */
export function takeIn(draft: Draft, otherwise: string | null): Report | ChanceryError {
  const { text } = draft;
  const fault = faultOf(text);
  if (fault !== null) return fault;
  const title = stated(draft.title);
  const page = pageOf(text, title);
  const day = publicationDay(draft, page.datelines, otherwise);
  return {
    id: stated(draft.id) ?? hashOf(text),
    title: title ?? page.blocks.find((block) => block.kind === 'title')?.text ?? null,
    publisher:
      stated(draft.publisher) ?? page.datelines.find(({ agency }) => agency !== null)?.agency ?? null,
    byline: stated(draft.byline) ?? page.byline,
    publishedOn: day.publishedOn,
    url: stated(draft.url),
    language: stated(draft.language),
    text,
    credits: page.credits,
    blocks: page.blocks,
    problems: [...day.problems, ...surrogateProblems(text)],
  };
}

/** A report whose bytes were taken for the encoding `guessed`, marked so; as it is where none was guessed. */
export function withGuess(report: Report, guessed: string | null): Report {
  if (guessed === null) return report;
  return { ...report, problems: [problem('encoding-guessed', null, guessed), ...report.problems] };
}

interface PublicationDay {
  readonly publishedOn: string | null;
  readonly problems: readonly Problem[];
}

/** What the draft states, else its date line, else `otherwise`; a date line without year takes the nearest to the other. */
function publicationDay(
  draft: Draft,
  datelines: readonly PlacedDateline[],
  otherwise: string | null,
): PublicationDay {
  const given = stated(draft.publishedOn);
  const statedDay = given === null ? null : isoDayOf(given);
  const problems: Problem[] = given !== null && statedDay === null ? [problem('bad-date', null, given)] : [];
  const outside = statedDay ?? otherwise;
  const dated =
    datelines.find(({ day }) => day !== null && day.year !== null) ??
    datelines.find(({ day }) => day !== null);
  if (dated === undefined || dated.day === null) {
    if (outside === null) problems.push(problem('no-date', null));
    return { publishedOn: outside, problems };
  }
  const { block, day } = dated;
  const span = spanOf(draft.text, block.start, block.end);
  if (day.year === null && outside === null) {
    problems.push(problem('date-without-year', span, block.text));
    return { publishedOn: null, problems };
  }
  const written = day.year === null ? nearestYear(day, outside ?? '') : isoOf(day, day.year);
  const publishedOn = statedDay ?? written;
  if (outside !== null && daysBetween(written, outside) > DAYS_APART) {
    problems.push(problem('date-conflict', span, written, outside, publishedOn));
  }
  return { publishedOn, problems };
}

function surrogateProblems(text: string): readonly Problem[] {
  let count = 0;
  let first = -1;
  for (const lone of text.matchAll(/\p{Surrogate}/gu)) {
    if (first < 0) first = lone.index;
    count += 1;
  }
  return count === 0 ? [] : [problem('lone-surrogate', spanOf(text, first, first + 1), count)];
}

/** First 16 hex digits of the SHA-256 of the text's UTF-8 bytes. */
function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

function stated(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value;
}
