/** A record -> the questions that golden cases ask of it: who is meant by a name, and what rests on which words. */
import type { DiplomaticRecord, RecordActor } from '../src/record/record.ts';
import type { Span } from '../src/values/span.ts';

/** A name or phrase without article, in lower case. */
export const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|an?) /, '');

/** What the checks ask of a record. */
export interface Asked {
  readonly record: DiplomaticRecord;
  /** Whether the actor of that id goes by that name in the report. */
  readonly isActor: (id: string | null | undefined, name: string) => boolean;
  /** Whether one of the spans shares a character with one of the places where the words stand. */
  readonly overlaps: (spans: readonly Span[], words: string) => boolean;
}

export function askedOf(record: DiplomaticRecord): Asked {
  const actors = new Map<string, RecordActor>(record.actors.map((actor) => [actor.id, actor]));
  const { text } = record.report;
  return {
    record,
    isActor: (id, name) => {
      const actor = id == null ? undefined : actors.get(id);
      return [actor?.name, ...(actor?.aliases ?? [])].some((known) => known && bare(known) === bare(name));
    },
    overlaps: (spans, words) => {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        if (spans.some(({ start, end }) => start < at + words.length && at < end)) return true;
      return false;
    },
  };
}
