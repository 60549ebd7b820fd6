/** A line -> who wrote the report ("By Jane Smith and JOHN DOE", "By Jane Smith, Staff Writer"), or null. */

/** Longer than this, and a line that begins with "By" is prose. */
const LONGEST = 120;
const BY = /^by:?\s{1,3}/i;
const PIECE =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|of|for|the|at|&|\||\/|-|–|—|de|da|del|der|den|di|du|el|al|la|le|van|von|bin|ibn|y)[,;]?$/u;
const OPENS = /^\p{Lu}/u;
/** "By Monday, Moscow" tells when, not who. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|late|early|then|now|noon|midnight)[,.]?$/i;

/** The names of a byline as written, without "By"; null where the line is none. */
export function bylineOf(line: string): string | null {
  if (line.length > LONGEST) return null;
  const by = BY.exec(line)?.[0];
  if (by === undefined) return null;
  const names = line.slice(by.length).trim();
  const pieces = names.split(/\s+/);
  const first = pieces[0] ?? '';
  const isNames =
    pieces.length >= 2 &&
    OPENS.test(first) &&
    !TIME.test(first) &&
    pieces.every((piece) => PIECE.test(piece));
  // A sentence ends in a full stop behind a word of small letters; "Jr." and "A.P." do not.
  return isNames && !/\p{Ll}{3}\.$/u.test(names) ? names : null;
}
