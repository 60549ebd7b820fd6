/** What the archive tells of an exchange. */
import type { Entry, EntryParty, ReportHead } from './entry.ts';

/** One instrument of one report and what became of it. */
export interface ArchivedExchange {
  readonly id: string;
  readonly instrument: string | null;
  readonly report: ReportHead;
  readonly steps: readonly Entry[];
  /** Whose answer is awaited and has not come: whom an `awaited` step names and no later step answers for; and who awaits it. */
  readonly awaited: readonly { readonly from: EntryParty; readonly by: readonly EntryParty[] }[];
}
