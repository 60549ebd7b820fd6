/** A row of `corrections` -> what was corrected. */
import type { EntryCorrection, FieldChange } from './correction.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the columns of `corrections` say of a correction of an entry. */
export function entryCorrection(row: Row): EntryCorrection {
  return { ...correctionPart(row), verb: row.verb as EntryCorrection['verb'] };
}

/** What corrections of entries and of reports have alike. */
export function correctionPart(row: Row): Omit<EntryCorrection, 'verb'> {
  const changes = row.changes === null ? [] : (JSON.parse(String(row.changes)) as readonly FieldChange[]);
  return {
    key: Number(row.key),
    who: String(row.who),
    why: row.why === null ? null : String(row.why),
    decidedAt: isoTime(row.decided_at),
    changes: changes.map(({ field, was, is }) => ({ field, was, is })),
    isOther: row.is_other === true,
  };
}

export const isoTime = (time: unknown): string => new Date(String(time)).toISOString();
