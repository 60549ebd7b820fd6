/** PGlite, the PostgreSQL that runs inside this process: opens a folder and runs statements in the calling thread. */
import { PGlite, types } from '@electric-sql/pglite';
import type { RowShape } from './database.ts';

/** What a thread that holds a PGlite does for another; plain values alone, so that they pass between threads. */
export interface Engine {
  readonly query: (text: string, parameters: readonly unknown[], shape: RowShape) => Promise<unknown[]>;
  readonly run: (script: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const asText = (value: string): string => value;
/** PGlite makes a Date of a day, at midnight of the machine's own time zone; the day itself is what we want. */
const PARSERS = { [types.DATE]: asText, [types.TIMESTAMP]: asText, [types.TIMESTAMPTZ]: asText };

/** Opens the folder, which is made where it is missing; in memory where it is null. */
export async function openEngine(folder: string | null): Promise<Engine> {
  const lite = await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), parsers: PARSERS });
  return {
    query: async (text, parameters, shape) => {
      const { rows } = await lite.query(text, [...parameters], {
        rowMode: shape === 'values' ? 'array' : 'object',
      });
      return rows;
    },
    run: async (script) => {
      await lite.exec(script);
    },
    close: () => lite.close(),
  };
}
