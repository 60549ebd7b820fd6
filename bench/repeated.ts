/** Records of reports -> as many as a bench wants: repeated, with new ids and days, and half of their people called otherwise. */
import { createHash } from 'node:crypto';
import type { NewRecord } from '../src/archive/archive.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';

/** The n-th repetition of the records. */
export function repeated(records: readonly DiplomaticRecord[], number: number): NewRecord {
  const record = records[number % records.length] as DiplomaticRecord;
  const round = Math.floor(number / records.length);
  const day = new Date(Date.parse(record.report.publishedOn ?? '2021-06-01') + round * 86_400_000 * 3);
  const report = { ...record.report, id: `n${number}`, publishedOn: day.toISOString().slice(0, 10) };
  const actors = record.actors.map((actor, at) =>
    actor.kind === 'person' && at % 2 === 0 ? { ...actor, name: `${actor.name} ${round}` } : actor,
  );
  const hash = createHash('sha256').update(String(number)).digest('hex');
  const origin = { where: `bench:${number}`, hash, stated: {}, otherwise: null, guessed: null };
  return { record: { ...record, report, actors }, origin };
}
