/** A briefing: sentences in sections, each with the notes that give the exact words, their outlet and its day. */
import type { Entry } from '../../archive/archive.ts';
import type { DiplomaticRecord } from '../../record/record.ts';

/** A piece of a sentence: words of ours, the name of an actor, words that stand in a report, or quotation marks around those. */
export interface Part {
  readonly kind: 'ours' | 'name' | 'words' | 'mark';
  readonly text: string;
}

/** Words with the numbers of the notes that bear them out, from 1. */
export interface Clause {
  readonly parts: readonly Part[];
  readonly notes: readonly number[];
}

export interface Sentence {
  /** "16 Feb 2022"; marked where it is the report's, null where nothing gives one. */
  readonly day: string | null;
  /** The first stands by itself; those behind it are more words of the same speaker on the same occasion. */
  readonly clauses: readonly [Clause, ...Clause[]];
}

export interface Section {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  readonly sections: readonly Section[];
}

export interface Note {
  readonly number: number;
  /** The passage as it stands in the report; " … " where something is left out. */
  readonly words: string;
  /** Outlet, day and title, and who carries the same copy. */
  readonly source: string;
  readonly url: string | null;
  /** The entry as the archive names it. */
  readonly id: string;
}

export interface Briefing {
  readonly title: string;
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
}

/** An entry with the record it comes from. */
export interface Sourced {
  readonly entry: Entry;
  readonly record: DiplomaticRecord;
}

export const ours = (text: string): Part => ({ kind: 'ours', text });
export const name = (text: string): Part => ({ kind: 'name', text });
export const words = (text: string): Part => ({ kind: 'words', text });

const mark = (text: string): Part => ({ kind: 'mark', text });

/** One space between what is not empty; none before a comma, a colon or a full stop. */
export function spaced(...parts: readonly (Part | null)[]): readonly Part[] {
  const told = parts.filter((part): part is Part => part !== null && part.text !== '');
  return told.map((part, at) =>
    at === 0 || /^[,.:;)’”]/.test(part.text) || /[(“]$/.test(told[at - 1]?.text ?? '')
      ? part
      : { ...part, text: ` ${part.text}` },
  );
}

/** Words of a report between quotation marks, with the full stop that ends the sentence outside where they have none. */
export function inQuotes(text: string): readonly Part[] {
  const isEnded = /[.!?…—–]["”’)]*$/.test(text);
  return [mark('“'), words(isEnded ? text : text.replace(/[,;:]$/, '')), mark('”'), ours(isEnded ? '' : '.')];
}
