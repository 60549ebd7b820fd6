/** The file of --actors -> the user's own actors, each bad line of it told on standard error. */
import { readActors } from '../../app.ts';
import type { KnownActor } from '../../values/known-actor.ts';
import { harmless } from './terminal.ts';

/** None where no file is named; throws a ChanceryError where there is no such file. */
export async function ownActors(file: string | undefined): Promise<readonly KnownActor[]> {
  if (file === undefined) return [];
  const { actors, problems } = await readActors(file);
  for (const { code, message } of problems)
    process.stderr.write(`chancery: ${harmless(`${file}: ${message}`)} [${code}]\n`);
  return actors;
}
