/** A real server on a free port of loopback, with an archive in a folder of its own and the real model, for the tests of the API. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { z } from 'zod';
import { openArchive } from '../src/app.ts';
import type { Archive } from '../src/archive/archive.ts';
import { openAdder } from '../src/faces/adding/open-adder.ts';
import { type ServerOptions, serverOf } from '../src/faces/api/server.ts';
import { ProblemDetails } from '../src/faces/api/wire/service.ts';

export interface TestService {
  /** As "http://127.0.0.1:40123". */
  readonly base: string;
  readonly archive: Archive;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** The answer of a GET, which is what the schema says and no more. */
  readonly get: <Schema extends z.ZodType>(path: string, schema: Schema) => Promise<z.output<Schema>>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
}

export async function startService(options: Partial<ServerOptions> = {}): Promise<TestService> {
  const home = mkdtempSync(join(tmpdir(), 'chancery-api-'));
  const archive = await openArchive(join(home, 'archive'));
  const adder = openAdder(archive, null);
  const { server, jobs } = await serverOf({
    ...{ archive, adder, token: null, web: join(home, 'none'), logger: false },
    ...options,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const [address] = server.addresses() as readonly AddressInfo[];
  const base = `http://127.0.0.1:${address?.port}`;
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${base}${path}`, init);
  return {
    base,
    archive,
    ask,
    get: async (path, schema) => {
      const response = await ask(path);
      const body: unknown = await response.json();
      expect([path, response.status, response.status === 200 ? null : body]).toEqual([path, 200, null]);
      const parsed = schema.parse(body);
      // What the schema does not know it leaves out, so that anything more shows here.
      expect(parsed).toEqual(body);
      return parsed;
    },
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await server.close();
      await jobs.close();
      await adder.close();
      await archive.close();
      rmSync(home, { recursive: true });
    },
  };
}

/** The problem that an answer is, with its status and its code. */
export async function problemOf(
  response: Response,
): Promise<readonly [status: number, code: string, detail: string]> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = ProblemDetails.strict().parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.instance).toBe(response.headers.get('x-request-id'));
  return [problem.status, problem.code, problem.detail];
}
