/** The embedded database: PGlite in a worker thread, one session for all, so that transactions take turns. */
import { Worker } from 'node:worker_threads';
import { caller, calling } from '../values/thread-call.ts';
import type { Database, Session } from './database.ts';
import type { Engine } from './pglite-engine.ts';
import { turns } from './turns.ts';

const ENGINE_VERBS = ['query', 'run', 'close'] as const satisfies readonly (keyof Engine)[];

/** A worker runs compiled files alone: from the TypeScript sources (tests), PGlite runs in this thread. */
const COMPILED = import.meta.url.endsWith('.js');

/**
 * Opens the database in `folder`, which is made where it is missing; in memory where it is null.
 *
 * @param schema the one that unqualified names mean, whether it is there yet or not
 */
export async function openPglite(folder: string | null, schema: string): Promise<Database> {
  if (!COMPILED) {
    const { openEngine } = await import('./pglite-engine.ts');
    return databaseOf(await openEngine(folder), schema, () => undefined);
  }
  const worker = new Worker(new URL('./pglite-thread.js', import.meta.url), { workerData: { folder } });
  return databaseOf(calling<Engine>(caller(worker), ENGINE_VERBS), schema, () => worker.terminate());
}

async function databaseOf(engine: Engine, schema: string, end: () => unknown): Promise<Database> {
  const inTurn = turns();
  const bare: Session = { query: engine.query, run: engine.run };
  await engine.query("select set_config('search_path', $1, false)", [schema], 'values');
  const [version] = (await engine.query('show server_version', [], 'values')) as [[string]];
  return {
    name: `PGlite, PostgreSQL ${version[0]}`,
    query: (...told) => inTurn(() => engine.query(...told)),
    run: (script) => inTurn(() => engine.run(script)),
    transaction: (work) =>
      inTurn(async () => {
        await engine.run('begin');
        try {
          const result = await work(bare);
          await engine.run('commit');
          return result;
        } catch (error) {
          await engine.run('rollback');
          throw error;
        }
      }),
    close: async () => {
      await inTurn(() => engine.close());
      await end();
    },
  };
}
