/** Text of unknown origin -> what a database can hold, and what names are compared by. */

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** PostgreSQL's text holds neither U+0000 nor half characters; each becomes U+FFFD, so that offsets stay. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replace(LONE_SURROGATE, '\ufffd');
}

/** Lower case, without accents and marks, words apart by one space: "Côte d’Ivoire" -> "cote d ivoire", "U.S." -> "us". */
export function fold(text: string): string {
  return storable(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.(?=\p{L}\b|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The pattern of LIKE that finds `words` as whole words in a folded text that has a space at either end. */
export function likeWords(words: string): string {
  return `% ${fold(words).replace(/[\\%_]/g, '\\$&')} %`;
}
