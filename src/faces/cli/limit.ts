/** The number of --limit. */
import { errorOf } from '../../values/errors.ts';

const MOST = 1_000_000;

/** Throws a ChanceryError where it is none. */
export function limitOf(given: string): number {
  const limit = /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > MOST)
    throw errorOf('bad-filter', given, '--limit', `a number from 1 to ${MOST.toLocaleString('en')}`);
  return limit;
}
