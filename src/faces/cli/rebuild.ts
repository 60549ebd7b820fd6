/** `chancery rebuild`: reads anew what an older version or another model read, and swaps it in whole. */
import { type Chancery, makerOf, openArchive, openChancery, type ReadReport } from '../../app.ts';
import type { Archive, Maker, Outdated } from '../../archive/archive.ts';
import { ChanceryError } from '../../values/errors.ts';
import { abreast } from '../adding/abreast.ts';
import { write } from './output.ts';
import { ownActors } from './own-actors.ts';
import { type Progress, progressOf } from './progress.ts';
import { harmless } from './terminal.ts';

/** Records that are kept in one transaction. */
const BATCH = 20;

/** Gives the exit code. What was read anew before an end that came too early is not read again. */
export async function rebuildCommand(options: {
  readonly archive?: string;
  readonly actors?: string;
}): Promise<number> {
  const { stdout, stderr } = process;
  const known = await ownActors(options.actors);
  const archive = await openArchive(options.archive);
  const maker = await makerOf();
  const total = await archive.countOutdated(maker);
  if (total > 0) {
    const chancery = await openChancery({ known });
    // Counted in reports, since only the reports that are read know how long they are.
    const progress = progressOf({
      total,
      isBar: stderr.isTTY === true,
      write: (text) => stderr.write(text),
    });
    process.once('exit', progress.stop);
    await readAnew(archive, chancery, maker, progress);
    progress.stop();
    await chancery.close();
  }
  const swapped = await archive.swap(maker);
  await archive.close();
  const said =
    swapped === 0
      ? 'every record is of this version already'
      : `${swapped.toLocaleString('en')} ${swapped === 1 ? 'record' : 'records'} read anew`;
  await write(stdout, `${said}\n`);
  return 0;
}

async function readAnew(
  archive: Archive,
  chancery: Chancery,
  maker: Maker,
  progress: Progress,
): Promise<void> {
  let batch: { key: number; record: ReadReport['record'] }[] = [];
  const again = async ({ text, origin }: Outdated): Promise<ReadReport | ChanceryError> => {
    try {
      return await chancery.read(chancery.takeInAgain(text, origin));
    } catch (error) {
      // Taken in once, and no longer: what was read of it then is kept.
      if (error instanceof ChanceryError) return error;
      throw error;
    }
  };
  const stored = outdated(archive, maker);
  for await (const [{ key, origin }, read] of abreast(
    stored,
    chancery.abreast,
    ({ text }) => text.length,
    again,
  )) {
    if (read instanceof ChanceryError)
      progress.tell(
        `chancery: ${harmless(`${origin.where}: ${read.message}`)} Its record stays as it was. [${read.code}]`,
      );
    else batch.push({ key, record: read.record });
    if (batch.length >= BATCH) {
      await archive.stage(batch, maker);
      batch = [];
    }
    progress.advance(1);
  }
  await archive.stage(batch, maker);
}

async function* outdated(archive: Archive, maker: Maker): AsyncGenerator<Outdated> {
  for (let after = 0; ; ) {
    const found = await archive.outdated(maker, after, BATCH);
    yield* found;
    const last = found.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}
