/** The command line's commands and options, as commander reads them and `--help` shows them. */
import { Command, Option } from 'commander';
import { version } from '../../version.ts';
import { ACTORS_FILE, ACTORS_FILE_SAYS } from './actors-option.ts';
import { addArchiveCommands } from './archive-commands.ts';
import type { ReadCommandOptions } from './read.ts';

const HEAD =
  'Turns dated news reports into a sourced diplomatic record: who said what to whom, when and through whom.';

const EXAMPLES = `
Examples:
  chancery read report.txt                        one report, to read in the terminal
  chancery read reports/ --format jsonl           a directory, one record a line
  chancery read dump.jsonl --format json > r.json
  cat report.txt | chancery read - --date 2022-02-16
  chancery read report.txt --explain s3           why statement s3 is there
  chancery add reports/                           into the archive
  chancery timeline --about Iran --since 2022-02

Exit codes: 0 all read, 1 some failed, 2 wrong usage, 3 nothing read.`;

/** Builds the commands. Usage errors are thrown, nothing is printed but help and version. */
export function program(): Command {
  const chancery = new Command('chancery')
    .description(HEAD)
    .version(version())
    .helpCommand(false)
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  chancery
    .command('read')
    .copyInheritedSettings(chancery)
    .description('read reports and print their record')
    .argument('[files...]', 'files of text or JSONL, directories, or - for standard input')
    .option('--date <day>', 'day of publication of reports that state none, as 2022-02-16')
    .addOption(
      new Option('--from <kind>', 'what the files hold').choices(['auto', 'text', 'jsonl']).default('auto'),
    )
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['pretty', 'json', 'jsonl', 'markdown'])
        .default('pretty'),
    )
    .addOption(
      new Option('--explain <id>', 'why an item is there: its rules and the words they rest on').conflicts(
        'format',
      ),
    )
    .option(ACTORS_FILE, ACTORS_FILE_SAYS)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ReadCommandOptions) => {
      // Loaded here, so that help and wrong usage do not wait for the language model.
      const { readCommand } = await import('./read.ts');
      process.exitCode = await readCommand(files, options);
    });
  chancery
    .command('doctor')
    .copyInheritedSettings(chancery)
    .description('check the reader model and say what runs it and what it costs, and how the archive is')
    .option('--archive <dir>', 'folder of the archive, instead of the usual place')
    .action(async (options: { archive?: string }) => {
      const { doctorCommand } = await import('./doctor.ts');
      process.exitCode = await doctorCommand(options);
    });
  addArchiveCommands(chancery);
  return chancery;
}
