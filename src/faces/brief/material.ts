/** An archive and a filter -> what a briefing is composed of. */
import type { Archive, Entry, Filter } from '../../archive/archive.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import type { Sourced } from './briefing.ts';
import type { Material } from './compose.ts';

/** The first entries that match, by day, and the exchanges, all with the records that they come from. */
export async function materialOf(
  archive: Archive,
  filter: Filter,
  limit: number,
  asked: string,
): Promise<Material> {
  const records = new Map<number, DiplomaticRecord>();
  const sourced = async (entry: Entry): Promise<Sourced> => {
    const { key } = entry.report;
    const record = records.get(key) ?? (await archive.record(key));
    if (record === null) throw new Error(`report ${key} is not in the archive`);
    records.set(key, record);
    return { entry, record };
  };
  const all = async (entries: readonly Entry[]): Promise<readonly Sourced[]> => {
    const found: Sourced[] = [];
    for (const entry of entries) found.push(await sourced(entry));
    return found;
  };
  const { items, total } = await archive.entries(
    { ...filter, kinds: ['statement', 'event', 'instrument'] },
    limit,
  );
  const exchanges: Material['exchanges'][number][] = [];
  for (const exchange of (await archive.exchanges(filter, limit)).items)
    exchanges.push({ exchange, steps: await all(exchange.steps) });
  return {
    entries: await all(items),
    total,
    exchanges,
    asked,
    terms: [
      ...(filter.about ?? []),
      ...(filter.instrument ?? []),
      ...(filter.text === undefined ? [] : [filter.text]),
    ],
  };
}
