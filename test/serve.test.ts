/** `chancery serve` as a user meets it: how it starts, refuses to start, and ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { JobList } from '../src/faces/api/wire/job.ts';
import { program } from '../src/faces/cli/program.ts';
import { running } from './running.ts';

const home = mkdtempSync(join(tmpdir(), 'chancery-serve-'));
afterAll(() => rmSync(home, { recursive: true }));

describe('chancery serve', () => {
  const command = (...told: readonly string[]) =>
    running(() =>
      program().parseAsync(['serve', '--archive', join(home, 'archive'), ...told], { from: 'user' }),
    );

  test('a port that is taken, a port that is none and an open address without token are one sentence each', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    try {
      await expect(command('--port', String(port))).rejects.toMatchObject({ code: 'port-taken' });
    } finally {
      other.close();
    }
    await expect(command('--port', '70000')).rejects.toMatchObject({ code: 'bad-filter' });
    await expect(command('--host', '0.0.0.0', '--port', '0')).rejects.toMatchObject({ code: 'token-needed' });
    await expect(command('--host', '203.0.113.1', '--port', '0')).rejects.toMatchObject({
      code: 'token-needed',
    });
  }, 60_000);

  /** Its first line, once it has printed it. */
  const firstLine = (child: ChildProcess): Promise<string> =>
    new Promise((done, failed) => {
      child.stdout?.once('data', (text: Buffer) => done(text.toString()));
      child.once('exit', (code) => failed(new Error(`it ended with ${code}`)));
    });

  test('reads the samples where it is empty, and ends in good order while it adds and is watched', async () => {
    const archive = join(home, 'served');
    const main = join(import.meta.dirname, '..', 'src', 'faces', 'cli', 'main.ts');
    const told = [
      '--import',
      'tsx',
      main,
      'serve',
      '--archive',
      archive,
      '--port',
      '0',
      '--samples',
      '--open',
    ];
    const child = spawn(process.execPath, told, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true' },
    });
    const ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
    const line = await firstLine(child);
    expect(line).toMatch(/^Chancery is at http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const base = /http:\S+[^/\s]/.exec(line)?.[0] ?? '';
    const { items } = JobList.parse(await (await fetch(`${base}/api/jobs`)).json());
    expect(items).toMatchObject([{ name: 'samples', id: 1 }]);
    const idle = connect(Number(new URL(base).port), '127.0.0.1');
    const stream = await fetch(`${base}/api/jobs/1/events`);
    child.kill('SIGTERM');
    await stream.text();
    expect(await ended).toBe(0);
    idle.destroy();
    const { stdout } = await running(() =>
      program().parseAsync(['timeline', '--archive', archive, '--format', 'json'], { from: 'user' }),
    );
    expect(JSON.parse(stdout).total.isCapped).toBe(false);
  }, 120_000);
});
