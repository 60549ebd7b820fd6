/** A report: one dated news item as published, with its parts told apart. What intake gives. */
import type { Problem } from '../values/problem.ts';
import type { Span } from '../values/span.ts';

/**
 * What a stretch of the text is. A "turn" is the head of one in a transcript ("MS. BROOK:"), a "speech" a paragraph of
 * what is said in it. A block never crosses a line break except where a paragraph is wrapped over
 * several lines; blocks follow the text, do not overlap, and leave out only white space.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'turn'
  | 'speech'
  | 'paragraph'
  | 'credit';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** "Image: AP": whose picture or copy it is. */
export interface Credit {
  readonly kind: 'image' | 'video' | 'text';
  readonly to: string;
  readonly span: Span;
}

export interface Report {
  /** The id as it came, else the first 16 hex digits of the text's SHA-256. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO day of publication, or null where nothing states it. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** ISO 639-1 code, or null where the source does not state it. */
  readonly language: string | null;
  /** The text as it came, to the last code unit. */
  readonly text: string;
  readonly credits: readonly Credit[];
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** What a source states of a report beside its text; what is absent or null is not stated. */
export interface Stated {
  readonly id?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly byline?: string | null | undefined;
  /** Day of publication: "2022-02-16", with a time behind it or not, or as a date line writes it. */
  readonly publishedOn?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** ISO 639-1 code. */
  readonly language?: string | null | undefined;
}

/** Where a report came from, and all that is needed to take its text in anew. */
export interface Origin {
  /** The file, and the line of a JSONL file: "reports.jsonl:12". */
  readonly where: string;
  /** SHA-256 of the bytes of the file, or of its line, in hex. */
  readonly hash: string;
  readonly stated: Stated;
  /** ISO day of publication that was given for reports that state none. */
  readonly otherwise: string | null;
  /** The encoding that the bytes were taken for, where that was guessed. */
  readonly guessed: string | null;
}

/** A file or a line of one that gave no report, and why. */
export interface Unread {
  /** The file, and the line of a JSONL file: "reports.jsonl:12". */
  readonly where: string;
  /** A code of docs/errors.md. */
  readonly code: string;
  readonly message: string;
}

/** What came of one file, or of one line of a JSONL file; `bytes` is how much of the input it took up. */
export type Arrival =
  | { readonly kind: 'report'; readonly bytes: number; readonly report: Report; readonly origin: Origin }
  | { readonly kind: 'unread'; readonly bytes: number; readonly unread: Unread };
