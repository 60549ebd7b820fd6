/** Events -> the same with the document that each is about, and those that only a step on a document tells. */
import { contains, overlaps } from '../../values/span.ts';
import type { EventFinding, ExchangeStepFinding, InstrumentIndex } from '../finding.ts';
import type { Instruments } from './instruments.ts';

/** The document that the words of the act name; else the one to which a step in the same clause was taken. */
export function withDocuments(
  events: readonly EventFinding[],
  documents: Instruments,
): readonly EventFinding[] {
  if (documents.instruments.length === 0) return events;
  const linked = events.map((event) => {
    const instrument = event.instrument ?? namedIn(event, documents) ?? steppedIn(event, documents);
    return instrument === event.instrument ? event : { ...event, instrument };
  });
  return [...linked, ...fromSteps(linked, documents)].toSorted(
    (a, b) => a.evidence[0].start - b.evidence[0].start,
  );
}

/**
 * A negative answer is a REJECT of whoever is answered; those who review a document together hold a CONSULT. Nothing is
 * added where an event of the type stands in the same clause.
 */
function fromSteps(events: readonly EventFinding[], { exchanges }: Instruments): readonly EventFinding[] {
  return exchanges.flatMap(({ instrument, steps }) =>
    steps.flatMap((step): readonly EventFinding[] => {
      const type = eventTypeOf(step);
      if (type === null) return [];
      const told = events.some(
        (event) =>
          event.type === type &&
          event.evidence.some((span) => step.evidence.some((clause) => overlaps(span, clause))),
      );
      if (told) return [];
      const { by, to, on, evidence, rule } = step;
      return [
        {
          type,
          mode: null,
          contexts: ['diplomatic'],
          actors: by,
          recipients: type === 'REJECT' ? to : [],
          instrument: step.with ?? instrument,
          on,
          place: null,
          status: 'reported',
          statement: null,
          evidence,
          by: rule,
          steps: [{ by: rule, gave: `${type}, of the step "${step.kind}"`, evidence }],
        },
      ];
    }),
  );
}

function eventTypeOf({ kind, answer, by, to }: ExchangeStepFinding): 'REJECT' | 'CONSULT' | null {
  if (kind === 'answered' && answer === 'negative' && by.length > 0 && to.length > 0) return 'REJECT';
  return kind === 'reviewed' && by.length > 1 ? 'CONSULT' : null;
}

function namedIn({ evidence }: EventFinding, { instruments }: Instruments): InstrumentIndex | null {
  const index = instruments.findIndex((one) =>
    one.evidence.some((mention) => evidence.some((span) => overlaps(span, mention))),
  );
  return index < 0 ? null : index;
}

function steppedIn({ evidence: [act] }: EventFinding, { exchanges }: Instruments): InstrumentIndex | null {
  for (const { instrument, steps } of exchanges)
    for (const step of steps)
      if (step.evidence.some((clause) => contains(clause, act))) return step.with ?? instrument;
  return null;
}
