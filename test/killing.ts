/** Kills a process that works on an archive, and looks what is left of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { archiveIn } from '../src/archive/open.ts';
import { isServer, openDatabase } from './slow-migrations.ts';

const SCRIPT = join(import.meta.dirname, 'killed-process.ts');

export function working(
  place: string,
  verb: 'add' | 'migrate' | 'restore',
  ...told: readonly string[]
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', SCRIPT, verb, place, ...told], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(isServer(place) ? { DATABASE_URL: place } : { DATABASE_URL: '' }) },
  });
}

export interface Ended {
  /** Lines that it told before its end. */
  readonly told: readonly string[];
  readonly wasKilled: boolean;
  readonly errors: string;
}

/** Runs it to its end, or until `when` says to kill it: it is called with each line told, and once with none. */
export function ended(
  child: ChildProcess,
  when: (line: string | null, kill: () => void) => void,
): Promise<Ended> {
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
    for (const line of chunk.toString().trim().split('\n')) when(line, kill);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  when(null, kill);
  return new Promise((done) =>
    child.once('close', (_, signal) =>
      done({
        // A line that was cut short was not told.
        told: output.split('\n').slice(0, -1),
        wasKilled: signal === 'SIGKILL',
        errors,
      }),
    ),
  );
}

/** Uses the archive of that place as it stands, whatever its version. */
export async function looking<Result>(
  place: string,
  look: (archive: Archive, query: (sql: string) => Promise<unknown[]>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(place);
  try {
    return await look(archiveIn(database, place), (sql) => database.query(sql, [], 'values'));
  } finally {
    await database.close();
  }
}

/** What does not hold in an archive. */
export async function faultsOf(archive: Archive): Promise<readonly string[]> {
  const told: string[] = [];
  await archive.check(
    async (where, what) => {
      told.push(`${where}: ${what}`);
    },
    () => undefined,
  );
  return told;
}
