/** What is to be set in an entry -> the changes that are kept, with the actors that are meant and what stood there before. */
import { type SQL, sql } from 'drizzle-orm';
import { errorOf } from '../values/errors.ts';
import type { Change, KeptActor } from './apply-corrections.ts';
import { splitIdentities } from './apply-decisions.ts';
import { textOf } from './ask-entries.ts';
import { rowsOf, type Sql } from './database.ts';
import type { Setting } from './edit-fields.ts';
import { fold } from './fold.ts';
import type { KeyedRow } from './keyed-rows.ts';

/** Actors that a name may mean are shown up to so many. */
const MOST_SHOWN = 5;

/** @param shown the entry with the corrections that hold already */
export async function changesOf(
  tables: Sql,
  report: number,
  hash: string,
  shown: KeyedRow,
  settings: readonly Setting[],
): Promise<readonly Change[]> {
  const split = await splitIdentities(tables);
  const changes: Change[] = [];
  for (const setting of settings) {
    const { field } = setting;
    switch (setting.sets) {
      case 'parties': {
        const value: KnownActor[] = [];
        for (const name of setting.names) {
          const actor = await actorCalled(tables, report, name);
          if (split(actor.identity, hash) !== actor.identity)
            throw errorOf('bad-correction', `in this report ${actor.name} was split off as another actor`);
          value.push(actor);
        }
        const there = shown.parties.filter(({ role }) => role === setting.role).map(({ actor }) => actor);
        const was = await namesOf(tables, there);
        if (there.join() === value.map(({ key }) => key).join()) break;
        const is = wordsOf(value.map(({ name }) => name));
        changes.push({ field, sets: 'parties', role: setting.role, value: value.map(keptOf), was, is });
        break;
      }
      case 'days': {
        const { value } = setting;
        const was = shown.isDated ? daysOf([shown.firstDay ?? '', shown.lastDay ?? '']) : null;
        const is = value === null ? null : daysOf(value);
        if (was !== is) changes.push({ field, sets: 'days', value, was, is });
        break;
      }
      case 'contexts': {
        const { value } = setting;
        const [was, is] = [wordsOf(shown.contexts), wordsOf(value)];
        if (was !== is) changes.push({ field, sets: 'contexts', value, was, is });
        break;
      }
      default: {
        const { sets, value } = setting;
        if (shown[sets] !== value) changes.push({ field, sets, value, was: shown[sets], is: value });
      }
    }
  }
  if (changes.length === 0) throw errorOf('bad-correction', 'it says so already');
  return changes;
}

/** An actor with its key in the archive, and that of the one that it was merged into. */
interface KnownActor extends KeptActor {
  readonly key: number;
  readonly root: number;
}

const keptOf = ({ identity, kind, name, country }: KnownActor): KeptActor => ({
  identity,
  kind,
  name,
  country,
});

const wordsOf = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join('; ');

const daysOf = ([from, to]: readonly [string, string]): string => (from === to ? from : `${from}..${to}`);

async function namesOf(tables: Sql, keys: readonly number[]): Promise<string | null> {
  if (keys.length === 0) return null;
  const rows = rowsOf(
    await tables.execute(
      sql`select actors.name from json_array_elements_text(${JSON.stringify(keys)}::text::json) with ordinality as asked (key, number)
          join actors on actors.key = asked.key::integer order by asked.number`,
    ),
  );
  return wordsOf(rows.map(({ name }) => String(name)));
}

/** The actor of a number that a list shows, or of a name: in this report, else in the archive. */
async function actorCalled(tables: Sql, report: number, called: string): Promise<KnownActor> {
  const number = /^#?(\d{1,9})$/.exec(called)?.[1];
  if (number !== undefined) {
    const [found] = await actorsWhere(tables, sql`key = ${Number(number)}`);
    if (found === undefined) throw errorOf('bad-correction', `there is no actor #${number}`);
    return found;
  }
  const named = sql`key in (select actor from actor_names where folded = ${fold(called)}::text)`;
  const here = await actorsWhere(
    tables,
    sql`${named} and key in (select actor from report_actors where report = ${report})`,
  );
  const found = here.length > 0 ? here : await actorsWhere(tables, named);
  const [first, ...more] = found;
  if (first === undefined)
    throw errorOf(
      'bad-correction',
      `no actor of the archive is called "${called}"; \`chancery actors\` lists them`,
    );
  if (more.every(({ root }) => root === first.root)) return first;
  const shown = found.slice(0, MOST_SHOWN).map(({ key, name, kind, country }) => {
    const small = [kind, country].filter(Boolean).join(', ');
    return `#${key} ${name} (${small})`;
  });
  const rest = found.length > MOST_SHOWN ? ' and others' : '';
  throw errorOf(
    'bad-correction',
    `several actors are called "${called}": ${shown.join(', ')}${rest}; give the number`,
  );
}

async function actorsWhere(tables: Sql, condition: SQL): Promise<readonly KnownActor[]> {
  const rows = rowsOf(
    await tables.execute(
      sql`select key, coalesce(same_as, key) as root, identity, kind, name, country
          from actors where ${condition} order by key`,
    ),
  );
  return rows.map(({ key, root, identity, kind, name, country }) => ({
    key: Number(key),
    root: Number(root),
    identity: String(identity),
    kind: String(kind),
    name: String(name),
    country: textOf(country),
  }));
}
