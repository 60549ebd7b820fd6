/** `chancery add`: reports in, their records into the archive, what is there already left alone. */
import { makerOf, openArchive, openChancery, type SourceFormat } from '../../app.ts';
import { addReports } from '../adding/add-reports.ts';
import { faultLine } from '../adding/read-arrival.ts';
import { dayOf, namedPaths } from './named.ts';
import { write } from './output.ts';
import { ownActors } from './own-actors.ts';
import { progressOf } from './progress.ts';
import { harmless } from './terminal.ts';

export interface AddCommandOptions {
  readonly archive?: string;
  readonly actors?: string;
  readonly date?: string;
  readonly from: SourceFormat;
}

const EXIT = { allThere: 0, someFailed: 1, nothingThere: 3 } as const;

/** Adds what `files` name. Gives the exit code; throws a ChanceryError on wrong usage and where the archive is held. */
export async function addCommand(files: readonly string[], options: AddCommandOptions): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const paths = namedPaths(files);
  const date = dayOf(options.date);
  const known = await ownActors(options.actors);
  const archive = await openArchive(options.archive);
  const [chancery, maker] = await Promise.all([openChancery({ known }), makerOf()]);
  const progress = progressOf({
    total: await chancery.size(paths),
    isBar: stderr.isTTY === true,
    write: (text) => stderr.write(text),
  });
  process.once('exit', progress.stop);
  const count = { added: 0, held: 0, removed: 0, failed: 0 };
  const arrivals = chancery.arrivals(paths, { from: options.from, date, standardInput: stdin });
  for await (const { kind, bytes, stored, fault } of addReports(arrivals, { archive, chancery, maker })) {
    if (kind !== 'read') count[kind] += 1;
    if (fault !== null) progress.tell(`chancery: ${harmless(faultLine(fault))}`);
    count.added += stored;
    progress.advance(bytes);
  }
  progress.stop();
  await chancery.close();
  await archive.close();
  await write(stdout, `${summary(count)}\n`);
  if (count.failed > 0)
    return count.added + count.held + count.removed > 0 ? EXIT.someFailed : EXIT.nothingThere;
  return EXIT.allThere;
}

function summary({
  added,
  held,
  removed,
  failed,
}: Readonly<Record<'added' | 'held' | 'removed' | 'failed', number>>): string {
  const counted = (count: number): string => count.toLocaleString('en');
  const parts = [
    `${counted(added)} ${added === 1 ? 'report' : 'reports'} added`,
    ...(held > 0 ? [`${counted(held)} there already`] : []),
    ...(removed > 0 ? [`${counted(removed)} removed by hand and left out`] : []),
    ...(failed > 0 ? [`${counted(failed)} not read, which \`chancery problems\` lists`] : []),
  ];
  return parts.join(', ');
}
