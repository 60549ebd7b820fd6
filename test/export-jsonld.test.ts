/** The JSON-LD export, read by a JSON-LD processor without a network: what it says as RDF, and whether it points at the words. */
import jsonld from 'jsonld';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORDS, type TakenAway, takenAway } from './taken-away.ts';

const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const SCHEMA = 'https://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

let away: TakenAway;
let text = '';
let quads: readonly Quad[] = [];

/** Nothing may be fetched: the context stands in the file. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`${url} was asked for`);
};

beforeAll(async () => {
  away = await takenAway();
  text = (await away.run('export', '--as', 'jsonld')).stdout;
  // Safe mode fails on whatever the processor would drop: a term without a meaning, an address that is none.
  quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true } as object)) as readonly Quad[];
}, 60_000);
afterAll(() => away.remove());

const objects = (subject: string, predicate: string): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);
const subjects = (predicate: string, object: string): readonly string[] =>
  quads
    .filter((quad) => quad.predicate.value === predicate && quad.object.value === object)
    .map(({ subject }) => subject.value);
const entry = (id: string): string => `urn:chancery:entry:${id}`;

test('each report is a NewsArticle, each statement a Quotation of its speaker', () => {
  expect(subjects(TYPE, `${SCHEMA}NewsArticle`)).toHaveLength(RECORDS.length);
  expect(subjects(TYPE, `${SCHEMA}Quotation`)).toHaveLength(
    RECORDS.reduce((sum, { statements }) => sum + statements.length, 0),
  );
  const [speaker = ''] = objects(entry('1.s1'), `${SCHEMA}spokenByCharacter`);
  expect(objects(speaker, `${SCHEMA}name`)).toEqual(['Ann Lee']);
  expect(objects(speaker, TYPE)).toContain(`${SCHEMA}Person`);
  expect(objects(entry('1.s1'), `${SCHEMA}text`)).toEqual(['"The border stays open,"']);
  const [report = ''] = objects(entry('1.s1'), `${SCHEMA}isPartOf`);
  expect(objects(report, `${SCHEMA}url`)).toEqual(['https://example.org/1']);
  const day = quads.find(
    ({ subject, predicate }) => subject.value === report && predicate.value === `${SCHEMA}datePublished`,
  );
  expect(day?.object).toMatchObject({
    value: '2024-05-04',
    datatype: { value: 'http://www.w3.org/2001/XMLSchema#date' },
  });
});

test('the relay leads from the quotation over the outlet to what the speaker said', () => {
  const [account = ''] = objects(entry('4.s1'), `${PROV}wasQuotedFrom`);
  const [outlet = ''] = objects(account, `${PROV}wasAttributedTo`);
  expect(objects(outlet, `${SCHEMA}name`)).toEqual(['Tass']);
  const [said = ''] = objects(account, `${PROV}wasDerivedFrom`);
  expect(objects(entry('4.s1'), `${PROV}hadPrimarySource`)).toEqual([said]);
  const [speaker = ''] = objects(said, `${PROV}wasAttributedTo`);
  expect(objects(speaker, `${SCHEMA}name`)).toEqual(['Bo & Co']);
  expect(objects(entry('4.s2'), `${PROV}wasQuotedFrom`)).toEqual([]);
  expect(objects(entry('4.s2'), `${PROV}wasDerivedFrom`)).toEqual([`${entry('4.s2')}:said`]);
});

test('a report with the copy of another is another form of it', () => {
  expect(objects('urn:chancery:report:3', `${PROV}alternateOf`)).toEqual(['urn:chancery:report:1']);
});

test('an address that is none of the web is still no error', () => {
  expect(objects('urn:chancery:report:4', `${SCHEMA}url`)).toEqual([]);
});

test('every entry has an annotation, whose selectors find the words in the text, counted in characters', () => {
  const bodies = subjects(TYPE, `${OA}Annotation`).map(
    (annotation) => objects(annotation, `${OA}hasBody`)[0],
  );
  const entries = RECORDS.flatMap(({ statements, events, instruments, exchanges }, at) => [
    ...[...statements, ...events, ...instruments].map(({ id }) => entry(`${at + 1}.${id}`)),
    ...exchanges.flatMap(({ steps }, x) => steps.map((_, step) => entry(`${at + 1}.x${x + 1}.${step + 1}`))),
  ]);
  expect(bodies.toSorted()).toEqual(entries.toSorted());
  let seen = 0;
  for (const annotation of subjects(TYPE, `${OA}Annotation`))
    for (const target of objects(annotation, `${OA}hasTarget`)) {
      const [source = ''] = objects(target, `${OA}hasSource`);
      const characters = [...(RECORDS[Number(source.split(':').at(-1)) - 1]?.report.text ?? '')];
      const selectors = objects(target, `${OA}hasSelector`);
      const value = (name: string): string | undefined =>
        selectors.flatMap((id) => objects(id, OA + name))[0];
      const [start, end] = [Number(value('start')), Number(value('end'))];
      expect(characters.slice(start, end).join('')).toBe(value('exact'));
      expect(
        characters
          .slice(0, start)
          .join('')
          .endsWith(value('prefix') ?? ''),
      ).toBe(true);
      expect(
        characters
          .slice(end)
          .join('')
          .startsWith(value('suffix') ?? ''),
      ).toBe(true);
      seen += 1;
    }
  expect(seen).toBeGreaterThan(20);
});

test('filters hold, and without a match it is JSON-LD still', async () => {
  const none = await away.run('export', '--as', 'jsonld', '--speaker', 'Nobody');
  expect(none.exitCode).toBe(1);
  expect(await jsonld.toRDF(JSON.parse(none.stdout), { documentLoader } as object)).toEqual([]);
});
