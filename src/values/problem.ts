/** A problem: what could not be read, said in one sentence, and where. */
import type { Span } from './span.ts';

export interface Problem {
  /** A code of docs/errors.md. */
  readonly code: string;
  /** What was wrong and what to do, in one sentence. */
  readonly message: string;
  readonly span: Span | null;
}
