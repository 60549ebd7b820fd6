/** Reports of the archive -> what of them does not hold: each is stored anew in thought and compared with what is there. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { DiplomaticRecord } from '../record/record.ts';
import { splitIdentities } from './apply-decisions.ts';
import { checkAcross } from './check-across.ts';
import { recordFaults } from './check-record.ts';
import { canonical, compare, type Row, type Tell } from './compare-rows.ts';
import { rowsOf, type Sql } from './database.ts';
import { type KeyedRow, keyedRows, partyRows } from './keyed-rows.ts';
import { bandsOf, signatureOf } from './minhash.ts';
import { passagesOf } from './passages.ts';
import { actorRows } from './rows.ts';
import { corrected, standingCorrections } from './standing-corrections.ts';
import { alikePairs } from './store-copies.ts';
import { entryColumns } from './store-entries.ts';
import { reportColumns } from './store-reports.ts';

/** Checks the reports with these keys; gives how many entries they have. */
export async function checkReports(tables: Sql, keys: readonly number[], tell: Tell): Promise<number> {
  const these = sql`(select json_array_elements_text(${JSON.stringify(keys)}::text::json)::integer)`;
  const by = async (query: ReturnType<typeof sql>): Promise<(report: number) => readonly Row[]> => {
    const found = new Map<number, Row[]>();
    for (const { report, ...row } of rowsOf(await tables.execute(query))) {
      const list = found.get(Number(report)) ?? [];
      found.set(Number(report), list);
      list.push(row);
    }
    return (report) => found.get(report) ?? [];
  };
  const reports = rowsOf(await tables.execute(sql`select * from reports where key in ${these} order by key`));
  const named = await by(
    sql`select report, local, actor, report_actors.name, aliases, report_actors.country, offices, mentions, identity
        from report_actors join actors on actors.key = actor where report in ${these} order by report, local`,
  );
  const stored = await by(
    sql`select report, key, local, kind, type, mode, speech, status, contexts, place, place_folded, instrument,
          instrument_folded, first_day, last_day, is_dated, words, item,
          key in (select entry from rejections) as is_rejected
        from entries where report in ${these} order by key`,
  );
  const taking = await by(
    sql`select report, entry, position, role, parties.local, actor from parties join entries on entries.key = entry
        where report in ${these} order by entry, position`,
  );
  const passages = await by(
    sql`select report, part, words from passages where report in ${these} order by report, part`,
  );
  const signed = await by(
    sql`select report, signature, array(select hash from bands where bands.report = signatures.report order by band) as hashes
        from signatures where report in ${these}`,
  );
  const attached = await by(
    sql`select reports.key as report, corrections.key, entry, is_other from corrections
        join reports on reports.hash = corrections.hash
        where reports.key in ${these} and undone_at is null and verb <> 'remove' order by corrections.key`,
  );
  const split = await splitIdentities(tables);
  let entries = 0;
  const records: { key: number; record: DiplomaticRecord }[] = [];
  for (const report of reports) {
    const key = Number(report.key);
    const where = `report ${key}`;
    const record = parsed(String(report.record));
    if (record === null) {
      await tell(where, 'its record is no JSON');
      continue;
    }
    const wrong = recordFaults(record);
    for (const fault of wrong) await tell(where, fault);
    if (wrong.length === 0) records.push({ key, record });
    const text = record.report.text;
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== report.text_hash)
      await tell(where, 'its text has another SHA-256 than the one that was kept');
    const { record: _, ...columns } = reportColumns(record);
    for (const [name, value] of Object.entries(columns))
      if (report[snake(name)] !== value) await tell(where, `its ${snake(name)} is not what its record says`);

    const hash = String(report.hash);
    const expectedNames = actorRows(record)
      .map((row) => ({ ...row, identity: split(row.identity, hash) }))
      .toSorted((a, b) => (a.local < b.local ? -1 : 1));
    const foundNames = named(key).toSorted((a, b) => (String(a.local) < String(b.local) ? -1 : 1));
    const actors = new Map(foundNames.map(({ local, actor }) => [String(local), Number(actor)]));
    const bare = foundNames.map(({ actor: _, ...row }) => row);
    const expected = expectedNames.map(({ kind: _, ...row }) => row);
    if (canonical(bare) !== canonical(expected)) await tell(where, 'its actors are not those of its record');

    const read = keyedRows(key, record, (_, local) => actors.get(local));
    const corrections = await standingCorrections(tables, [hash]);
    const now = await corrected(
      tables,
      [{ hash, day: record.report.publishedOn, rows: read }],
      corrections,
      false,
    );
    const rejected = new Set(now.rejected);
    await compare(
      where,
      'entry',
      now.rows.map((row) => [row.local, expectedEntry(row, rejected.has(row.key))]),
      stored(key).map((row) => [String(row.local), { ...row, key: Number(row.key) }]),
      tell,
    );
    await compare(
      where,
      'part in an entry',
      now.rows.flatMap(partyRows).map((row) => [`${row.entry} ${row.position}`, row]),
      taking(key).map((row) => [`${row.entry} ${row.position}`, { ...row, entry: Number(row.entry) }]),
      tell,
    );
    await compare(
      where,
      'correction',
      now.attached.map((one) => [String(one.correction), { entry: one.entry, is_other: one.isOther }]),
      attached(key).map(({ key: number, entry, is_other }) => [
        String(number),
        { entry: entry === null ? null : Number(entry), is_other },
      ]),
      tell,
    );
    await compare(
      where,
      'part of its text',
      passagesOf(text).map((words, part) => [String(part), { part, words }]),
      passages(key).map((row) => [String(row.part), row]),
      tell,
    );
    const signature = signatureOf(text);
    const expectedSignature =
      signature === null ? [] : [{ signature: [...signature], hashes: bandsOf(signature) }];
    if (canonical(signed(key)) !== canonical(expectedSignature))
      await tell(where, 'its signature is not that of its text');
    entries += read.length;
  }
  await checkPairs(tables, keys, tell);
  await checkAcross(tables, records, tell);
  return entries;
}

/** Reports that carry the same copy are in one cluster. */
async function checkPairs(tables: Sql, keys: readonly number[], tell: Tell): Promise<void> {
  const pairs = await alikePairs(tables, keys);
  if (pairs.length === 0) return;
  const rows = rowsOf(
    await tables.execute(
      sql`select key, cluster from reports
          where key in (select json_array_elements_text(${JSON.stringify(pairs.flat())}::text::json)::integer)`,
    ),
  );
  const clusterOf = new Map(rows.map(({ key, cluster }) => [Number(key), Number(cluster)]));
  for (const [one, other] of pairs)
    if (clusterOf.get(one) !== clusterOf.get(other))
      await tell(`report ${one}`, `it carries the same copy as report ${other} and is not in its cluster`);
}

function expectedEntry(row: KeyedRow, isRejected: boolean): Row {
  const { search: _, report: __, ...columns } = entryColumns(row);
  return {
    ...Object.fromEntries(Object.entries(columns).map(([name, value]) => [snake(name), value])),
    is_rejected: isRejected,
  };
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function parsed(json: string): DiplomaticRecord | null {
  try {
    return JSON.parse(json) as DiplomaticRecord;
  } catch {
    return null;
  }
}
