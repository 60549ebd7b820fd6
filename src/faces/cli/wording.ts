/** A record's acts, days and names -> plain words, the same in every format that people read. */
import type { DiplomaticRecord, LocalId, RecordActor, RecordStatement } from '../../record/record.ts';
import type { Act } from '../../values/act.ts';
import type { Time } from '../../values/time.ts';

/** Each act as a neutral verb, and as one that takes its addressee. */
const VERBS: Readonly<Record<Act, readonly [alone: string, to: string]>> = {
  assert: ['said', 'told'],
  deny: ['denied', 'denied to'],
  ask: ['asked', 'asked'],
  request: ['asked', 'asked'],
  propose: ['proposed', 'proposed to'],
  promise: ['promised', 'promised'],
  threaten: ['warned', 'warned'],
  accept: ['accepted', 'accepted, to'],
  reject: ['rejected', 'rejected, to'],
  decline: ['declined', 'declined, to'],
  support: ['backed', 'backed, to'],
  accuse: ['accused', 'accused, to'],
  express: ['expressed', 'expressed to'],
};

/** Acts that, put before words which say no themselves, would turn them round: "rejected that it cannot accept". */
const TURNING: ReadonlySet<Act> = new Set(['deny', 'reject', 'decline']);

export function verbOf({
  act,
  polarity,
  addressees,
}: Pick<RecordStatement, 'act' | 'polarity' | 'addressees'>): string {
  const verb = VERBS[act][addressees.length > 0 ? 1 : 0];
  return polarity === 'negated' && TURNING.has(act) && addressees.length === 0 ? `${verb}, saying` : verb;
}

export const NO_SPEAKER = 'speaker not named';

/** Looks a record's actors up by their ids. */
export function actorsOf(record: DiplomaticRecord): (id: LocalId) => RecordActor | undefined {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  return (id) => actors.get(id);
}

/** "Foreign Minister of Russia"; null where the report gives the actor no office. */
export function officeOf(
  actor: RecordActor | undefined,
  find: (id: LocalId) => RecordActor | undefined,
): string | null {
  const office = actor?.offices[0];
  if (office === undefined) return null;
  const of = office.of === null ? undefined : find(office.of)?.name;
  return of === undefined || office.title.includes(of)
    ? office.title
    : `${office.title} of ${withArticle(of)}`;
}

/** Names made of common nouns take "the": "of the United States", but "of Norway". */
const TAKES_ARTICLE =
  /^(?:United|Soviet|Netherlands|Philippines|Kremlin|Pentagon|White House)\b|\s(?:Agency|Army|Assembly|Bank|Commission|Committee|Council|Court|Department|Federation|Forces|Fund|League|Ministry|Office|Organi[sz]ation|Parliament|Party|Republic|Union)$/i;

function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C". */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "16 Feb 2022" of an ISO day. */
export function dayWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The days that a time can mean: "14 Feb 2022", "7–13 Feb 2022", "Feb 2022", "2014"; its own words where nothing bounds it. */
export function timeWords({ from, to, text }: Pick<Time, 'from' | 'to' | 'text'>): string {
  if (from === null && to === null) return `“${text}”`;
  if (from === null) return `until ${dayWords(to ?? '')}`;
  if (to === null) return `since ${dayWords(from)}`;
  return from === to ? dayWords(from) : rangeWords(from, to);
}

function rangeWords(from: string, to: string): string {
  const [year = '', month = '', day = ''] = from.split('-');
  const [lastYear = '', lastMonth = '', lastDay = ''] = to.split('-');
  const isFirst = day === '01';
  const isLast = lastDay === String(daysIn(Number(lastYear), Number(lastMonth))).padStart(2, '0');
  if (isFirst && isLast && month === '01' && lastMonth === '12')
    return year === lastYear ? year : `${year}–${lastYear}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  const lastName = MONTHS[Number(lastMonth) - 1] ?? lastMonth;
  if (isFirst && isLast) {
    if (year !== lastYear) return `${name} ${year} – ${lastName} ${lastYear}`;
    return month === lastMonth ? `${name} ${year}` : `${name}–${lastName} ${year}`;
  }
  if (year !== lastYear) return `${dayWords(from)} – ${dayWords(to)}`;
  if (month !== lastMonth) return `${Number(day)} ${name} – ${dayWords(to)}`;
  return `${Number(day)}–${dayWords(to)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) count += 1;
  return count;
}
