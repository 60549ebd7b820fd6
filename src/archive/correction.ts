/** What a person corrected by hand: entries confirmed, edited or rejected, reports removed. */
/** What can be done to an entry, and to a report. */
export type CorrectionVerb = 'confirm' | 'edit' | 'reject' | 'remove';

/** What an edit sets: a field of the record, in words; null where there is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** One correction that holds for an entry. */
export interface EntryCorrection {
  readonly key: number;
  readonly who: string;
  readonly why: string | null;
  readonly verb: Exclude<CorrectionVerb, 'remove'>;
  /** ISO time. */
  readonly decidedAt: string;
  readonly changes: readonly FieldChange[];
  /** Whether the entry, read anew since, says something else than what was corrected. */
  readonly isOther: boolean;
}

/** How an entry stands corrected: its last judgement, whether fields of it were edited, and by whom, oldest first. */
export interface CorrectionState {
  readonly judgement: 'confirmed' | 'rejected' | null;
  readonly isEdited: boolean;
  readonly by: readonly [EntryCorrection, ...EntryCorrection[]];
}

/** The state that corrections, oldest first, leave an entry in; null where there are none. */
export function correctionState(by: readonly EntryCorrection[]): CorrectionState | null {
  const [first, ...more] = by;
  if (first === undefined) return null;
  const judged = by.findLast(({ verb }) => verb !== 'edit')?.verb;
  return {
    judgement: judged === undefined ? null : judged === 'reject' ? 'rejected' : 'confirmed',
    isEdited: by.some(({ verb }) => verb === 'edit'),
    by: [first, ...more],
  };
}
