/** An entry and the text it rests on -> a W3C Web Annotation that points at the exact words. */
import type { Entry } from '../../archive/archive.ts';
import type {
  RecordEvent,
  RecordInstrument,
  RecordReport,
  RecordStatement,
  RecordStep,
} from '../../record/record.ts';
import type { Span } from '../../values/span.ts';
import { entryId, type Node, reportId } from './jsonld-ids.ts';

/** So many code units before and behind the words go with them, so that they can be found again in a changed text. */
const AROUND = 32;

/** The spans of an entry, each with what it is to it. */
function spansOf(entry: Entry): readonly (readonly [role: string, span: Span])[] {
  const as = (role: string, spans: readonly Span[]) => spans.map((span) => [role, span] as const);
  switch (entry.kind) {
    case 'statement': {
      const item = entry.item as RecordStatement;
      return [
        ...as('content', item.content),
        ...as('cue', item.cue),
        ...as('source', item.source === null ? [] : [item.source]),
        ...as(
          'relay',
          item.relay.map(({ span }) => span),
        ),
      ];
    }
    case 'instrument': {
      const item = entry.item as RecordInstrument;
      return [
        ...as('evidence', item.evidence),
        ...as(
          'provision',
          item.provisions.map(({ text }) => text),
        ),
        ...as('disclosure', item.disclosure.evidence),
      ];
    }
    case 'event':
    case 'step':
      return as('evidence', (entry.item as RecordEvent | RecordStep).evidence);
  }
}

/** Each target has its words (TextQuoteSelector) and their place (TextPositionSelector). */
export function annotationOf(entry: Entry, report: RecordReport): Node {
  return {
    id: `${entryId(entry.id)}:evidence`,
    type: 'Annotation',
    motivation: 'oa:identifying',
    body: entryId(entry.id),
    target: spansOf(entry).map(([role, span]) => ({
      type: 'oa:SpecificResource',
      source: reportId(entry.report.key),
      role,
      selector: [quoteOf(span, report.text), positionOf(span, report)],
    })),
  };
}

function quoteOf({ start, end, text: exact }: Span, text: string): Node {
  const prefix = whole(text.slice(Math.max(0, start - AROUND), start));
  const suffix = whole(text.slice(end, end + AROUND));
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** Without the half of a character that cutting left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** Web Annotation counts characters (code points), where a span counts UTF-16 code units. */
function positionOf({ start, end }: Span, report: RecordReport): Node {
  const pairs = pairsOf(report);
  const character = (at: number): number => at - pairs.filter((pair) => pair < at).length;
  return { type: 'TextPositionSelector', start: character(start), end: character(end) };
}

const PAIRS = new WeakMap<RecordReport, readonly number[]>();

/** Where characters of two code units stand in a text, which is looked through once. */
function pairsOf(report: RecordReport): readonly number[] {
  const known = PAIRS.get(report);
  if (known !== undefined) return known;
  const pairs = [...report.text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  PAIRS.set(report, pairs);
  return pairs;
}
