/** Contents that begin with whom they were told to into contents without them: "told [reporters in Oslo] that …". */
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { type Span, spanOf } from '../../values/span.ts';
import { quotationAt } from '../quotations.ts';
import type { Quotation, Token } from '../reading.ts';
import { headOf, type Tree, type Trees, wordsIn } from './trees.ts';

/** What opens a message after the one who is told it; an infinitive is what that one is asked to do, and goes with it. */
const OPENS = /^(?:if|whether|how|why|what)$/i;

/** Cuts the addressee of a cue off the front of a content, where the cue's verb takes one and a message follows it. */
export function withoutAddressee(
  text: string,
  cue: Span,
  content: Span,
  trees: Trees,
  outer: readonly Quotation[],
): Span {
  const tree = content.start < cue.end ? undefined : trees.at(cue.start);
  const verb = tree && wordsIn(tree, cue).at(-1);
  if (tree === undefined || verb === undefined || !takesAddressee(verb.lemma)) return content;
  const words = wordsIn(tree, content);
  const begin = words.findIndex((word, place) => place > 0 && startsMessage(tree, verb, word, outer));
  const message = words[begin];
  const told = words.slice(0, begin).filter(({ upos }) => upos !== 'PUNCT');
  if (message === undefined || !isPhrase(told)) return content;
  return spanOf(text, message.start, content.end);
}

function takesAddressee(lemma: string): boolean {
  const verb = REPORTING_VERBS.get(lemma.toLowerCase());
  return verb?.addressee === 'object' && verb.takes.includes('clause');
}

/** A word that opens a clause, a quotation that is a sentence, or the first word of what the verb takes as its clause. */
function startsMessage(
  { tokens, reach }: Tree,
  verb: Token,
  word: Token,
  outer: readonly Quotation[],
): boolean {
  if (/^that$/i.test(word.text)) return word.upos === 'SCONJ';
  const [before, after] = [tokens[word.index - 1], tokens[word.index + 1]];
  if (OPENS.test(word.text)) return before?.upos !== 'ADP' && before?.upos !== 'VERB';
  if (quotationAt(outer, word.start)?.start === word.start)
    return /^[,:]$/.test(before?.text ?? '') || /^\p{Lu}/u.test(after?.text ?? '');
  const said = tokens.find(({ head, relation }) => head === verb.index && relation === 'ccomp');
  const clause = tokens.slice(said && reach[said.index]?.first).find(({ upos }) => upos !== 'PUNCT');
  return said !== undefined && clause === word && !/^(?:not|to)$/i.test(word.text);
}

/** Whether the words are one noun phrase, which tells nothing itself but for who it is: "mayors who had come". */
function isPhrase(told: readonly Token[]): boolean {
  const head = headOf(told);
  const who = told.findIndex(({ text }) => /^(?:who|whom)$/i.test(text));
  const plain = told.slice(0, who < 0 ? told.length : who);
  return (
    head !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(head.upos) &&
    !plain.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  );
}
