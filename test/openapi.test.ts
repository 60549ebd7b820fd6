/** The API's own description: valid OpenAPI 3.1, of which a generated client compiles and lists statements. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTypes, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import * as actors from '../src/faces/api/wire/actor.ts';
import * as corrections from '../src/faces/api/wire/correction.ts';
import * as counts from '../src/faces/api/wire/count.ts';
import * as entries from '../src/faces/api/wire/entry.ts';
import * as jobs from '../src/faces/api/wire/job.ts';
import * as reports from '../src/faces/api/wire/report.ts';
import * as searches from '../src/faces/api/wire/search.ts';
import * as services from '../src/faces/api/wire/service.ts';
import { fresh, REFUSED, SENT } from './conformance/archived-records.ts';
import { startService, type TestService } from './service.ts';

let service: TestService;
const home = mkdtempSync(join(tmpdir(), 'chancery-client-'));
beforeAll(async () => {
  service = await startService();
  const records = [fresh(SENT, 'one.txt'), fresh(REFUSED, 'two.txt')];
  await service.archive.add(records, [], { pipeline: '1', model: 'm' });
}, 60_000);
afterAll(async () => {
  await service.close();
  rmSync(home, { recursive: true });
});

const CLIENT = `import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

const client = createClient<paths>({ baseUrl: process.argv[2] ?? '' });
const { data, error } = await client.GET('/api/statements', {
  params: { query: { act: ['deny', 'threaten'], speaker: ['Lee'], limit: 10 } },
});
if (error !== undefined) throw new Error(error.detail);
for (const { id, type, words, parties } of data.items) {
  const speaker: string = parties.find(({ role }) => role === 'speaker')?.name ?? 'nobody';
  console.log(id, speaker, type, words);
}
const refused = await client.POST('/api/actors/{actor}/merge', { params: { path: { actor: 99 } }, body: { other: 98 } });
console.log(refused.error?.code);
`;

test('it is OpenAPI 3.1, and every answer and error has a schema', async () => {
  const document = (await (await service.ask('/api/openapi.json')).json()) as Record<string, unknown>;
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  expect([valid, errors ?? null]).toEqual([true, null]);
  expect(document.openapi).toBe('3.1.0');
  for (const [path, methods] of Object.entries(document.paths as Record<string, Record<string, unknown>>))
    for (const [method, operation] of Object.entries(methods)) {
      const { responses, summary } = operation as { responses: Record<string, unknown>; summary?: string };
      expect([path, method, typeof summary]).toEqual([path, method, 'string']);
      expect(JSON.stringify(responses.default)).toContain('ProblemDetails"');
      expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
    }
});

test('every shape of the wire stands in it by its own name', async () => {
  const { components } = (await (await service.ask('/api/openapi.json')).json()) as {
    components: { schemas: Record<string, unknown> };
  };
  const shapes = [actors, corrections, counts, entries, jobs, reports, searches, services].flatMap((file) =>
    Object.entries(file).filter(([, shape]) => shape instanceof z.ZodObject),
  );
  expect(shapes.length).toBeGreaterThan(30);
  const named = Object.keys(components.schemas).map((name) => name.replace(/Input$/, ''));
  for (const [name, shape] of shapes) {
    expect([name, (shape as z.ZodObject).meta()?.id]).toEqual([name, name]);
    expect(named).toContain(name);
  }
});

test('a client that is generated from it compiles and lists statements', async () => {
  const document = await (await service.ask('/api/openapi.json')).text();
  mkdirSync(join(home, 'src'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  symlinkSync(resolve(import.meta.dirname, '..', 'node_modules'), join(home, 'node_modules'));
  writeFileSync(join(home, 'src', 'schema.ts'), astToString(await openapiTypes(document)));
  const client = join(home, 'src', 'client.ts');
  writeFileSync(client, CLIENT);
  const compiled = ts.createProgram([client], {
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    outDir: join(home, 'dist'),
    rootDir: join(home, 'src'),
    types: ['node'],
    typeRoots: [join(home, 'node_modules', '@types')],
  });
  const faults = ts.getPreEmitDiagnostics(compiled);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  compiled.emit();
  const run = promisify(execFile)(process.execPath, [join(home, 'dist', 'client.js'), service.base]);
  const { stdout: said } = await run;
  expect(said).toBe('2.s2 Ann Lee deny that missiles had been moved there\nbad-decision\n');
}, 60_000);
