/** A filter -> conditions on entries. What the user gave is bound, never written into the SQL. */
import { type SQL, sql } from 'drizzle-orm';
import type { Filter, Role } from './archive.ts';
import { likeWords, storable } from './fold.ts';
import { textQuery } from './text-query.ts';

const DOES: readonly Role[] = ['speaker', 'by'];
const ANY_PART: readonly Role[] = ['speaker', 'by', 'to', 'about', 'for', 'relay', 'party'];
const TAKES_PART: readonly Role[] = ['speaker', 'by', 'to', 'about', 'for', 'party'];

/** All conditions of the filter as one; true where it asks for nothing. */
export function conditionOf(filter: Filter): SQL {
  const conditions = [
    among(sql`kind`, filter.kinds),
    parties(filter.speaker, DOES),
    parties(filter.actor, ANY_PART),
    parties(filter.to, ['to']),
    any(filter.about, aboutCondition),
    deedCondition(filter),
    filter.since === undefined ? null : sql`last_day >= ${filter.since}::date`,
    filter.until === undefined ? null : sql`first_day <= ${filter.until}::date`,
    among(sql`speech`, filter.speech),
    any(
      filter.country,
      (country) => sql`key in (
        select entry from parties where role in (${list(TAKES_PART)})
        and actor in (select key from actors where country = ${storable(country).toUpperCase()}))`,
    ),
    any(filter.place, (place) => holdsWords(sql`place_folded`, place)),
    any(filter.instrument, (instrument) => holdsWords(sql`instrument_folded`, instrument)),
    any(filter.context, (context) => sql`${storable(context)}::text = any(contexts)`),
    any(
      filter.publisher,
      (publisher) =>
        sql`report in (select key from reports where ${holdsWords(sql`publisher_folded`, publisher)})`,
    ),
    filter.report === undefined || filter.report.length === 0
      ? null
      : sql`report in (${sql.join(
          filter.report.map((key) => sql`${key}::integer`),
          sql`, `,
        )})`,
    filter.withoutCopies === true
      ? sql`report not in (select key from reports where copy_of is not null)`
      : null,
    filter.withRejected === true ? null : isShown(sql`key`, filter),
    filter.text === undefined ? null : sql`search @@ ${textQuery(filter.text)}`,
  ];
  const stated = conditions.filter((condition) => condition !== null);
  return stated.length === 0 ? sql`true` : sql.join(stated, sql` and `);
}

/** Of the entry with this key: that no one rejected it, unless the filter takes in what was. */
export function isShown(key: SQL, { withRejected }: Filter): SQL {
  return withRejected === true ? sql`true` : sql`${key} not in (select entry from rejections)`;
}

/** Whether a filter asks for anything but what is there. */
export function isAsking({ withRejected: _, ...filter }: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** Acts are asked of statements and types of the rest, so both together ask for either. */
function deedCondition({ act, type }: Filter): SQL | null {
  const acts =
    act === undefined || act.length === 0 ? null : sql`(kind = 'statement' and type in (${list(act)}))`;
  const types =
    type === undefined || type.length === 0
      ? null
      : sql`(kind <> 'statement' and (type in (${list(type)}) or (kind = 'event' and mode in (${list(type)}))))`;
  if (acts !== null && types !== null) return sql`(${acts} or ${types})`;
  return acts ?? types;
}

/** A statement is about whom it names as its matter, an event about whoever has a part in it; or the words say so. */
function aboutCondition(about: string): SQL {
  const words =
    keyNamed(about) === null
      ? sql`union all
    select theirs.key from entries as theirs where theirs.search @@ phraseto_tsquery('english', ${storable(about)}::text)`
      : sql``;
  return sql`key in (
    select entry from parties where actor in (${actorsNamed(about)}) and role = 'about'
    union all
    select parties.entry from parties join entries as theirs on theirs.key = parties.entry
    where parties.actor in (${actorsNamed(about)}) and theirs.kind <> 'statement'
    ${words})`;
}

function parties(names: readonly string[] | undefined, roles: readonly Role[]): SQL | null {
  return any(
    names,
    (name) => sql`key in (
      select entry from parties where role in (${list(roles)}) and actor in (${actorsNamed(name)}))`,
  );
}

/** The number in "#12"; null where it is a name. */
function keyNamed(name: string): number | null {
  const number = /^#(\d{1,9})$/.exec(name.trim())?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * Keys of the actors one of whose names has these words in a row, and of all that are the same: "Biden" finds Joe Biden.
 * "#12" is the actor with that key.
 */
export function actorsNamed(name: string): SQL {
  const key = keyNamed(name);
  const named =
    key === null
      ? sql`select actor from actor_names where ${holdsWords(sql`folded`, name)}`
      : sql`select ${key}::integer`;
  return sql`select same.key from actors as named
    join actors as same on coalesce(same.same_as, same.key) = coalesce(named.same_as, named.key)
    where named.key in (${named})`;
}

function holdsWords(column: SQL, words: string): SQL {
  return sql`(' ' || ${column} || ' ') like ${likeWords(words)}::text`;
}

function among(column: SQL, values: readonly string[] | undefined): SQL | null {
  if (values === undefined || values.length === 0) return null;
  return sql`${column} in (${list(values)})`;
}

function any(values: readonly string[] | undefined, condition: (value: string) => SQL): SQL | null {
  if (values === undefined || values.length === 0) return null;
  return sql`(${sql.join(values.map(condition), sql` or `)})`;
}

function list(values: readonly string[]): SQL {
  return sql.join(
    values.map((value) => sql`${storable(value)}::text`),
    sql`, `,
  );
}

/**
 * Entries under the name of their table with the columns that conditions ask, for a `with` before a query that asks few
 * of them: conditions then look at those alone.
 */
export function fewEntries(which: SQL): SQL {
  return sql`entries as materialized (
    select key, report, kind, type, mode, speech, status, contexts, place_folded, instrument_folded, first_day, last_day, search
    from entries where ${which})`;
}
