/** The commands that correct the archive by hand and keep it whole, as commander reads them; what each does is loaded when it is called. */
import { type Command, Option } from 'commander';
import type { CareOptions, CareVerb } from './care.ts';
import type { CorrectOptions, CorrectVerb } from './correct.ts';
import { LISTING_FORMATS } from './listing.ts';

type Told = readonly [argument: string, meaning: string];

const ENTRIES: Told = [
  '<entries...>',
  'ids that the lists show, as 12.s3; 12.x1 is every step of an exchange',
];

/** Adds `correct` with its commands, and `remove`. */
export function addCorrectCommands(chancery: Command, archive: Option): void {
  const correct = chancery
    .command('correct')
    .copyInheritedSettings(chancery)
    .description('confirm, edit or reject what the archive lists, and take that back')
    .helpCommand(false);
  const add = (under: Command, name: CorrectVerb, says: string, told?: Told): Command => {
    const command = under.command(name).copyInheritedSettings(chancery).description(says);
    if (told !== undefined) command.argument(...told);
    command.addOption(archive);
    return command.action(async () => {
      const { correctCommand } = await import('./correct.ts');
      await correctCommand(name, command.args, command.opts<CorrectOptions>());
    });
  };
  const signed = (command: Command): Command => withDecider(command);
  signed(add(correct, 'confirm', 'say that entries are right', ENTRIES));
  signed(add(correct, 'edit', 'set fields of an entry', ['<entry>', 'its id, as 12.s3'])).addOption(
    new Option(
      '--set <field=value>',
      'as act=deny, speaker="Ann Lee" or day=2022-02-16; several by ";"',
    ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
  );
  signed(add(correct, 'reject', 'say that entries are wrong, so that no list shows them', ENTRIES));
  signed(add(correct, 'undo', 'take corrections back', ['<corrections...>', 'their numbers']));
  add(correct, 'list', 'list what was corrected, by whom and why, the latest first')
    .option('--lost', 'those alone that fit nothing any more, since their report was read anew')
    .addOption(new Option('--format <format>', 'what to print').choices(LISTING_FORMATS).default('pretty'))
    .option('--limit <number>', 'how many at most', '50');
  signed(
    add(chancery, 'remove', 'take reports out of the archive, with all that they say', [
      '<reports...>',
      'their numbers, which ids such as 12.s3 begin with',
    ]),
  );
}

/** Adds `check`, `backup` and `restore`. */
export function addCareCommands(chancery: Command, archive: Option): void {
  const add = (name: CareVerb, says: string): Command =>
    chancery
      .command(name)
      .copyInheritedSettings(chancery)
      .description(says)
      .addOption(archive)
      .action(async (...told: unknown[]) => {
        const [file, options] = name === 'check' ? [undefined, told[0]] : [told[0], told[1]];
        const { careCommand } = await import('./care.ts');
        process.exitCode = await careCommand(name, file as string | undefined, options as CareOptions);
      });
  add('check', 'look whether all that the archive holds is whole');
  add('backup', 'write the archive into one file').argument('<file>', 'a file that is not there yet');
  add('restore', 'bring a backup back, whole or not at all')
    .argument('<file>', 'what `chancery backup` wrote')
    .option('--replace', 'in place of what the archive holds');
}

/** Adds who decides and why. */
export function withDecider(command: Command): Command {
  return command
    .option('--by <name>', 'who decides it, instead of CHANCERY_USER or the login name')
    .option('--why <words>', 'the reason, kept with it');
}
