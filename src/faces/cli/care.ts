/** `chancery check`, `backup` and `restore`: what keeps an archive whole. */
import { resolve } from 'node:path';
import { makerOf, openArchive } from '../../app.ts';
import { version } from '../../version.ts';
import { CORRECTIONS } from './correction-layout.ts';
import { listing } from './listing.ts';
import { write } from './output.ts';
import { pageWidth, paintFor } from './page.ts';
import { progressOf } from './progress.ts';
import { harmless } from './terminal.ts';

export interface CareOptions {
  readonly archive?: string;
  readonly replace?: boolean;
}

export type CareVerb = 'check' | 'backup' | 'restore';

const EXIT = { whole: 0, damaged: 1 } as const;

/** Lost corrections that are shown; the rest are counted. */
const MOST_LOST = 50;

/** Does it and says so. Gives the exit code; throws a ChanceryError where it cannot. */
export async function careCommand(
  verb: CareVerb,
  file: string | undefined,
  options: CareOptions,
): Promise<number> {
  const { stdout } = process;
  switch (verb) {
    case 'check':
      return check(options);
    case 'backup': {
      const archive = await openArchive(options.archive);
      try {
        const made = { by: `chancery ${version()}`, at: new Date().toISOString() };
        const { reports, sha256 } = await archive.backUp(resolve(file ?? ''), made);
        await write(stdout, `${counted(reports, 'report', 'reports')} backed up, SHA-256 ${sha256}\n`);
        return EXIT.whole;
      } finally {
        await archive.close();
      }
    }
    case 'restore': {
      const archive = await openArchive(options.archive);
      try {
        const { reports } = await archive.restore(resolve(file ?? ''), options.replace === true);
        await write(stdout, `${counted(reports, 'report', 'reports')} restored\n`);
        return EXIT.whole;
      } finally {
        await archive.close();
      }
    }
  }
}

async function check(options: CareOptions): Promise<number> {
  const { stdout, stderr } = process;
  const archive = await openArchive(options.archive);
  try {
    const { reports } = await archive.state(await makerOf());
    const progress = progressOf({
      total: reports,
      isBar: stderr.isTTY === true,
      write: (text) => stderr.write(text),
    });
    process.once('exit', progress.stop);
    const { entries, faults } = await archive.check(
      (where, what) => write(stdout, `${harmless(`${where}: ${what}`)}\n`),
      (done) => {
        for (let one = 0; one < done; one += 1) progress.advance(1);
      },
    );
    progress.stop();
    const lost = await archive.corrections(true, MOST_LOST);
    if (lost.total.number > 0) {
      const look = { format: 'pretty', columns: pageWidth(stdout), paint: paintFor(stdout) } as const;
      await write(stdout, `corrections that fit nothing that their reports say now:\n`);
      await write(stdout, listing(lost, CORRECTIONS, look, null));
    }
    const what = `${counted(reports, 'report', 'reports')}, ${counted(entries, 'entry', 'entries')}`;
    const said = faults === 0 ? 'all is whole' : counted(faults, 'fault', 'faults');
    await write(stdout, `${what}: ${said}\n`);
    return faults === 0 ? EXIT.whole : EXIT.damaged;
  } finally {
    await archive.close();
  }
}

function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
