/** The filters of the command line: one grammar for all that ask. */
import { type Command, Option } from 'commander';
import { ACTS, type Act, type Form } from '../../values/act.ts';

export const ARCHIVE = '--archive <dir>';
export const ARCHIVE_SAYS =
  'folder of the archive, instead of DATABASE_URL, CHANCERY_ARCHIVE or the usual place';

export interface FilterOptions {
  readonly speaker?: readonly string[];
  readonly about?: readonly string[];
  readonly to?: readonly string[];
  readonly act?: readonly Act[];
  readonly type?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly speech?: readonly Form[];
  readonly country?: readonly string[];
  readonly place?: readonly string[];
  readonly instrument?: readonly string[];
  readonly context?: readonly string[];
  readonly publisher?: readonly string[];
  readonly text?: string;
  readonly rejected?: boolean;
  /** False for --no-copies. */
  readonly copies?: boolean;
}

/** An option that may be given several times. */
export const several = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

/** Adds the filters to a command. Each may be given several times, and any of its values will do. */
export function withFilters(command: Command): Command {
  const options = [
    several('--speaker <name>', 'who says or does it'),
    several('--about <name>', 'whom or what it is about: an actor, or words in it'),
    several('--to <name>', 'to whom it is said or done'),
    several('--act <act>', `what a statement does: ${ACTS.join(', ')}`),
    several('--type <type>', 'type or mode of an event, kind of an instrument or of a step'),
    new Option('--since <day>', 'from this day on: 2022-02-16, 2022-02 or 2022'),
    new Option('--until <day>', 'up to this day, which is included'),
    several('--speech <form>', 'direct, mixed or indirect'),
    several('--country <code>', 'ISO 3166-1 alpha-3 code of one of the actors, as RUS'),
    several('--place <name>', 'where it is said or done'),
    several('--instrument <name>', 'the document that it is about'),
    several('--context <context>', 'PLOVER context of an event, as military'),
    several('--publisher <name>', 'who published the report'),
    new Option('--no-copies', 'without reports that carry the same copy as an earlier one'),
    new Option('--rejected', 'with what was rejected by hand, which else no list shows'),
    new Option('--text <words>', 'words in it: "a phrase", begin*, -without, this OR that'),
  ];
  for (const option of options) command.addOption(option);
  return command;
}
