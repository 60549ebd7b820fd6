/** The commands that take what is in the archive away, as commander reads them; what each does is loaded when it is called. */
import { type Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../export/pieces.ts';
import type { BriefOptions } from './brief.ts';
import type { ExportOptions } from './export.ts';
import { ARCHIVE, ARCHIVE_SAYS, withFilters } from './filter-options.ts';

const OUT = '--out <file>';

const EXPORT_EXAMPLES = `
Examples:
  chancery export --as csv --kind statement --speaker Lavrov > lavrov.csv
  chancery export --as parquet --out record/          a file for each kind in that folder
  chancery export --as jsonld --about Iran --out iran.jsonld
  chancery export --as plover --since 2022 --out events.tsv
  chancery export --as html --about Iran --out iran.html

Exit codes: 0 written, 1 nothing matches, 2 wrong usage or not written.`;

/** Adds the commands. */
export function addExportCommands(chancery: Command): void {
  const exported = chancery
    .command('export')
    .copyInheritedSettings(chancery)
    .description('write all that matches to a file, for other programs or to read')
    .option(ARCHIVE, ARCHIVE_SAYS)
    .addOption(new Option('--as <format>', 'what to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option(OUT, 'the file, or - for standard output; of several sheets their folder', '-')
    .option('--limit <number>', 'how many entries at most; all where it is not given')
    .addHelpText('after', EXPORT_EXAMPLES);
  withFilters(exported).action(async (options: ExportOptions) => {
    const { exportCommand } = await import('./export.ts');
    process.exitCode = await exportCommand(options);
  });
  const brief = chancery
    .command('brief')
    .copyInheritedSettings(chancery)
    .description('write a briefing: who said and did what, each sentence with its source')
    .option(ARCHIVE, ARCHIVE_SAYS)
    .addOption(new Option('--as <format>', 'what to write').choices(['markdown', 'html']).default('markdown'))
    .addOption(new Option('--by <order>', 'how it is ordered').choices(['theme', 'day']).default('theme'))
    .option(OUT, 'the file, or - for standard output', '-')
    .option('--limit <number>', 'how many entries at most', '200');
  withFilters(brief).action(async (options: BriefOptions) => {
    const { briefCommand } = await import('./brief.ts');
    process.exitCode = await briefCommand(options);
  });
}
