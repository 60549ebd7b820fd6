/** What a format of `chancery read` is: what was read in, text out, piece by piece. */
import type { ReadReport } from '../../app.ts';

export interface Printer {
  /** The text that one more report adds. `opening` are its first words, for where it has no title. */
  readonly add: (read: ReadReport, opening: string) => string;
  /** Tells that a report came that could not be read. */
  readonly skip: () => void;
  /** The text that closes the output. */
  readonly close: () => string;
}
