/** A PostgreSQL server, 15 or newer, named by a URL. */
import postgres from 'postgres';
import { ChanceryError, errorOf } from '../values/errors.ts';
import type { Database, Session } from './database.ts';

const OLDEST = 15;
/** Oids of date, timestamp and timestamptz, which we want as the server writes them, and of bigint. */
const TIMES = [1082, 1114, 1184];
const BIGINT = 20;

/** Queries that may run at the same time; a write takes one connection for itself. */
const CONNECTIONS = 4;

/** Connects, with `schema` as the one that unqualified names mean. Throws a ChanceryError where that fails. */
export async function openPostgres(url: string, schema: string): Promise<Database> {
  const pool = connect(url, schema);
  try {
    const [row] = await pool`show server_version`;
    const version = String(row?.server_version);
    if (Number.parseInt(version, 10) < OLDEST) throw errorOf('old-database', version, OLDEST);
    return {
      name: `PostgreSQL ${version.split(' ')[0]}`,
      ...sessionOf(pool),
      transaction: async (work) =>
        (await pool.begin((connection) => work(sessionOf(connection)))) as Awaited<ReturnType<typeof work>>,
      close: () => pool.end({ timeout: 5 }),
    };
  } catch (error) {
    await pool.end({ timeout: 1 });
    throw error instanceof ChanceryError ? error : errorOf('no-database', reasonOf(error));
  }
}

function connect(url: string, schema: string): postgres.Sql {
  try {
    return postgres(url, {
      max: CONNECTIONS,
      idle_timeout: 20,
      onnotice: () => undefined,
      // What is asked is over before a plan that costs much is compiled.
      connection: { application_name: 'chancery', search_path: schema, jit: 'off' },
      types: {
        time: { to: 1184, from: TIMES, serialize: (value: string) => value, parse: (value: string) => value },
        count: { to: BIGINT, from: [BIGINT], serialize: String, parse: Number },
      },
    });
  } catch {
    throw errorOf('no-database', 'DATABASE_URL is not a URL such as postgres://user@host:5432/name');
  }
}

function sessionOf(connection: postgres.ISql): Session {
  return {
    query: async (text, parameters, shape) => {
      const asked = connection.unsafe(text, parameters as postgres.ParameterOrJSON<never>[]);
      return [...(shape === 'values' ? await asked.values() : await asked)];
    },
    run: async (script) => {
      await connection.unsafe(script);
    },
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Where every address of a name failed there is but a code.
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}
