/** The commands of the archive, as commander reads them; what each does is loaded when it is called. */
import { type Command, Option } from 'commander';
import { ACTORS_FILE, ACTORS_FILE_SAYS } from './actors-option.ts';
import type { AddCommandOptions } from './add.ts';
import type { AskOptions, Noun } from './ask.ts';
import { addCareCommands, addCorrectCommands, withDecider } from './correct-commands.ts';
import type { DecideOptions, Verb } from './decide.ts';
import { addExportCommands } from './export-commands.ts';
import { ARCHIVE, ARCHIVE_SAYS, withFilters } from './filter-options.ts';
import { LISTING_FORMATS } from './listing.ts';
import type { ServeCommandOptions } from './serve.ts';

const LOG_LEVELS = ['error', 'warn', 'info', 'debug', 'silent'];

const ADD_EXAMPLES = `
What is in the archive already is left alone, so a run that was cut short is taken up by running it again.

Exit codes: 0 all there, 1 some could not be read, 2 wrong usage, 3 nothing could be read.`;

/** What each noun lists, and the argument that it takes. */
const ASKED: readonly (readonly [noun: Noun, says: string, argument?: readonly [string, string]])[] = [
  ['timeline', 'list all that was said, done and written, by day'],
  ['statements', 'list who said what to whom, by day'],
  ['events', 'list who did what to whom, by day'],
  ['exchanges', 'list documents with what became of each, and who awaits whom'],
  ['positions', 'list what speakers hold on one matter over time, with shifts and contradictions'],
  ['actors', 'list who takes part, the most frequent first', ['[name]', 'a part of the name']],
  [
    'search',
    'search the text of all reports, the best first',
    ['<words>', '"a phrase", begin*, -without, OR'],
  ],
  ['quote', 'did anyone say this? the exact words or the nearest', ['<words>', 'the words asked for']],
];

/** What facets can be counted beside. */
const FACETED: ReadonlySet<Noun> = new Set(['timeline', 'statements', 'events', 'search']);

/** Adds the commands. */
export function addArchiveCommands(chancery: Command): void {
  chancery
    .command('add')
    .copyInheritedSettings(chancery)
    .description('read reports and keep their records in the archive')
    .argument('[files...]', 'files of text or JSONL, directories, or - for standard input')
    .option(ARCHIVE, ARCHIVE_SAYS)
    .option(ACTORS_FILE, ACTORS_FILE_SAYS)
    .option('--date <day>', 'day of publication of reports that state none, as 2022-02-16')
    .addOption(
      new Option('--from <kind>', 'what the files hold').choices(['auto', 'text', 'jsonl']).default('auto'),
    )
    .addHelpText('after', ADD_EXAMPLES)
    .action(async (files: string[], options: AddCommandOptions) => {
      const { addCommand } = await import('./add.ts');
      process.exitCode = await addCommand(files, options);
    });
  chancery
    .command('rebuild')
    .copyInheritedSettings(chancery)
    .description('read anew what an older version or another model read, and swap it in whole')
    .option(ARCHIVE, ARCHIVE_SAYS)
    .option(ACTORS_FILE, ACTORS_FILE_SAYS)
    .action(async (options: { archive?: string; actors?: string }) => {
      const { rebuildCommand } = await import('./rebuild.ts');
      process.exitCode = await rebuildCommand(options);
    });
  addServe(chancery);
  for (const [noun, says, argument] of ASKED) {
    const command = listCommand(chancery, noun, says);
    if (argument !== undefined) command.argument(...argument);
    if (noun === 'exchanges')
      command.option('--as-of <day>', 'how things stand on this day, instead of that of the newest report');
    if (noun === 'positions')
      command.addOption(
        new Option('--only <kind>', 'those alone that have one').choices(['shift', 'contradiction']),
      );
    if (FACETED.has(noun))
      command.option('--facets', 'count kinds, actors, types, publishers, countries and years beside it');
    if (noun === 'actors') addDecisions(command, chancery);
    withFilters(command).action(async (...told: unknown[]) => {
      const [named, options] = argument === undefined ? [undefined, told[0]] : [told[0], told[1]];
      await ask(noun, named as string | undefined, options as AskOptions);
    });
  }
  addCorrectCommands(chancery, new Option(ARCHIVE, ARCHIVE_SAYS));
  addCareCommands(chancery, new Option(ARCHIVE, ARCHIVE_SAYS));
  addExportCommands(chancery);
  listCommand(chancery, 'copies', 'list reports that carry the same copy, the earliest of each first').action(
    (options: AskOptions) => ask('copies', undefined, options),
  );
  listCommand(chancery, 'problems', 'list what could not be read, and what was read with a problem').action(
    (options: AskOptions) => ask('problems', undefined, options),
  );
}

function addServe(chancery: Command): void {
  chancery
    .command('serve')
    .copyInheritedSettings(chancery)
    .description('serve the archive over HTTP and in the browser')
    .option(ARCHIVE, ARCHIVE_SAYS)
    .option('--host <address>', 'where it listens; any but loopback needs CHANCERY_TOKEN', '127.0.0.1')
    .option('--port <number>', 'where it listens; 0 takes any that is free', '8420')
    .option('--open', 'open a browser where there is a screen')
    .option('--samples', 'where the archive is empty, read the reports that come with Chancery')
    .addOption(
      new Option('--log <level>', 'what is logged; at a terminal warn, else info').choices(LOG_LEVELS),
    )
    .action(async (options: ServeCommandOptions) => {
      const { serveCommand } = await import('./serve.ts');
      await serveCommand(options);
    });
}

function listCommand(chancery: Command, name: Noun, says: string): Command {
  return chancery
    .command(name)
    .copyInheritedSettings(chancery)
    .description(says)
    .option(ARCHIVE, ARCHIVE_SAYS)
    .addOption(new Option('--format <format>', 'what to print').choices(LISTING_FORMATS).default('pretty'))
    .option('--limit <number>', 'how many at most', '50');
}

async function ask(noun: Noun, named: string | undefined, options: AskOptions): Promise<void> {
  const { askCommand } = await import('./ask.ts');
  process.exitCode = await askCommand(noun, named, options);
}

/** The commands under `chancery actors`. Options that `actors` has too are taken by it, so those of both are asked. */
function addDecisions(actors: Command, chancery: Command): void {
  const add = (name: Verb, says: string, ...told: readonly (readonly [string, string])[]): Command => {
    const command = actors.command(name).copyInheritedSettings(chancery).description(says);
    for (const [argument, meaning] of told) command.argument(argument, meaning);
    command.option(ARCHIVE, ARCHIVE_SAYS);
    return command.action(async () => {
      const { decideCommand } = await import('./decide.ts');
      await decideCommand(name, command.args, command.optsWithGlobals<DecideOptions>());
    });
  };
  const why = (command: Command): Command => withDecider(command);
  why(
    add(
      'merge',
      'make actors one, under the name of the first',
      ['<kept>', 'number of the actor that stays, as 12'],
      ['<others...>', 'numbers of those that are the same'],
    ),
  );
  why(
    add(
      'split',
      'make it another actor in some reports',
      ['<actor>', 'number of the actor, as 12'],
      ['<reports...>', 'numbers of the reports, which ids such as 7.s3 begin with'],
    ),
  );
  add('undo', 'take a decision back', ['<decision>', 'its number']);
  const listed = (command: Command): Command =>
    command.addOption(
      new Option('--format <format>', 'what to print').choices(LISTING_FORMATS).default('pretty'),
    );
  listed(add('suggest', 'list who may be the same, and what speaks for it'));
  listed(add('decisions', 'list what was decided, by whom and why'));
}
