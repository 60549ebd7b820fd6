/** The golden cases on disk: each a report, what a person found in it, and what is known to be missed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiplomaticRecord } from '../src/record/record.ts';
import type { Expected } from './expected.ts';
import { missing, unfounded } from './missing.ts';

const CASES = join(import.meta.dirname, 'cases');

export interface GoldenCase {
  readonly slug: string;
  readonly text: string;
  readonly expected: Expected;
  /** Whether nobody deals with anybody in the report: its record is to have nothing but what is expected. */
  readonly nothing: boolean;
  /** Lines of `faults`. */
  readonly misses: readonly string[];
}

interface About {
  readonly report: string;
  readonly misses: readonly string[];
}

const json = <T>(slug: string, file: string): T =>
  JSON.parse(readFileSync(join(CASES, slug, file), 'utf8')) as T;

export function goldenCases(): readonly GoldenCase[] {
  return readdirSync(CASES).map((slug) => {
    const about = json<About>(slug, 'about.json');
    return {
      slug,
      nothing: slug.startsWith('nothing-'),
      text: readFileSync(join(CASES, slug, about.report), 'utf8'),
      expected: json<Expected>(slug, 'expected.json'),
      misses: about.misses,
    };
  });
}

/** What the record of a case lacks and, where nothing happens in the report, what it has too much, in lines, sorted. */
export function faults({ expected, nothing }: GoldenCase, record: DiplomaticRecord): string[] {
  return [...missing(expected, record), ...(nothing ? unfounded(expected, record) : [])].toSorted();
}

/** Writes what a case is known to miss into its `about.json`. */
export function writeMisses(slug: string, misses: readonly string[]): void {
  const about: About = { ...json<About>(slug, 'about.json'), misses };
  writeFileSync(join(CASES, slug, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);
}
