import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseActors } from './actors-file.ts';

const messages = (csv: string): readonly string[] => parseActors(csv).problems.map(({ message }) => message);

test('a line becomes an actor, whatever the order of its columns', () => {
  const { actors, problems } = parseActors(
    '\ufeffkind,name,aliases,of,office,country,to,from\r\nperson,"Brook, Ada",A. Brook; Dame Ada ;,Norway,foreign minister,NOR,,2021-10\r\n',
  );
  expect(problems).toEqual([]);
  expect(actors).toEqual([
    {
      name: 'Brook, Ada',
      kind: 'person',
      country: 'NOR',
      aliases: ['A. Brook', 'Dame Ada'],
      office: 'foreign minister',
      of: 'Norway',
      from: '2021-10',
      to: null,
    },
  ]);
});

test('columns that are left out are open', () => {
  expect(parseActors('name,kind\nFjord Watch,organisation').actors).toEqual([
    {
      name: 'Fjord Watch',
      kind: 'organisation',
      country: null,
      aliases: [],
      office: null,
      of: null,
      from: null,
      to: null,
    },
  ]);
});

test('a bad line is told with line and column, and the rest goes on', () => {
  const csv =
    'name,kind,country,from,to\nAda Brook,ministress,NOR,,\nJon Reed,person,Norway,,\n\nFjord Watch,organisation,,2022,2021\nEcho,outlet,,,\n';
  expect(parseActors(csv).actors.map(({ name }) => name)).toEqual(['Echo']);
  const [kind, country, dates] = messages(csv);
  expect(kind).toMatch(/Line 2 of the actors file, column kind: "ministress" is not one of person, state/);
  expect(country).toMatch(/Line 3 of the actors file, column country: "Norway" is not a country code/);
  expect(dates).toMatch(/Line 5 of the actors file, column to: "2021" is before "from"/);
});

test('a missing header, an unknown column and a comma too many are told', () => {
  expect(messages('Ada Brook,person\n').join()).toMatch(/name is missing|column name: is missing/);
  expect(messages('name,kind,nation\nAda Brook,person,NOR').join()).toMatch(/column nation: is not a column/);
  expect(messages('name,kind\nBrook, Ada,person').join()).toMatch(/Line 2.*3 values for 2 columns/);
});

test('a quotation mark out of place harms its own line', () => {
  const { actors, problems } = parseActors('name,kind\nAda "Iron" Brook,person\nJon Reed,person\n');
  expect(actors.map(({ name }) => name)).toContain('Jon Reed');
  expect(problems.length + actors.length).toBeGreaterThanOrEqual(2);
});

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { actors } = parseActors(`name,kind,country\n${text}`);
      for (const { name } of actors) expect(name).not.toBe('');
      parseActors(text);
    }),
  );
});
