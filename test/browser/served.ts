/** The built product, serving an archive of its own in a folder that is thrown away: the real server, model and PGlite. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const STARTS_WITHIN_MS = 60_000;

export interface Served {
  /** As "http://127.0.0.1:41234". */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds what is served, so that it is what the sources say. */
export function build(): void {
  execFileSync('npm', ['run', 'build', '--silent'], {
    cwd: ROOT,
    stdio: 'pipe',
    // A test runner's own would build the slow React that is for debugging.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Starts `chancery serve`. With `samples`, an empty archive reads those that come with Chancery. */
export async function served({ samples = false } = {}): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'chancery-web-'));
  const told = ['dist/faces/cli/main.js', 'serve', '--archive', join(home, 'archive'), '--port', '0'];
  const server = spawn(process.execPath, samples ? [...told, '--samples'] : told, { cwd: ROOT });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  let said = '';
  const url = await new Promise<string>((found, lost) => {
    const late = setTimeout(() => lost(new Error(`The server did not start: ${said}`)), STARTS_WITHIN_MS);
    const listen = (text: Buffer): void => {
      said += text;
      const address = /Chancery is at (http:\S+)\//.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      found(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => lost(new Error(`The server ended: ${said}`)));
  });
  return { url, close };
}
