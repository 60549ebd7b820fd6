#!/usr/bin/env node
/** The `chancery` command: runs the command line, and turns whatever goes wrong into one sentence and an exit code. */
import { CommanderError } from 'commander';
import { ChanceryError, errorOf } from '../../values/errors.ts';
import { endWithReader } from './output.ts';
import { program } from './program.ts';
import { harmless } from './terminal.ts';

const WRONG_USAGE = 2;
const INTERRUPTED = 130;
/** What commander throws when it has shown what it was asked for. */
const SHOWN = new Set(['commander.helpDisplayed', 'commander.version']);

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (SHOWN.has(error.code)) return 0;
    // Without a command, the help that commander has shown says it all.
    if (error.code === 'commander.help') return WRONG_USAGE;
    return say(errorOf('usage', error.message.replace(/^error: /, '').replace(/\.?\s*$/, '')), WRONG_USAGE);
  }
  if (error instanceof ChanceryError) return say(error, WRONG_USAGE);
  if (process.env.CHANCERY_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return say(errorOf('internal', error instanceof Error ? error.message : String(error)), 1);
}

function say(error: ChanceryError, exitCode: number): number {
  process.stderr.write(`chancery: ${harmless(error.message)} [${error.code}]\n`);
  return exitCode;
}

endWithReader(process.stdout, process.stderr);
process.once('SIGINT', () => process.exit(INTERRUPTED));
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}
