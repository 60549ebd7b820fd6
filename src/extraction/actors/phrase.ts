/** A noun phrase: determiner, possessor, modifiers, head, name and complement, by the words of its sentence. */
import type { Sentence, Token } from '../../reading/reading.ts';
import type { Unit } from './units.ts';

export interface Phrase {
  readonly sentence: Sentence;
  /** Index of the first word: the possessor's, else the determiner's, else that of the first unit. */
  readonly first: number;
  /** Index of the first word after the head and name; a complement follows it. */
  readonly after: number;
  readonly determiner: Token | null;
  readonly possessor: Phrase | null;
  readonly modifiers: readonly Unit[];
  /** Null where the phrase is a name alone. */
  readonly head: Unit | null;
  /** The words of a name after the head, or alone. */
  readonly name: readonly Unit[];
  readonly complement: { readonly link: string; readonly phrase: Phrase } | null;
}

/** A phrase before its complement is joined to it. */
export type Draft = Omit<Phrase, 'complement'>;
