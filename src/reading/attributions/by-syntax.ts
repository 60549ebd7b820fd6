/** Reporting verbs with subject and complement that the model passed over into attributions: "… demanded talks". */
import { REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { contains, overlaps, type Span, spanOf } from '../../values/span.ts';
import type { Token } from '../reading.ts';
import type { Surroundings } from './cueless.ts';
import type { Found } from './linking.ts';
import { subjectOf } from './subjects.ts';
import { LONGEST, over, type Reach, type Tree, treeOf } from './trees.ts';

/** Verbs that mostly do not report: what they see, hold or need is no one's words. */
const WEAK = new Set(
  'see hold know hear require intend regard discover direct dream watch show find read feel plan order'.split(
    ' ',
  ),
);

/** Verbs whose bare object is mostly no one's words: "offered a chance", "pressed their advantage". */
const WEAK_WITH_OBJECT = new Set(
  'offer press table float submit command direct invite agree hope charge raise'.split(' '),
);

/** Finds them outside of quotations, where neither the verb nor its subject stands in what the model has found. Linear. */
export function bySyntax(
  { text, sentences, outer }: Surroundings,
  found: readonly Found[],
): readonly Found[] {
  const taken = [
    ...outer.map((span) => ({ span, may: false })),
    ...found.flatMap(({ source, cue, content }) => [
      ...[...cue, ...content].map((span) => ({ span, may: false })),
      ...(source === null ? [] : [{ span: source, may: true }]),
    ]),
  ].sort((a, b) => a.span.start - b.span.start);
  let place = 0;
  let open: (typeof taken)[number][] = [];
  return sentences.flatMap((sentence) => {
    open = open.filter(({ span }) => span.end > sentence.start);
    for (let one = taken[place]; one !== undefined && one.span.start < sentence.end; one = taken[++place])
      open.push(one);
    if (sentence.tokens.length > LONGEST || !sentence.tokens.some(isReporting)) return [];
    const tree = treeOf(sentence);
    const beside = open.slice(-LONGEST);
    return sentence.tokens.flatMap((token): readonly Found[] => {
      const verb = isReporting(token) ? REPORTING_VERBS.get(token.lemma.toLowerCase()) : undefined;
      if (verb === undefined) return [];
      const one = around(text, tree, token, verb);
      if (one === null) return [];
      // A content that begins with this very subject is the words of one who relays it: "…, Tass reported".
      const apart = beside.filter(({ span, may }) => !may && span.start !== one.source.start);
      if (apart.some(({ span }) => overlaps(span, token) || overlaps(span, one.source))) return [];
      // What another source says from here on is its own: "agreed to a treaty, ministers said".
      const next = beside.find(({ span, may }) => may && contains(one.content[0], span));
      if (next === undefined) return [one];
      const end = text.slice(0, next.span.start).trimEnd().replace(/,$/, '').length;
      return end > one.content[0].start
        ? [{ ...one, content: [spanOf(text, one.content[0].start, end)] }]
        : [];
    });
  });
}

function isReporting({ upos, lemma }: Token): boolean {
  return upos === 'VERB' && !WEAK.has(lemma.toLowerCase()) && REPORTING_VERBS.has(lemma.toLowerCase());
}

function around(
  text: string,
  tree: Tree,
  verb: Token,
  { takes }: ReportingVerb,
): (Found & { readonly source: Span }) | null {
  const { tokens, reach } = tree;
  const hanging = tokens.filter(({ head }) => head === verb.index);
  const clause = hanging.find(({ relation }) => relation === 'ccomp');
  const infinitive = hanging.find(({ relation }) => relation === 'xcomp');
  const object = hanging.find(
    ({ relation }) => relation === 'obj' && !WEAK_WITH_OBJECT.has(verb.lemma.toLowerCase()),
  );
  const said =
    (takes.includes('clause') ? clause : undefined) ??
    (takes.includes('infinitive') ? infinitive : undefined) ??
    (takes.includes('nominal') ? object : undefined);
  const subject = said === undefined ? null : subjectReach(tree, verb);
  if (subject === null || said === undefined || RELATIVE.test(tokens[subject.first]?.text ?? '')) return null;
  const source = over(text, tokens, subject);
  // Whom an act is asked of is part of what is asked: "urged them to leave".
  const asked = said === infinitive && object !== undefined && object.index < said.index ? object : undefined;
  const goesOn = said === object ? (completion(tree, hanging, said) ?? said) : said;
  const content = over(text, tokens, {
    first: reach[(asked ?? said).index]?.first ?? 0,
    after: reach[goesOn.index]?.after ?? 0,
  });
  if (source === null || content === null || overlaps(source, content) || overlaps(content, verb))
    return null;
  return { source, cue: [spanOf(text, verb.start, verb.end)], content: [content], by: 'verb-and-complement' };
}

/** What says more of the object right behind it: "urged them *to leave*", "accused them *of haste*", "called it *unjust*". */
function completion({ tokens, reach }: Tree, hanging: readonly Token[], { index }: Token): Token | undefined {
  const end = reach[index]?.after;
  return hanging.find(({ index: at, relation }) => {
    const first = reach[at]?.first ?? at;
    const led = /^(?:of|for|as|from|against|over)$/i.test(tokens[first]?.text ?? '');
    return first === end && (relation === 'xcomp' || (led && /^(?:obl|advcl)$/.test(relation ?? '')));
  });
}

/** The words of the verb's own subject, or of the one that it shares, without an "according to" that the tree has hung on it. */
function subjectReach(tree: Tree, verb: Token): Reach | null {
  const own = tree.tokens.some(({ head, relation }) => head === verb.index && relation === 'nsubj');
  const found = own || verb.relation === 'conj' ? subjectOf(tree, verb) : null;
  if (found === null || !/^(?:according|as)$/i.test(tree.tokens[found.first]?.text ?? '')) return found;
  const { tokens } = tree;
  return {
    first: tokens.slice(0, found.after - 1).findLastIndex(({ text }) => text === ',') + 1,
    after: found.after,
  };
}

const RELATIVE = /^(?:who|which|that|what|it|there)$/i;
