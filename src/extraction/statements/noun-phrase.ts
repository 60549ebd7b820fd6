/** Noun phrases: of a head by its tree, and of a first word by the order of parts of speech where no tree shows it. */
import type { Sentence, Token } from '../../reading/reading.ts';
import type { Span } from '../../values/span.ts';
import type { Tree } from '../syntax/tree.ts';

const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const LINKS: ReadonlySet<string> = new Set(["'s", '’s', '-', '&']);

/** A determiner or pronoun opens a phrase: inside one, it opens the next ("told reporters that …"). */
const OPENING: ReadonlySet<string> = new Set(['DET', 'PRON']);

function belongs(token: Token, before: Token | undefined): boolean {
  if (OPENING.has(token.upos)) return before === undefined || before.upos === 'DET' || before.text === 'of';
  return INSIDE.has(token.upos) || (before !== undefined && LINKS.has(token.text));
}

/** What hangs on a noun and is no part of what names it: clauses, further conjuncts, what stands beside it. */
const APART: ReadonlySet<string> = new Set(
  'acl advcl ccomp xcomp conj cc parataxis appos punct case mark obl dep discourse'.split(' '),
);

/** The phrase of a head noun by its tree, without its preposition, relative clauses and conjuncts. */
export function nounPhraseOf(tree: Tree, head: Token): Span | null {
  const own = tree.below(head, (word) => {
    const relation = word.relation ?? '';
    // A possessive's or an "of" phrase's own case stays: "the speaker of the House".
    return (
      !APART.has(relation) || ((relation === 'case' || relation === 'punct') && word.head !== head.index)
    );
  });
  // What is left of a phrase that a clause breaks up is the part behind it.
  const broken = own.findLastIndex((word, at) => at > 0 && own[at - 1]?.index !== word.index - 1);
  return tree.spanOver(own.slice(Math.max(0, broken)));
}

/** The words from `from` to `to`, both included, as a span. */
export function spanOfTokens(sentence: Sentence, from: Token, to: Token): Span {
  const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start);
  return { start: from.start, end: to.end, text };
}

/** The phrase from the word at `index`, with its "of" phrases, or null where no noun phrase starts there. */
export function nounPhraseAt(sentence: Sentence, index: number): Span | null {
  const { tokens } = sentence;
  let end = index;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    const joins = token.text === 'of' && end > index && INSIDE.has(tokens[end + 1]?.upos ?? '');
    if (!joins && !belongs(token, end > index ? tokens[end - 1] : undefined)) break;
  }
  const first = tokens[index];
  const last = tokens[end - 1];
  return first && last && end > index ? spanOfTokens(sentence, first, last) : null;
}

/** Where `words` stand in the sentence one after the other, in lower case: the index of each first word. */
export function phraseStarts(sentence: Sentence, words: readonly string[]): readonly number[] {
  const { tokens } = sentence;
  const starts: number[] = [];
  for (let at = 0; at + words.length <= tokens.length; at++)
    if (words.every((word, step) => tokens[at + step]?.text.toLowerCase() === word)) starts.push(at);
  return starts;
}
