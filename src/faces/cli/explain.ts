/** An item's explanation -> lines: which rule gave what, the clause that it saw, and the words that it rests on. */
import type { Explanation, LocalId, RecordReport } from '../../record/record.ts';
import { errorOf } from '../../values/errors.ts';
import type { Printer } from './printer.ts';
import { harmless, type Paint, wrap } from './terminal.ts';

/** How much of the text shows on either side of the evidence, in code units. */
const CONTEXT = 40;
const INDENT = '    ';

/** Explains the item `id` in every report that has one; throws a ChanceryError on close where none has. */
export function explainPrinter(id: LocalId, columns: number, paint: Paint): Printer {
  const last = new Map<string, number>();
  let found = 0;
  return {
    add: ({ record, explanations }) => {
      for (const explanation of explanations) count(explanation.id, last);
      const explanation = explanations.find((each) => each.id === id);
      if (explanation === undefined) return '';
      found += 1;
      return `${found > 1 ? '\n' : ''}${explanationLines(explanation, record.report, columns, paint).join('\n')}\n`;
    },
    skip: () => undefined,
    close: () => {
      if (found === 0 && last.size > 0) throw errorOf('unknown-id', id, ranges(last));
      return '';
    },
  };
}

function explanationLines(
  { id, steps }: Explanation,
  report: RecordReport,
  columns: number,
  paint: Paint,
): readonly string[] {
  return [
    paint.bold(`${id} of ${harmless(report.title ?? report.id)}`),
    ...steps.flatMap(({ by, gave, evidence, tree = null }) => [
      `  ${paint.bold(harmless(by))} gave ${harmless(gave)}`,
      ...(tree === null
        ? []
        : wrap(`saw ${harmless(tree)}`, columns - INDENT.length).map((line) => INDENT + line)),
      ...evidence.flatMap(({ start, end, text }) => {
        const before = inPlace(report.text.slice(Math.max(0, start - CONTEXT), start));
        const after = inPlace(report.text.slice(end, end + CONTEXT));
        const lines = wrap(`${start}–${end} …${before}[${harmless(text)}]${after}…`, columns - INDENT.length);
        return lines.map((line) => INDENT + line);
      }),
    ]),
  ];
}

/** Harmless, with the space at its ends that `harmless` trims. */
function inPlace(text: string): string {
  return harmless(`|${text}|`).slice(1, -1);
}

/** Notes the highest number of each kind of id: a14, s10, t3. */
function count(id: LocalId, last: Map<string, number>): void {
  const kind = id.replace(/\d+$/, '');
  last.set(kind, Math.max(last.get(kind) ?? 0, Number(id.slice(kind.length))));
}

/** "a1–a14, s1–s10, t1". */
function ranges(last: ReadonlyMap<string, number>): string {
  return [...last]
    .map(([kind, highest]) => (highest === 1 ? `${kind}1` : `${kind}1–${kind}${highest}`))
    .join(', ');
}
