/** `chancery brief`: what matches as a briefing, in Markdown or HTML. */
import { openArchive } from '../../app.ts';
import { compose } from '../brief/compose.ts';
import { briefingHtml } from '../brief/html.ts';
import { briefingMarkdown } from '../brief/markdown.ts';
import { materialOf } from '../brief/material.ts';
import { writeWhole } from '../export/write-whole.ts';
import { filterOf } from '../filters/filter-of.ts';
import type { GivenFilters } from '../filters/filters.ts';
import { optionName } from './filter-options.ts';
import { filterWords } from './filter-words.ts';
import { limitOf } from './limit.ts';
import { write } from './output.ts';

export type BriefOptions = GivenFilters & {
  readonly archive?: string;
  readonly as: 'markdown' | 'html';
  readonly by: 'theme' | 'day';
  readonly out: string;
  readonly limit: string;
};

/** Gives the exit code: 0, or 1 where nothing matches. Throws a ChanceryError on wrong usage and where it cannot write. */
export async function briefCommand(options: BriefOptions): Promise<number> {
  const filter = filterOf(options, optionName);
  const limit = limitOf(options.limit);
  const { stdout } = process;
  const archive = await openArchive(options.archive);
  try {
    const material = await materialOf(archive, filter, limit, filterWords(filter));
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
