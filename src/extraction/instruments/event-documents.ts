/** Events -> the same with the document that each is about or is done by. */
import { contains, overlaps } from '../../values/span.ts';
import type { EventFinding, InstrumentIndex } from '../finding.ts';
import type { Instruments } from './instruments.ts';

/** The document that the words of the act name; else the one to which a step in the same clause was taken. */
export function withDocuments(
  events: readonly EventFinding[],
  documents: Instruments,
): readonly EventFinding[] {
  if (documents.instruments.length === 0) return events;
  return events.map((event) => {
    const instrument = event.instrument ?? namedIn(event, documents) ?? steppedIn(event, documents);
    return instrument === event.instrument ? event : { ...event, instrument };
  });
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
