/** A filter -> what it asks for in words: "about Iran, by Brook or Dane, since 1 Feb 2022". */
import type { Filter } from '../../archive/archive.ts';
import { timeWords } from './wording.ts';

export function filterWords(filter: Filter): string {
  const either = (word: string, values: readonly string[] | undefined): string =>
    values === undefined || values.length === 0 ? '' : `${word} ${values.join(' or ')}`;
  return [
    either('about', filter.about),
    either('by', filter.speaker),
    either('with', filter.actor),
    either('to', filter.to),
    either('act', filter.act),
    either('type', filter.type),
    either('speech', filter.speech),
    either('country', filter.country),
    either('in', filter.place),
    either('document', filter.instrument),
    either('context', filter.context),
    either('published by', filter.publisher),
    either('in report', filter.report?.map(String)),
    filter.text === undefined ? '' : `with the words ${filter.text}`,
    daysAsked(filter),
    filter.withoutCopies === true ? 'copies left out' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "since 1 Feb 2022", "Feb 2022". */
function daysAsked({ since, until }: Filter): string {
  if (since === undefined && until === undefined) return '';
  return timeWords({ from: since ?? null, to: until ?? null, text: '' });
}
