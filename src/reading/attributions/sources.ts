/** Sources as the model cut them into sources that name someone: missing, dangling and overlong ones mended by the tree. */
import { overlaps, type Span, spanOf } from '../../values/span.ts';
import type { Token } from '../reading.ts';
import type { Found } from './linking.ts';
import { subjectOf } from './subjects.ts';
import { headOf, over, type Tree, type Trees, wordsIn } from './trees.ts';

/** Gives an attribution the source that its words name, where the model named none or only half of one. */
export function withSource(text: string, one: Found, trees: Trees): Found {
  const cue = one.cue[0];
  const tree = cue === undefined ? undefined : trees.at(cue.start);
  if (cue === undefined || tree === undefined) return one;
  const words = wordsIn(tree, cue);
  const verb = headOf(words);
  const named = one.source;
  if (verb === undefined) return one;
  const part = named === null ? [] : wordsIn(tree, named);
  const [first] = part;
  if (named !== null && first === undefined) return one;
  if (first !== undefined && part.length > 1 && RELATIVE.test(first.text) && part.some(isVerbal))
    return { ...one, source: spanOf(text, first.start, first.end) };
  if (named !== null && part.some(isNominal) && !isVerbal(headOf(part)))
    return { ...one, source: trimmed(text, tree, named, verb) };
  if (named === null && RAISING.has(words.at(-1)?.lemma ?? '')) return one;
  const reach = subjectOf(tree, verb);
  const source = reach === null ? null : over(text, tree.tokens, reach);
  const free =
    source !== null &&
    ![...one.content, ...one.cue].some((span) => overlaps(span, source)) &&
    source.text.split(/\s+/).length <= LONGEST_SOURCE;
  return free ? { ...one, source } : one;
}

/** Longest source that the tree may give, in words. */
const LONGEST_SOURCE = 30;
/** Verbs whose subject is not who thinks so: "they seem to agree". */
const RAISING = new Set(['seem', 'appear', 'tend', 'happen']);
const RELATIVE = /^(?:who|which|that)$/i;

const isVerbal = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX';
const isNominal = ({ upos }: Token): boolean => /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|X|SYM)$/.test(upos);

/** Words between commas that say something of the saying, not of the source. */
const ASIDE =
  /,\s+(?:however|too|though|meanwhile|in fact|in turn|for (?:instance|example)|by contrast)\s*,?$/i;

/** The source without an aside and without a relative clause that goes no further than its pronoun. */
function trimmed(text: string, tree: Tree, source: Span, verb: Token): Span {
  const aside = ASIDE.exec(source.text);
  if (aside !== null) return spanOf(text, source.start, source.start + aside.index);
  const dangling = /(,)?\s+(who|which|that)$/i.exec(source.text);
  if (dangling !== null)
    return dangling[1] === undefined
      ? spanOf(text, source.end - (dangling[2] ?? '').length, source.end)
      : spanOf(text, source.start, source.start + dangling.index);
  const own = tree.tokens.find(({ head, relation }) => head === verb.index && relation === 'nsubj');
  const first = tree.tokens[(own && tree.reach[own.index]?.first) ?? -1];
  if (own === undefined || first === undefined || first.start <= source.start || own.end > source.end)
    return source;
  return tree.tokens[first.index - 1]?.text === ',' ? spanOf(text, first.start, source.end) : source;
}
