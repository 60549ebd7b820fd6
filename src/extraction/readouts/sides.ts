/** Statements and events of a readout -> the same with every side that takes part in them. */
import type { Span } from '../../values/span.ts';
import { withPrincipals } from '../events/parties-of.ts';
import type { ActorFinding, ActorIndex, EventFinding, StatementFinding } from '../finding.ts';
import type { Setting } from '../setting.ts';
import { withMeetings } from './consults.ts';
import { clauseAt, clauseOfCue, type Readout } from './joint-clauses.ts';

/** Who says what a readout itself tells: its publisher where the report mentions it, else nobody that it names. */
export function publisherOf({ reading, actors }: Pick<Setting, 'reading' | 'actors'>): ActorIndex | null {
  const { publisher } = reading.report;
  if (publisher === null) return null;
  const wanted = fold(publisher);
  const index = actors.findIndex(({ name, aliases }) =>
    [name, ...aliases].some((one) => fold(one) === wanted),
  );
  return index < 0 ? null : index;
}

const fold = (name: string): string => name.replace(/^the /iu, '').toLowerCase();

/** Who speaks in an attribution of a readout: undefined where the readout has no word in it. */
export function speakerIn(
  cue: readonly Span[],
  readout: Readout,
  publisher: ActorIndex | null,
): ActorIndex | null | undefined {
  const clause = clauseOfCue(cue, readout);
  if (clause === null) return undefined;
  return clause.tells === 'topic' ? publisher : (clause.sides[0] ?? null);
}

export interface Told {
  readonly statements: readonly StatementFinding[];
  readonly events: readonly EventFinding[];
}

/**
 * What the sides hold together is a statement of each, and an act that they do together is an act of all. A meeting, and
 * a talk of something, is a CONSULT of all sides where none stands in its clause.
 */
export function withSides({ statements, events }: Told, readout: Readout, setting: Setting): Told {
  if (readout.clauses.length === 0 && !readout.whole) return { statements, events };
  const joint = statements.map(({ cue }) => clauseOfCue(cue, readout));
  const copies = statements.flatMap((statement, index) => {
    const clause = joint[index];
    const others = clause?.tells === 'point' ? clause.sides.filter((side) => side !== statement.speaker) : [];
    return [statement, ...others.map((speaker) => ({ ...statement, speaker }))].map((one) => ({
      one,
      index,
    }));
  });
  const places = new Map<number, number>();
  for (const [place, { index }] of copies.entries()) if (!places.has(index)) places.set(index, place);
  const moved = (index: number | null): number | null =>
    index === null ? null : (places.get(index) ?? null);
  return {
    statements: copies.map(({ one }) => ({ ...one, within: moved(one.within) })),
    events: withMeetings(
      events.map((event) => ({
        ...allSidesOf(event, readout, setting.actors),
        statement: moved(event.statement),
      })),
      readout,
      setting,
    ),
  };
}

/** An act whose words hold the verb of a joint clause is of all its sides. */
function allSidesOf(event: EventFinding, readout: Readout, actors: readonly ActorFinding[]): EventFinding {
  const [act] = event.evidence;
  const clause = clauseAt(act, readout);
  if (clause === null) return event;
  const sides = withPrincipals(clause.sides, actors);
  const recipients = event.recipients.filter((actor) => !sides.includes(actor));
  return { ...event, actors: sides, recipients: event.type === 'CONSULT' ? [] : recipients };
}
