/** Reporting verbs with subject and complement that the model passed over into attributions: "… demanded talks". */
import { REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { overlaps, type Span, spanOf } from '../../values/span.ts';
import type { Sentence, Token } from '../reading.ts';
import type { Surroundings } from './cueless.ts';
import type { Found } from './linking.ts';

/** Longest sentence that is looked at, in words: what is longer is no sentence. */
const LONGEST = 120;
/** Verbs that mostly do not report: what they see, hold or need is no one's words. */
const WEAK = new Set(
  'see hold know hear require intend regard discover direct dream watch show find read feel plan order'.split(
    ' ',
  ),
);

/** The words `[first, after)` that hang on a word, itself among them, by its place. */
type Reach = readonly { readonly first: number; readonly after: number }[];

/** Finds them where neither the verb nor its subject stands in what the model has found. Linear. */
export function bySyntax({ text, sentences }: Surroundings, found: readonly Found[]): readonly Found[] {
  const taken = found.flatMap(({ cue, content }) => [...cue, ...content]).sort((a, b) => a.start - b.start);
  let place = 0;
  let open: Span[] = [];
  return sentences.flatMap((sentence) => {
    open = open.filter(({ end }) => end > sentence.start);
    for (let span = taken[place]; span !== undefined && span.start < sentence.end; span = taken[++place])
      open.push(span);
    if (sentence.tokens.length > LONGEST || !sentence.tokens.some(isReporting)) return [];
    const reach = reaches(sentence.tokens);
    const beside = open.slice(-LONGEST);
    return sentence.tokens.flatMap((token): readonly Found[] => {
      const verb = isReporting(token) ? REPORTING_VERBS.get(token.lemma.toLowerCase()) : undefined;
      if (verb === undefined) return [];
      const one = around(text, sentence, token, verb, reach);
      if (one === null) return [];
      // A content that begins with this very subject is the words of one who relays it: "…, Tass reported".
      const apart = beside.filter(({ start }) => start !== one.source.start);
      return apart.some((span) => overlaps(span, token) || overlaps(span, one.source)) ? [] : [one];
    });
  });
}

function isReporting({ upos, lemma }: Token): boolean {
  return upos === 'VERB' && !WEAK.has(lemma.toLowerCase()) && REPORTING_VERBS.has(lemma.toLowerCase());
}

function around(
  text: string,
  { tokens }: Sentence,
  verb: Token,
  { takes }: ReportingVerb,
  reach: Reach,
): (Found & { readonly source: Span }) | null {
  const hanging = tokens.filter(({ head }) => head === verb.index);
  const subject = hanging.find(({ relation }) => relation === 'nsubj');
  const clause = hanging.find(({ relation }) => relation === 'ccomp');
  const infinitive = hanging.find(({ relation }) => relation === 'xcomp');
  const object = hanging.find(({ relation }) => relation === 'obj');
  const said =
    (takes.includes('clause') ? clause : undefined) ??
    (takes.includes('infinitive') ? infinitive : undefined) ??
    (takes.includes('nominal') ? object : undefined);
  if (subject === undefined || said === undefined || RELATIVE.test(subject.text)) return null;
  const source = over(text, tokens, subjectReach(tokens, subject, reach));
  const goesOn =
    said === object && infinitive !== undefined && infinitive.index > said.index ? infinitive : said;
  const content = over(text, tokens, {
    first: reach[said.index]?.first ?? 0,
    after: reach[goesOn.index]?.after ?? 0,
  });
  if (source === null || content === null || overlaps(source, content) || overlaps(content, verb))
    return null;
  return { source, cue: [spanOf(text, verb.start, verb.end)], content: [content], by: 'verb-and-complement' };
}

/** The subject's words, without an "according to" that the tree has hung on it. */
function subjectReach(tokens: readonly Token[], { index }: Token, reach: Reach): Reach[number] {
  const { first, after } = reach[index] ?? { first: index, after: index + 1 };
  if (!/^(?:according|as)$/i.test(tokens[first]?.text ?? '')) return { first, after };
  return { first: tokens.slice(0, index).findLastIndex(({ text }) => text === ',') + 1, after };
}

const RELATIVE = /^(?:who|which|that|what|it|there)$/i;

/** From the outermost words that hang on each word; a sentence has one tree, so that no walk up is endless. */
function reaches(tokens: readonly Token[]): Reach {
  const reach = tokens.map(({ index }) => ({ first: index, after: index + 1 }));
  for (const { index } of tokens) {
    let at: number | null = index;
    for (let step = 0; at !== null && at >= 0 && step < tokens.length; step += 1) {
      const here = reach[at];
      if (here === undefined) break;
      here.first = Math.min(here.first, index);
      here.after = Math.max(here.after, index + 1);
      at = tokens[at]?.head ?? null;
    }
  }
  return reach;
}

function over(text: string, tokens: readonly Token[], reach: Reach[number] | undefined): Span | null {
  const part = tokens.slice(reach?.first ?? 0, reach?.after ?? 0);
  const head = part.find(({ text: word }) => !/^[.,;:–—-]+$/.test(word));
  const last = part.findLast(({ text: word }) => !/^[.,;:–—-]+$/.test(word));
  return head === undefined || last === undefined ? null : spanOf(text, head.start, last.end);
}
