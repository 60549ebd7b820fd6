/** A noun phrase -> the words that name in it, what it belongs to, and the office that it gives. */
import { NO_LONGER_HELD, SHORT_TITLES, TITLE_PREFIXES } from '../../lexicon/roles.ts';
import type { Reading, Sentence } from '../../reading/reading.ts';
import { type Span, spanOf } from '../../values/span.ts';
import type { Phrase } from './phrase.ts';
import type { OfficeClaim } from './proposal.ts';
import type { Unit } from './units.ts';

/** The words `[first, after)` of a sentence as a span of the report. */
export function wordsSpan(sentence: Sentence, first: number, after: number): Span {
  const [from, to] = [sentence.tokens[first], sentence.tokens[after - 1]];
  const [start, end] = [from?.start ?? sentence.start, to?.end ?? sentence.start];
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

export const unitSpan = (sentence: Sentence, unit: Unit): Span => wordsSpan(sentence, unit.first, unit.after);

/** A phrase from its determiner or possessor to its last word, without complement. */
export const phraseSpan = (phrase: Phrase): Span => wordsSpan(phrase.sentence, phrase.first, phrase.after);

/** Index of the first word that is no article, demonstrative or quantifier. */
export function afterDeterminer(phrase: Phrase): number {
  if (phrase.possessor !== null) return afterDeterminer(phrase.possessor);
  return phrase.determiner === null ? phrase.first : phrase.determiner.index + 1;
}

const last = <Item>(items: readonly Item[]): Item | undefined => items.at(-1);

/** The name in a phrase, or null. */
export function nameSpan(phrase: Phrase): Span | null {
  const [from, to] = [phrase.name[0], last(phrase.name)];
  return from === undefined || to === undefined ? null : wordsSpan(phrase.sentence, from.first, to.after);
}

const says = (unit: Unit): boolean => unit.kind === 'listed';

/** The core of a part of government in a phrase: from what owns it to its noun. */
export function bodyCore(phrase: Phrase, part: Unit): Span {
  const { sentence, possessor, complement } = phrase;
  if (complement?.link === 'of' && part === phrase.head && complementCore(complement.phrase) !== null)
    return wordsSpan(sentence, part.first, complementEnd(complement.phrase));
  if (possessor !== null) return wordsSpan(sentence, afterDeterminer(possessor), part.after);
  const owner = phrase.modifiers.find((unit) => unit.first < part.first && says(unit));
  const named = phrase.modifiers.find((unit) => unit.first < part.first && isNameLike(unit));
  return wordsSpan(sentence, (owner ?? named ?? part).first, part.after);
}

const isNameLike = (unit: Unit): boolean => unit.kind === 'word' && unit.upos === 'PROPN';

/** What a part of government in a phrase is a part of: the core of a state's or person's mention, or null. */
export function ownerOfPart(phrase: Phrase, part: Unit): Span | null {
  const before = phrase.modifiers.filter((unit) => unit.first < part.first);
  const owner = before.findLast(says);
  if (owner !== undefined) return unitSpan(phrase.sentence, owner);
  const named = before.filter(isNameLike);
  const [from, to] = [named[0], last(named)];
  if (from !== undefined && to !== undefined) return wordsSpan(phrase.sentence, from.first, to.after);
  if (phrase.possessor !== null) return coreOf(phrase.possessor);
  const { complement } = phrase;
  return complement?.link === 'of' && part === phrase.head ? coreOf(complement.phrase) : null;
}

/** The words by which other mentions point at what a phrase denotes, or null where it denotes no actor. */
export function coreOf(phrase: Phrase): Span | null {
  const { head, sentence } = phrase;
  const name = nameSpan(phrase);
  if (name !== null) return name;
  switch (head?.kind) {
    case 'listed':
    case 'organisation':
      return unitSpan(sentence, head);
    case 'part':
      return bodyCore(phrase, head);
    case 'outlet-noun': {
      const listed = phrase.modifiers.findLast(says);
      return listed === undefined ? null : unitSpan(sentence, listed);
    }
    case 'role':
    case 'people':
      return wordsSpan(sentence, afterDeterminer(phrase), phrase.after);
    default:
      return null;
  }
}

/** The core of what the head of a phrase belongs to ("US" of "US President"), or null. */
export function ownerOf(phrase: Phrase): Span | null {
  const { sentence, modifiers, possessor, complement } = phrase;
  const own = modifiers.findLast(
    (unit) => unit.kind === 'part' || unit.kind === 'organisation' || says(unit),
  );
  if (own?.kind === 'part') return bodyCore(phrase, own);
  if (own?.kind === 'organisation') return unitSpan(sentence, own);
  const far = complement === null ? null : complementCore(complement.phrase);
  if (far !== null && /^(?:of|for)$/.test(complement?.link ?? '')) return far;
  if (own !== undefined) return unitSpan(sentence, own);
  if (possessor !== null) return coreOf(possessor);
  return far !== null && /^(?:to|at|with)$/.test(complement?.link ?? '') ? far : null;
}

/** A complement that can own an office: a body, a state, an organisation, a person. */
function complementCore(phrase: Phrase): Span | null {
  if (phrase.head?.kind === 'listed' && phrase.head.form.as === 'adjective') return null;
  const placed = phrase.head?.kind === 'people' && phrase.name.length === 0;
  return placed ? null : coreOf(phrase);
}

/** The place that a phrase names beside its title, or null. */
function placeOf({ modifiers, possessor, complement }: Phrase): string | null {
  const unit = modifiers.findLast(({ kind }) => kind === 'place');
  if (unit !== undefined) return unit.text;
  const owner = possessor?.head ?? complement?.phrase.head;
  return owner?.kind === 'place' ? owner.text : null;
}

/** Whether a phrase says that its office is over: "the former president". */
function isOver(phrase: Phrase): boolean {
  return (
    phrase.modifiers.some((unit) => NO_LONGER_HELD.has(unit.text.toLowerCase().replace(/-.*$/, ''))) ||
    /^ex-/i.test(phrase.head?.text ?? '')
  );
}

/** The office that a phrase with a role for a head gives, with the words from owner to title as evidence; else null. */
export function officeOf(phrase: Phrase, reading: Reading, by: string): OfficeClaim | null {
  const { head, modifiers, sentence } = phrase;
  if (head?.kind !== 'role' || !head.role.held || head.role.plural || isOver(phrase)) return null;
  let from = head.first;
  for (const unit of modifiers.toReversed())
    if (unit.after === from && TITLE_PREFIXES.has(unit.text.toLowerCase())) from = unit.first;
    else break;
  const prefixed = from < head.first;
  const start = (sentence.tokens[from] ?? sentence).start;
  const end = (sentence.tokens[head.after - 1] ?? sentence).end;
  const title = spanOf(reading.report.text, start, end).text.replace(/\s+/g, ' ');
  return {
    title: SHORT_TITLES.get(title) ?? title,
    office: prefixed ? `deputy-${head.role.office}` : head.role.office,
    sole: head.role.sole && !prefixed,
    of: ownerOf(phrase),
    place: placeOf(phrase),
    evidence: [mentionSpan(phrase)],
    by,
  };
}

/** The whole mention: with its complement where that says whose it is ("President of Chile"). */
export function mentionSpan(phrase: Phrase): Span {
  const { complement, sentence, first, after } = phrase;
  if (complement === null || phrase.name.length > 0) return phraseSpan(phrase);
  const far = complementCore(complement.phrase);
  const links = phrase.head?.kind === 'role' ? /^(?:of|for|to)$/ : /^(?:of|for)$/;
  const owns = far !== null && links.test(complement.link);
  return owns
    ? wordsSpan(sentence, first, complementEnd(complement.phrase))
    : wordsSpan(sentence, first, after);
}

/** How many "of" phrases inside one another are followed. */
const DEEPEST = 4;

function complementEnd(phrase: Phrase, depth = 0): number {
  const inner = phrase.complement;
  const goesOn =
    depth < DEEPEST &&
    inner !== null &&
    inner.link === 'of' &&
    phrase.name.length === 0 &&
    complementCore(inner.phrase) !== null;
  return goesOn ? complementEnd(inner.phrase, depth + 1) : phrase.after;
}
