/** A text -> a MinHash signature (Broder 1997), whose likeness to another's estimates how much the texts share. */
import { fold } from './fold.ts';

const PERMUTATIONS = 128;
/** Runs of so many words are compared, so that order counts and common words alone make nothing alike. */
const SHINGLE = 4;
/** Bands of four: two texts that share half their shingles meet in one of the 32 with a chance of 87 %, those that share 0.7 with 99.98 %. */
const ROWS = 4;
/** Texts of fewer shingles are alike by chance. */
const FEWEST = 12;

/** 32-bit numbers, below zero too; null where the text is too short to be compared. */
export function signatureOf(text: string): readonly number[] | null {
  const words = fold(text).split(' ');
  if (words.length - SHINGLE + 1 < FEWEST) return null;
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const hash = hashOf(words.slice(at, at + SHINGLE).join(' '));
    for (let index = 0; index < PERMUTATIONS; index += 1) {
      const permuted = mixed(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (permuted < (least[index] ?? 0)) least[index] = permuted;
    }
  }
  return [...new Int32Array(least.buffer)];
}

/** One number for each band; texts that share one are worth comparing. */
export function bandsOf(signature: readonly number[]): readonly number[] {
  return Array.from({ length: signature.length / ROWS }, (_, band) => {
    const rows = signature.slice(band * ROWS, (band + 1) * ROWS);
    return rows.reduce((hash, row) => mixed(Math.imul(hash, 31) ^ row), band + 1) | 0;
  });
}

/** The estimated share of shingles that two texts have in common, from 0 to 1 (Jaccard). */
export function likeness(one: readonly number[], other: readonly number[]): number {
  let same = 0;
  for (const [index, value] of one.entries()) if (value === other[index]) same += 1;
  return same / one.length;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of what goes in turns about half of what comes out. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
