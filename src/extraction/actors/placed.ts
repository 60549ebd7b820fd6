/** Proposals -> the ones that stand, in the order of the text, each with its sentence and its place in it. */
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Quotation, Reading, Sentence } from '../../reading/reading.ts';
import { bySpan, contains, type Span } from '../../values/span.ts';
import { itemsIn } from '../locate.ts';
import type { MentionProposal, PersonSign } from './proposal.ts';

export interface Placed {
  readonly proposal: MentionProposal;
  readonly sentence: Sentence;
  /** Index of the first word and of the first after it. */
  readonly first: number;
  readonly after: number;
  /** Whether a verb follows and no preposition goes before, or it is the source of what is said. */
  readonly subject: boolean;
  readonly quotation: Quotation | null;
}

const SIGNS: readonly PersonSign[] = ['title', 'apposition', 'given-name', 'speech', 'act', 'shape'];

/** Two proposals of one name, by its title and by its apposition, are one that has both. */
function merged(one: MentionProposal, other: MentionProposal): MentionProposal {
  const [mine, theirs] = [one.denotes, other.denotes];
  if (mine.what !== 'person' || theirs.what !== 'person') return one;
  const longer = other.end - other.start > one.end - one.start ? other : one;
  const sign = SIGNS.find((known) => known === mine.sign || known === theirs.sign) ?? 'shape';
  return {
    ...longer,
    by: one.by,
    denotes: {
      ...mine,
      sign,
      gender: mine.gender ?? theirs.gender,
      offices: [...mine.offices, ...theirs.offices],
      of: mine.of ?? theirs.of,
    },
  };
}

const keyOf = ({ start, end }: Pick<Span, 'start' | 'end'>): string => `${start}-${end}`;

/**
 * Drops what other proposals make needless: the same name or stretch twice, and names inside a person's name.
 * The proposals of a rule listed first stand.
 */
export function place(proposals: readonly MentionProposal[], reading: Reading): readonly Placed[] {
  const byCore = new Map<string, MentionProposal>();
  const rest: MentionProposal[] = [];
  for (const proposal of proposals) {
    if (proposal.denotes.what !== 'person') {
      rest.push(proposal);
      continue;
    }
    const key = keyOf(proposal.core);
    const before = byCore.get(key);
    byCore.set(key, before === undefined ? proposal : merged(before, proposal));
  }
  const stretches = new Set<string>();
  const kept: MentionProposal[] = [];
  let person: MentionProposal | undefined;
  for (const proposal of [...byCore.values(), ...rest].sort(bySpan)) {
    const key = keyOf(proposal);
    if (stretches.has(key)) continue;
    if (person !== undefined && contains(person.core, proposal)) continue;
    if (proposal.denotes.what === 'person') person = proposal;
    stretches.add(key);
    kept.push(proposal);
  }
  const sources = sourcesOf(reading);
  return kept.flatMap((proposal) => placeOf(proposal, reading, sources));
}

type Range = Pick<Span, 'start' | 'end'>;

/** The stretches of all sources of attributions, in the order of the text and without overlap. */
export function sourcesOf({ attributions }: Reading): readonly Range[] {
  const sources = attributions.flatMap(({ source }) => (source === null ? [] : [source]));
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of sources.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

function placeOf(proposal: MentionProposal, reading: Reading, sources: readonly Range[]): readonly Placed[] {
  const [sentence] = itemsIn(reading.sentences, proposal);
  if (sentence === undefined) return [];
  const tokens = itemsIn(sentence.tokens, proposal);
  const first = tokens[0]?.index ?? 0;
  const after = (tokens.at(-1)?.index ?? 0) + 1;
  const [quotation] = itemsIn(reading.quotations, proposal);
  return [
    {
      proposal,
      sentence,
      first,
      after,
      subject:
        isSubject(sentence, first, after) ||
        itemsIn(sources, proposal).some(({ start }) => start === proposal.start),
      quotation: quotation ?? null,
    },
  ];
}

function isSubject({ tokens }: Sentence, first: number, after: number): boolean {
  if (tokens[first - 1]?.upos === 'ADP') return false;
  let at = after;
  if (tokens[at]?.text === ',') {
    // Past an apposition: "Ada Brook, a nurse, said".
    const close = tokens.slice(at + 1, at + 12).findIndex(({ text }) => text === ',');
    if (close >= 0) at += close + 2;
  }
  while (at < after + 16 && /^(?:ADV|PART)$/.test(tokens[at]?.upos ?? '')) at++;
  const next = tokens[at];
  if (/s$/.test(next?.text ?? '') && REPORTING_VERBS.has(next?.text.slice(0, -1) ?? '')) {
    // "claims" and its like are taken for nouns.
    const then = tokens[at + 1];
    if (/^(?:that|to)$/.test(then?.text ?? '') || /^(?:PRON|DET)$/.test(then?.upos ?? '')) return true;
  }
  return next?.upos === 'AUX' || (next?.upos === 'VERB' && !/ing$/.test(next.text));
}
