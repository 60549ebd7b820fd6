/** `chancery correct` and `chancery remove`: what a person corrects of entries and reports. */
import { openArchive } from '../../app.ts';
import type { Archive } from '../../archive/archive.ts';
import { errorOf } from '../../values/errors.ts';
import { CORRECTIONS } from './correction-layout.ts';
import { type DeciderOptions, deciderOf } from './decider.ts';
import { limitOf } from './limit.ts';
import { type ListingFormat, listing } from './listing.ts';
import { numberOf } from './named.ts';
import { write } from './output.ts';
import { pageWidth, paintFor } from './page.ts';

export interface CorrectOptions extends DeciderOptions {
  readonly archive?: string;
  readonly set?: readonly string[];
  readonly lost?: boolean;
  readonly limit?: string;
  readonly format?: ListingFormat;
}

export type CorrectVerb = 'confirm' | 'edit' | 'reject' | 'undo' | 'list' | 'remove';

/** Corrects and says so, or lists what was corrected. Throws a ChanceryError where it cannot be. */
export async function correctCommand(
  verb: CorrectVerb,
  told: readonly string[],
  options: CorrectOptions,
): Promise<void> {
  const numbers = verb === 'undo' || verb === 'remove' ? told.map(numberOf) : [];
  const archive = await openArchive(options.archive);
  try {
    await write(process.stdout, await corrected(archive, verb, told, numbers, options));
  } finally {
    await archive.close();
  }
}

async function corrected(
  archive: Archive,
  verb: CorrectVerb,
  told: readonly string[],
  numbers: readonly number[],
  options: CorrectOptions,
): Promise<string> {
  const by = deciderOf(options);
  switch (verb) {
    case 'confirm':
    case 'reject':
      return made(await archive.judge(verb, told, by));
    case 'edit': {
      const [entry] = told;
      if (entry === undefined) throw errorOf('usage', 'no entry was named');
      return made([await archive.edit(entry, options.set ?? [], by)]);
    }
    case 'remove':
      return made(await archive.remove(numbers, by));
    case 'undo':
      for (const number of numbers) await archive.undoCorrection(number, by);
      return numbers.map((number) => `correction ${number} is undone\n`).join('');
    case 'list': {
      const page = await archive.corrections(options.lost === true, limitOf(options.limit ?? '50'));
      const { stdout } = process;
      const look = {
        format: options.format ?? 'pretty',
        columns: pageWidth(stdout),
        paint: paintFor(stdout),
      };
      return listing(page, CORRECTIONS, look, null);
    }
  }
}

function made(keys: readonly number[]): string {
  return keys.map((key) => `correction ${key}; \`chancery correct undo ${key}\` takes it back\n`).join('');
}
