/** The filters as options of the command line. */
import { type Command, Option } from 'commander';
import { FILTERS, type FilterSpec } from '../filters/filters.ts';

export const ARCHIVE = '--archive <dir>';
export const ARCHIVE_SAYS =
  'folder of the archive, instead of DATABASE_URL, CHANCERY_ARCHIVE or the usual place';

function optionOf({ name, value, says, isSeveral }: FilterSpec): Option {
  const option = new Option(`--${name} <${value}>`, says);
  if (!isSeveral) return option;
  return option.argParser((given: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    given,
  ]);
}

/** Adds the filters to a command. Those that allow it may be given several times, and any of their values will do. */
export function withFilters(command: Command): Command {
  for (const filter of FILTERS) command.addOption(optionOf(filter));
  return command
    .option('--no-copies', 'without reports that carry the same copy as an earlier one')
    .option('--rejected', 'with what was rejected by hand, which else no list shows');
}

/** What a filter is called on the command line. */
export const optionName = (name: string): string => `--${name}`;
