/** Holds the code to docs/architecture.md: one way of imports, no cycles, small files, knowledge apart. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** The way that a report goes. A stage may import from those before it. */
const STAGES = [
  'values',
  'lexicon',
  'intake',
  'reading',
  'extraction',
  'record',
  'archive',
  'faces',
] as const;

/** The one file of each stage that later stages may import: what it gives, as types. */
const OUTPUTS: Readonly<Record<string, string>> = {
  intake: 'intake/report.ts',
  reading: 'reading/reading.ts',
  extraction: 'extraction/finding.ts',
  record: 'record/record.ts',
  archive: 'archive/archive.ts',
};

/** Stages that any later one may import from as a whole. */
const OPEN = new Set(['values', 'lexicon']);

/** Files at the top of src: they wire, and the faces and the outside come in through them. */
const WIRING = new Set(['app.ts', 'index.ts', 'version.ts']);

const LINE_CEILING = 300;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
}

const files = filesUnder(SRC);
const sources = files.filter((file) => !/\.test\.tsx?$/.test(file));

/** What a file imports from ours, as paths under src. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
    return [relative(SRC, resolve(SRC, dirname(file), specifier.text)).replaceAll('\\', '/')];
  });
}

const graph = new Map(sources.map((file) => [file, importsOf(file)]));
const stageOf = (file: string): string => file.split('/')[0] ?? '';

/** Why an import is not allowed, or null. */
function fault(from: string, to: string): string | null {
  if (WIRING.has(from) || stageOf(from) === stageOf(to)) return null;
  const [here, there] = [stageOf(from), stageOf(to)];
  if (WIRING.has(to))
    return here === 'faces' ? null : `${from} imports ${to}: only the faces come in through it`;
  const order = STAGES as readonly string[];
  if (order.indexOf(there) < 0) return `${to} is in no stage`;
  if (order.indexOf(there) > order.indexOf(here))
    return `${from} imports ${to}: ${there} comes after ${here}`;
  if (OPEN.has(there) || OUTPUTS[there] === to) return null;
  return `${from} imports ${to}: of ${there} only ${OUTPUTS[there]} may be imported`;
}

describe('the architecture', () => {
  test('imports go one way, and across stages through output types alone', () => {
    const faults = [...graph].flatMap(([from, imports]) => imports.map((to) => fault(from, to)));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test('the check itself sees a wrong import', () => {
    expect(fault('reading/read.ts', 'extraction/finding.ts')).toMatch(/comes after/);
    expect(fault('extraction/extract.ts', 'reading/words.ts')).toMatch(/only reading\/reading\.ts/);
    expect(fault('record/assemble.ts', 'app.ts')).toMatch(/only the faces/);
    expect(fault('extraction/extract.ts', 'reading/reading.ts')).toBeNull();
  });

  test('every folder of src is a stage', () => {
    const unknown = sources.filter(
      (file) => !WIRING.has(file) && !(STAGES as readonly string[]).includes(stageOf(file)),
    );
    expect(unknown).toEqual([]);
  });

  test('every import leads to a file', () => {
    const lost = [...graph].flatMap(([from, imports]) =>
      imports.filter((to) => !existsSync(join(SRC, to))).map((to) => `${from} -> ${to}`),
    );
    expect(lost).toEqual([]);
  });

  test('no cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      const seen = path.indexOf(file);
      if (seen >= 0) cycles.push([...path.slice(seen), file].join(' -> '));
      if (seen >= 0 || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('reading a report loads nothing of the archive', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const text = readFileSync(join(SRC, file), 'utf8');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
      for (const statement of source.statements) {
        const isOfTypes = /^(?:import|export) type /.test(statement.getText(source));
        const specifier =
          ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
            ? statement.moduleSpecifier
            : undefined;
        if (isOfTypes || specifier === undefined || !ts.isStringLiteral(specifier)) continue;
        if (!specifier.text.startsWith('.')) loaded.add(specifier.text);
        else load(relative(SRC, resolve(SRC, dirname(file), specifier.text)).replaceAll('\\', '/'));
      }
    };
    for (const file of ['faces/cli/main.ts', 'faces/cli/read.ts', 'index.ts']) load(file);
    const heavy = /^(?:archive\/|drizzle-orm|@electric-sql|postgres$)/;
    expect([...loaded].filter((file) => heavy.test(file))).toEqual([]);
    expect(loaded.has('app.ts') && loaded.has('commander')).toBe(true);
  });

  test(`no file is above ${LINE_CEILING} lines, lexicon and generated files aside`, () => {
    const long = [
      ...files.map((file) => `src/${file}`),
      ...filesUnder(join(ROOT, 'test')).map((file) => `test/${file}`),
    ]
      .filter((file) => !file.startsWith('src/lexicon/') && !file.includes('.generated.'))
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > LINE_CEILING);
    expect(long).toEqual([]);
  });

  test('no file is named for being left over', () => {
    const named = files.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\/|\.ts)/.test(file),
    );
    expect(named).toEqual([]);
  });

  test('every file says in its head what it is', () => {
    const silent = sources.filter(
      (file) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  test('every list of the lexicon says its source and licence', () => {
    const unsourced = sources
      .filter((file) => file.startsWith('lexicon/'))
      .filter((file) => {
        const head = readFileSync(join(SRC, file), 'utf8').split('*/')[0] ?? '';
        return !/Sources?:/.test(head) || !/Licen[cs]e/.test(head);
      });
    expect(unsourced).toEqual([]);
  });

  test('no stage but intake, the model and the faces does I/O, and none knows the clock or chance', () => {
    const pure = sources
      .filter((file) => ['values', 'lexicon', 'reading', 'extraction', 'record'].includes(stageOf(file)))
      .filter((file) => !file.startsWith('reading/model/'));
    const faults = pure.flatMap((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const found =
        /from 'node:(?:fs|http|https|net|child_process)|\bnew Date\b|Date\.now|Math\.random|Temporal\.Now/.exec(
          text,
        );
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
