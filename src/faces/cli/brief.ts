/** `chancery brief`: what matches as a briefing, in Markdown or HTML. */
import { openArchive } from '../../app.ts';
import type { Archive, Entry, Filter } from '../../archive/archive.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import type { Sourced } from '../brief/briefing.ts';
import { compose, type Material } from '../brief/compose.ts';
import { briefingHtml } from '../brief/html.ts';
import { briefingMarkdown } from '../brief/markdown.ts';
import { writeWhole } from '../export/write-whole.ts';
import { filterOf, limitOf } from './filter-of.ts';
import type { FilterOptions } from './filter-options.ts';
import { filterWords } from './filter-words.ts';
import { write } from './output.ts';

export interface BriefOptions extends FilterOptions {
  readonly archive?: string;
  readonly as: 'markdown' | 'html';
  readonly by: 'theme' | 'day';
  readonly out: string;
  readonly limit: string;
}

/** Gives the exit code: 0, or 1 where nothing matches. Throws a ChanceryError on wrong usage and where it cannot write. */
export async function briefCommand(options: BriefOptions): Promise<number> {
  const filter = filterOf(options);
  const limit = limitOf(options.limit);
  const { stdout } = process;
  const archive = await openArchive(options.archive);
  try {
    const material = await materialOf(archive, filter, limit);
    const briefing = compose(material, options.by);
    const text = options.as === 'html' ? briefingHtml(briefing) : briefingMarkdown(briefing);
    if (options.out === '-') await write(stdout, text);
    else {
      await writeWhole([{ path: options.out, pieces: once(text) }]);
      await write(stdout, `${briefing.notes.length.toLocaleString('en')} notes in ${options.out}\n`);
    }
    return material.entries.length > 0 ? 0 : 1;
  } finally {
    await archive.close();
  }
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}

/** The first entries that match, by day, and the exchanges, all with the records that they come from. */
async function materialOf(archive: Archive, filter: Filter, limit: number): Promise<Material> {
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
    asked: filterWords(filter),
    terms: [
      ...(filter.about ?? []),
      ...(filter.instrument ?? []),
      ...(filter.text === undefined ? [] : [filter.text]),
    ],
  };
}
