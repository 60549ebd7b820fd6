/** A count in words, which says what it counts. */
import type { Count } from '../asking/wire.ts';

/** "1 entry", "10,000+ entries". */
export function countWords({ number, isCapped }: Count, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')}${isCapped ? '+' : ''} ${number === 1 ? one : many}`;
}
