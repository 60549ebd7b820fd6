/** Nothing leaves the machine: the runtime of the network keeps no device id and has nothing to send. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openModel } from '../src/app.ts';

test('opening the model leaves no file in the home directory and forbids telemetry', async () => {
  const home = mkdtempSync(join(tmpdir(), 'chancery-home-'));
  const before = { HOME: process.env.HOME, XDG_CACHE_HOME: process.env.XDG_CACHE_HOME };
  Object.assign(process.env, { HOME: home, XDG_CACHE_HOME: join(home, '.cache') });
  try {
    const model = await openModel();
    await model.close();
    expect(readdirSync(home)).toEqual([]);
    expect(process.env.ORT_DISABLE_TELEMETRY).toBe('1');
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    rmSync(home, { recursive: true });
  }
});
