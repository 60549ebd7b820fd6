/**
 * Golden cases: what a person finds in a report must stand in its record. `expected.json` is written by hand from the
 * report; `misses` in `about.json` names what is known to be missed, so that the list can only shrink by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiplomaticRecord, read } from '../src/index.ts';
import { spansOf } from './spans-of.ts';

const CASES = join(import.meta.dirname, 'cases');

interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline?: string;
  readonly publishedOn: string;
  readonly credits: readonly string[];
  readonly statements: readonly ExpectedStatement[];
  readonly times: Readonly<Record<string, string>>;
  /** Person, title, and what it is an office of. */
  readonly offices: readonly (readonly [string, string, string | null])[];
  /** Words of the report and the actor that they mean. */
  readonly mentions: readonly (readonly [string, string])[];
}

interface ExpectedStatement {
  readonly speaker: string;
  readonly content: readonly string[];
  readonly form: string;
  readonly act: string;
  readonly relay?: string;
  readonly addressee?: string;
  readonly saidOn?: string;
  readonly place?: string;
  readonly deadline?: string;
  readonly polarity?: string;
  readonly modality?: string;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|an?) /, '');

/** Every fact of `expected` that the record lacks, each in a line. */
function missing(expected: Expected, record: DiplomaticRecord): string[] {
  const lost: string[] = [];
  const need = (found: boolean, line: string): void => {
    if (!found) lost.push(line);
  };
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const isActor = (id: string | null | undefined, name: string): boolean => {
    const actor = id == null ? undefined : actors.get(id);
    return [actor?.name, ...(actor?.aliases ?? [])].some((known) => known && bare(known) === bare(name));
  };
  for (const key of ['title', 'publisher', 'publishedOn'] as const)
    need(record.report[key] === expected[key], `${key}: ${expected[key]}`);
  if (expected.byline) need(record.report.byline === expected.byline, `byline: ${expected.byline}`);
  for (const to of expected.credits)
    need(
      record.report.credits.some((credit) => credit.to === to),
      `credit: ${to}`,
    );
  for (const wanted of expected.statements) {
    const start = wanted.content.join(' … ');
    const found = record.statements.find(
      ({ content }) =>
        content.length === wanted.content.length &&
        content.every(({ text }, at) => text === wanted.content[at]),
    );
    need(found !== undefined, `statement: ${start}`);
    if (!found) continue;
    need(isActor(found.speaker, wanted.speaker), `speaker ${wanted.speaker}: ${start}`);
    for (const key of ['form', 'act', 'polarity', 'modality'] as const)
      if (wanted[key]) need(found[key] === wanted[key], `${key} ${wanted[key]}: ${start}`);
    const { relay, addressee, saidOn, place, deadline } = wanted;
    if (relay)
      need(
        found.relay.some(({ outlet }) => isActor(outlet, relay)),
        `relay ${relay}: ${start}`,
      );
    if (addressee)
      need(
        found.addressees.some((id) => isActor(id, addressee)),
        `addressee ${addressee}: ${start}`,
      );
    if (saidOn) need(found.saidOn?.value === saidOn, `saidOn ${saidOn}: ${start}`);
    if (place) need(found.place?.text === place, `place ${place}: ${start}`);
    if (deadline) need(found.deadline?.value === deadline, `deadline ${deadline}: ${start}`);
  }
  for (const [text, value] of Object.entries(expected.times))
    need(
      record.times.some((time) => bare(time.text) === bare(text) && time.value === value),
      `time ${text}: ${value}`,
    );
  for (const [person, title, of] of expected.offices) {
    const offices = record.actors.filter(({ id }) => isActor(id, person)).flatMap((actor) => actor.offices);
    const holds = offices.some(
      (office) => bare(office.title) === bare(title) && (of === null || isActor(office.of, of)),
    );
    need(holds, `office of ${person}: ${title} of ${of}`);
  }
  for (const [text, name] of expected.mentions) {
    const named = record.actors.filter(({ id }) => isActor(id, name)).flatMap((actor) => actor.mentions);
    need(
      named.some((mention) => bare(mention.text) === bare(text)),
      `mention ${text}: ${name}`,
    );
  }
  return lost;
}

describe.each(readdirSync(CASES))('%s', (slug) => {
  const about = json<{ report: string; misses: string[] }>(join(CASES, slug, 'about.json'));
  const expected = json<Expected>(join(CASES, slug, 'expected.json'));
  const text = readFileSync(join(CASES, slug, about.report), 'utf8');

  test('what a person finds in it stands in its record', async () => {
    const record = await read({ text });
    expect(missing(expected, record).toSorted()).toEqual(about.misses.toSorted());
  });

  test('it is read the same again, and every span is the exact slice', async () => {
    const record = await read({ text });
    expect(JSON.stringify(await read({ text }))).toBe(JSON.stringify(record));
    for (const span of spansOf({ ...record, report: record.report.credits }))
      expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('it has no more statements than a person could defend', async () => {
    const { statements } = await read({ text });
    expect(statements.length).toBeLessThanOrEqual(expected.statements.length * 1.5);
  });
});
