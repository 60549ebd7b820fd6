/** Statements that documents make or that are made of them -> their authors' statements, without terms and steps. */
import { contains, overlaps, type Span } from '../../values/span.ts';
import type { ExchangeFinding, InstrumentFinding, StatementFinding } from '../finding.ts';
import type { Instruments } from './instruments.ts';

/** What is done with a document ("reviewed the replies") is a step, not words of whoever does it. */
function isStep(
  { act, cue, content: [content] }: StatementFinding,
  exchanges: readonly ExchangeFinding[],
): boolean {
  if (act !== 'assert' || cue[0] === undefined || /^(?:that\b|["“])/u.test(content.text)) return false;
  // The document is the object of the cue: it stands right behind it.
  if (content.start - cue[0].end !== 1) return false;
  const spans = [cue[0], content];
  return exchanges.some(({ steps }) =>
    steps.some(({ evidence }) => evidence.some((clause) => spans.every((span) => contains(clause, span)))),
  );
}

/**
 * "The letter says that …" is its author's statement. "The draft seeks to bar X from …" is a term of the draft, which
 * stands with the draft and is no statement of anybody's.
 */
export function withDocumentSources(
  statements: readonly StatementFinding[],
  { instruments, exchanges }: Instruments,
): readonly StatementFinding[] {
  const found = statements.map((statement, index) => ({
    statement,
    index,
    document: documentOf(statement, instruments),
  }));
  const kept = found.filter(
    ({ statement, document }) => !(document && isTerm(statement, document)) && !isStep(statement, exchanges),
  );
  const places = new Map(kept.map(({ index }, place) => [index, place]));
  return kept.map(({ statement, document }): StatementFinding => {
    const within = statement.within === null ? null : (places.get(statement.within) ?? null);
    const [author, ...others] = document?.authors ?? [];
    if (author === undefined || others.length > 0 || document === null) return { ...statement, within };
    const step = { by: document.by, gave: 'speaker: author of the document', evidence: document.evidence };
    return { ...statement, within, speaker: author, steps: [...statement.steps, step] };
  });
}

function documentOf(
  { speaker, source }: StatementFinding,
  instruments: readonly InstrumentFinding[],
): InstrumentFinding | null {
  if (speaker !== null || source === null) return null;
  const isPronoun = /^(?:it|they|this|these)$/iu.test(source.text);
  const named = instruments.find(({ evidence }) => evidence.some((span) => isHeadedBy(source, span)));
  return (
    named ??
    (isPronoun
      ? (instruments.find((one) => one.provisions.some(({ text }) => near(source, text))) ?? null)
      : null)
  );
}

/** Whether the source is that phrase, or ends with it: "The new draft" and "draft". */
function isHeadedBy(source: Span, phrase: Span): boolean {
  return overlaps(source, phrase) && source.end === phrase.end;
}

/** How far behind its pronoun a term can stand, in code units: a clause. */
const REACH = 200;
const near = (source: Span, text: Span): boolean =>
  text.start > source.end && text.start - source.end < REACH;

function isTerm({ content }: StatementFinding, { provisions }: InstrumentFinding): boolean {
  return provisions.some(({ text }) => content.some((span) => overlaps(span, text)));
}
