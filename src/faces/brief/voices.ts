/** An item of a record -> on whose word it stands: the outlets that passed it on, whoever said it, or the publisher. */
import type { DiplomaticRecord, LocalId, RecordStatement } from '../../record/record.ts';
import type { Span } from '../../values/span.ts';
import { list } from '../cli/wording.ts';
import type { Sourced } from './briefing.ts';

/** The innermost statement whose content these words are part of. */
function statementAround(span: Span, { statements }: DiplomaticRecord): RecordStatement | null {
  const around = statements.filter(({ content }) =>
    content.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const size = ({ content }: RecordStatement): number =>
    content.reduce((sum, { start, end }) => sum + end - start, 0);
  return around.toSorted((one, other) => size(one) - size(other))[0] ?? null;
}

/** Who is cited for a statement: the outlets of its relay, else who quotes it, else who publishes it. */
export function voiceOfStatement({ entry, record }: Sourced): string {
  const item = entry.item as RecordStatement;
  if (item.relay.length > 0) return list(item.relay.map(({ outlet }) => nameIn(outlet, record)));
  const outer = record.statements.find(({ id }) => id === item.within) ?? null;
  return outer === null || (outer.speaker !== null && outer.speaker === item.speaker)
    ? publisherOf({ entry })
    : speakerOf(outer, { entry, record });
}

/** Who is cited for what is told by these words: whoever said them, else the publisher. */
export function voiceOf(spans: readonly Span[], sourced: Sourced): string {
  const [first] = spans;
  const around = first === undefined ? null : statementAround(first, sourced.record);
  return around === null ? publisherOf(sourced) : speakerOf(around, sourced);
}

/** What a sentence begins with that tells of what `by` did on the word of `cited`. */
export function account(cited: string, by: readonly string[]): string {
  return by.includes(cited) ? `By ${cited}’s own account,` : `According to ${cited},`;
}

function speakerOf({ speaker }: RecordStatement, sourced: Sourced): string {
  return speaker === null
    ? `a speaker whom ${publisherOf(sourced)} does not name`
    : nameIn(speaker, sourced.record);
}

/** The outlet, or the report itself where it names none. */
export function publisherOf({ entry: { report } }: Pick<Sourced, 'entry'>): string {
  return report.publisher ?? `the report “${report.title ?? report.id}”`;
}

function nameIn(id: LocalId, { actors }: DiplomaticRecord): string {
  return actors.find((actor) => actor.id === id)?.name ?? 'someone';
}
