/** Documents and the steps of their exchanges -> sentences: what they are, what became of them, whose answer is awaited. */
import type { ArchivedExchange, Entry } from '../../archive/archive.ts';
import type { RecordInstrument, RecordStep } from '../../record/record.ts';
import type { StepKind } from '../../values/instrument.ts';
import { namesIn, namesOf } from '../cli/entry-wording.ts';
import { list } from '../cli/wording.ts';
import { inQuotes, name, ours, type Part, type Sourced, spaced } from './briefing.ts';
import { proofOf } from './event-sentence.ts';
import { type Asked, extractOf } from './passages.ts';
import { account, voiceOf } from './voices.ts';

/** "the note on the border"; a name that has its article keeps it. */
export function theDocument(called: string | null): string {
  if (called === null) return 'a document';
  return /^(?:the|an?|this|that|its|their|his|her)\s/i.test(called) ? called : `the ${called}`;
}

export function instrumentSentence(sourced: Sourced, asked: Asked): readonly Part[] {
  const { entry } = sourced;
  const item = entry.item as RecordInstrument;
  const cited = voiceOf(item.evidence, sourced);
  const led = (word: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${word} ${list(names)}`;
  const terms = item.provisions.flatMap(({ deontic, text }) => [
    ours(`${deontic === 'must-not' ? 'must not' : deontic}:`),
    ...inQuotes(extractOf(text.text, asked)),
  ]);
  const article = /^[aeiou]/i.test(entry.type) ? 'An' : 'A';
  return spaced(
    ours(`${article} ${entry.type}`),
    ours(led('by', namesOf(entry, 'by'))),
    ours(led('to', namesOf(entry, 'to'))),
    ours(led('between', namesOf(entry, 'party'))),
    ours(`is spoken of, according to ${cited}:`),
    ...inQuotes(extractOf(item.evidence[0].text, asked)),
    ours(terms.length === 0 ? '' : 'Its terms as reported:'),
    ...terms,
    ours(entry.status === 'withheld' ? 'Its wording is reported to be withheld.' : ''),
  );
}

/** Each step as its doer did it, as it was done where no doer is told, and what leads to the other side. */
const STEPS: Readonly<Record<StepKind, readonly [did: string, wasDone: string, towards: string]>> = {
  sent: ['sent', 'was sent', 'to'],
  received: ['received', 'was received', 'from'],
  answered: ['answered', 'was answered', 'to'],
  reviewed: ['reviewed', 'was reviewed', 'with'],
  accepted: ['accepted', 'was accepted', 'of'],
  refused: ['refused', 'was refused', 'of'],
  withdrawn: ['withdrew', 'was withdrawn', 'from'],
  awaited: ['awaiting an answer to', 'yet to be answered', 'from'],
};

export function stepSentence(sourced: Sourced): readonly Part[] {
  const { entry, record } = sourced;
  const item = entry.item as RecordStep;
  const cited = voiceOf(item.evidence, sourced);
  const [did, wasDone, towards] = STEPS[entry.type as StepKind];
  const by = namesOf(entry, 'by');
  const isDone = entry.type !== 'awaited';
  const to = namesOf(entry, 'to');
  const document = theDocument(entry.instrument);
  return spaced(
    ours(account(cited, by)),
    ...(by.length > 0
      ? [name(list(by)), ours(`${isDone ? '' : by.length > 1 ? 'are ' : 'is '}${did} ${document}`)]
      : [ours(`${isDone ? document : `${document} is`} ${wasDone}`)]),
    ours(item.manner === null ? '' : item.manner === 'joint' ? 'jointly' : 'each alone'),
    ours(
      item.answer === null
        ? ''
        : item.answer === 'partial'
          ? 'in part'
          : `in the ${item.answer === 'positive' ? 'affirmative' : 'negative'}`,
    ),
    ours(to.length === 0 || document.endsWith(`${towards} ${list(to)}`) ? '' : `${towards} ${list(to)}`),
    ours(':'),
    ...inQuotes(proofOf(item.evidence, record.report.text, () => false)),
  );
}

/** "No answer of Sweden to the note on the border is reported; Norway awaits it." */
export function awaitedSentence(
  { from, by }: ArchivedExchange['awaited'][number],
  instrument: string | null,
): readonly Part[] {
  return spaced(
    ours('No answer of'),
    name(from.name),
    ours(`to ${theDocument(instrument)} is reported`),
    ours(by.length === 0 ? '.' : `; ${list(namesIn(by))} ${by.length > 1 ? 'are' : 'is'} awaiting it.`),
  );
}

/** The steps by which an answer of that actor is awaited. */
export function awaitedSteps(steps: readonly Entry[], actor: number): readonly Entry[] {
  return steps.filter(
    ({ type, parties }) =>
      type === 'awaited' && parties.some((party) => party.role === 'to' && party.actor === actor),
  );
}
