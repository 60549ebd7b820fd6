/** A process by its id -> when it started, so that another process that got the same id is not taken for it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whatever tells one process of a machine from all others with its id: the clock ticks from boot to its start on Linux,
 * else what `ps` prints. Null where there is no such process; "" where it lives and nothing tells when it started.
 */
export function startOf(pid: number): string | null {
  if (!lives(pid)) return null;
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name, which stands in brackets and may hold anything: state is the 3rd field, the start the 22nd.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? '');
  } catch {
    return startByPs(pid);
  }
}

function startByPs(pid: number): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .replace(/\s+/g, '-');
  } catch {
    return '';
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process cannot be signalled, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
