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
  | { readonly kind: 'report'; readonly bytes: number; readonly report: Report }
  | { readonly kind: 'unread'; readonly bytes: number; readonly unread: Unread };
