/** The lock on an archive's folder: one process at a time, and a dead one's lock counts for nothing. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorOf } from '../values/errors.ts';
import { startOf } from './process.ts';

interface Claim {
  readonly host: string;
  readonly pid: number;
  readonly start: string;
  /** When it took the lock, for whoever is refused. */
  readonly since: string;
}

/**
 * Locks `folder` and gives what frees it. Throws a ChanceryError that names the holder where there is one.
 *
 * PGlite has no lock of its own, and two processes in one folder lose data without a word. Each process lays a file of
 * its own into `FOLDER.lock/` and then looks at the others': of two that come at the same moment at least one sees the
 * other, so never do both go on. Age frees nothing: a process that has been busy for an hour still writes.
 */
export function lock(folder: string): () => void {
  const claims = `${folder}.lock`;
  const name = `${randomUUID()}.json`;
  const own: Claim = {
    host: hostname(),
    pid: process.pid,
    start: startOf(process.pid) ?? '',
    since: new Date().toISOString(),
  };
  mkdirSync(claims, { recursive: true });
  // Written apart and then named, so that nobody reads half a claim.
  const draft = join(claims, `.${name}`);
  writeFileSync(draft, JSON.stringify(own));
  renameSync(draft, join(claims, name));
  const free = (): void => rmSync(join(claims, name), { force: true });
  const holder = otherHolder(claims, name);
  if (holder === null) return free;
  free();
  throw errorOf('archive-held', folder, holder);
}

/** Whoever else lives and has a claim, in words; the claims of the dead are taken away. */
function otherHolder(claims: string, own: string): string | null {
  for (const name of readdirSync(claims)) {
    if (name === own || name.startsWith('.')) continue;
    const file = join(claims, name);
    const claim = claimIn(file);
    if (claim === null) continue;
    const { host, pid, start, since } = claim;
    if (host !== hostname())
      return `process ${pid} on the machine ${host}, since ${since} (if it has ended, delete ${file})`;
    const now = startOf(pid);
    if (now !== null && (now === start || now === '' || start === ''))
      return `process ${pid}, since ${since}`;
    rmSync(file, { force: true });
  }
  return null;
}

/** Null where its owner has just taken it away. */
function claimIn(file: string): Claim | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return null;
  }
}
