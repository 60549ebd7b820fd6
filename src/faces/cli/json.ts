/** Records -> JSON: one object, an array written piece by piece, or one object a line. */
import type { Printer } from './printer.ts';

/** One object a line, in the order of the input. */
export function jsonlPrinter(): Printer {
  return { add: ({ record }) => `${JSON.stringify(record)}\n`, skip: () => undefined, close: () => '' };
}

/**
 * An array; or, where `isOneFile` and the file held one report, that report's object alone. So the first record waits
 * until a second comes or the input ends.
 */
export function jsonPrinter(isOneFile: boolean): Printer {
  let arrived = 0;
  let written = 0;
  let waiting: string | null = null;
  const item = (json: string): string => {
    written += 1;
    return written === 1 ? `[\n${json}` : `,\n${json}`;
  };
  const flush = (): string => {
    const text = waiting === null ? '' : item(waiting);
    waiting = null;
    return text;
  };
  return {
    add: ({ record }) => {
      const json = JSON.stringify(record, null, 2);
      arrived += 1;
      if (!isOneFile || arrived > 1) return flush() + item(json);
      waiting = json;
      return '';
    },
    skip: () => {
      arrived += 1;
    },
    close: () => {
      if (waiting !== null && arrived === 1) return `${waiting}\n`;
      const rest = flush();
      if (written > 0) return `${rest}\n]\n`;
      return isOneFile && arrived <= 1 ? '' : '[]\n';
    },
  };
}
