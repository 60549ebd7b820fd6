/** The port to a PostgreSQL database, embedded or a server; the adapters are pglite.ts and postgres.ts. */
import { drizzle } from 'drizzle-orm/pg-proxy';

/** A row as the values of its columns in order, or as an object by their names. Days and times come as text. */
export type RowShape = 'values' | 'object';

export interface Session {
  /** Runs one statement with bound parameters ($1, $2, …). */
  readonly query: (text: string, parameters: readonly unknown[], shape: RowShape) => Promise<unknown[]>;
  /** Runs a script of several statements without parameters. */
  readonly run: (script: string) => Promise<void>;
}

export interface Database extends Session {
  /** What it is, in words: "PGlite, PostgreSQL 18.6". */
  readonly name: string;
  /** Runs `work` in a transaction, which is rolled back where it throws. */
  readonly transaction: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export type Sql = ReturnType<typeof sqlOf>;

/** A session as drizzle drives it. */
export function sqlOf(session: Session) {
  return drizzle(async (text, parameters, method) => ({
    rows: await session.query(text, parameters, method === 'execute' ? 'object' : 'values'),
  }));
}

/** The rows of a statement that drizzle ran as it stands, by the names of their columns. */
export function rowsOf(result: unknown): readonly Readonly<Record<string, unknown>>[] {
  return result as readonly Readonly<Record<string, unknown>>[];
}
