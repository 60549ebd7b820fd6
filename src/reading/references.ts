/** What the model says of pronouns and definite nominals into references: from the mention to what it refers back to. */
import { type Span, spanOf } from '../values/span.ts';
import type { Name, Reference, Sentence, Token } from './reading.ts';

const THIRD_PERSON =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;
const DEFINITE = /^(?:the|this|that|these|those)$/i;

/** A word of the report with its sentence, as the model counts them. */
interface Placed {
  readonly sentence: Sentence;
  readonly token: Token;
}

/**
 * Makes the references, in the order of the text. A nominal is told from its determiner to its head, a name as a whole.
 * `refersTo` has the place of an earlier word for each word, -1 for none. Linear but for the sort of a sentence's words.
 */
export function references(
  text: string,
  sentences: readonly Sentence[],
  names: readonly Name[],
  refersTo: readonly number[],
): readonly Reference[] {
  const placed = sentences.flatMap((sentence) =>
    sentence.tokens.map((token): Placed => ({ sentence, token })),
  );
  const determiners = sentences.map(({ tokens }) => {
    const found = new Map<number, Token>();
    for (const token of tokens)
      if (token.relation === 'det' && token.head !== null && !found.has(token.head))
        found.set(token.head, token);
    return found;
  });
  const nameAt = new Map<number, Name>();
  let next = 0;
  for (const [place, { token }] of placed.entries()) {
    while ((names[next]?.end ?? Infinity) <= token.start) next += 1;
    const name = names[next];
    if (name !== undefined && name.start <= token.start) nameAt.set(place, name);
  }
  const determinerOf = ({ sentence, token }: Placed): Token | undefined =>
    determiners[sentence.index]?.get(token.index);
  const mention = (place: number, one: Placed): Span => {
    const name = nameAt.get(place);
    if (name !== undefined) return spanOf(text, name.start, name.end);
    const determiner = determinerOf(one);
    const start =
      determiner !== undefined && determiner.start < one.token.start ? determiner.start : one.token.start;
    return spanOf(text, start, one.token.end);
  };
  return placed.flatMap((one, place) => {
    const { upos, text: word } = one.token;
    const pronoun = upos === 'PRON' && THIRD_PERSON.test(word);
    const definite = upos === 'NOUN' && DEFINITE.test(determinerOf(one)?.text ?? '');
    const to = refersTo[place] ?? -1;
    const target = placed[to];
    if (target === undefined || !(pronoun || definite)) return [];
    return [{ from: mention(place, one), to: mention(to, target) }];
  });
}
