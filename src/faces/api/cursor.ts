/** Where a list stopped <-> the opaque cursor that goes on there. */
import type { Cursor } from '../../archive/archive.ts';
import { errorOf } from '../../values/errors.ts';

const written = (plain: string): string => Buffer.from(plain, 'utf8').toString('base64url');

function partsOf(cursor: string, pattern: RegExp): readonly (string | undefined)[] {
  const parts = pattern.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (parts === null)
    throw errorOf('bad-filter', cursor, 'cursor', 'what the page before gave as `next`, for the same query');
  return parts.slice(1);
}

/** Of a walk by day: "2022-02-16 12", or "- 12" among those without a day. */
export const walkCursor = {
  write: (next: Cursor | null): string | null =>
    next === null ? null : written(`${next.day ?? '-'} ${next.key}`),
  read: (cursor: string | undefined): Cursor | null => {
    if (cursor === undefined) return null;
    const [day = '-', key] = partsOf(
      cursor,
      /^(-|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) (\d{1,15})$/,
    );
    if (day !== '-' && Number.isNaN(Date.parse(day)))
      throw errorOf('bad-filter', cursor, 'cursor', 'what the page before gave as `next`');
    return { day: day === '-' ? null : day, key: Number(key) };
  },
};

/** Of a list that goes on behind the item with a key: "key 12". */
export const keyCursor = {
  write: (key: number | null): string | null => (key === null ? null : written(`key ${key}`)),
  read: (cursor: string | undefined): number | null =>
    cursor === undefined ? null : Number(partsOf(cursor, /^key (\d{1,9})$/)[0]),
};

/** Of a list that counts from the top: "skip 50". */
export const skipCursor = {
  write: (skipped: number, shown: number, total: number): string | null =>
    shown === 0 || skipped + shown >= total ? null : written(`skip ${skipped + shown}`),
  read: (cursor: string | undefined): number =>
    cursor === undefined ? 0 : Number(partsOf(cursor, /^skip (\d{1,6})$/)[0]),
};
