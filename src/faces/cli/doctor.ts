/** The `doctor` command: what runs the reader model, whether its files are whole, what it costs; and how the archive is. */
import { checkModel, findArchive, makerOf, openArchive, openChancery, openModel } from '../../app.ts';
import type { ArchiveState } from '../../archive/archive.ts';
import { ChanceryError } from '../../values/errors.ts';
import { write } from './output.ts';
import { harmless } from './terminal.ts';

const EXIT = { whole: 0, damaged: 1 } as const;

/** Read over and over to measure; written for this. */
const PARAGRAPH =
  'Foreign Minister Ada Brook said on Tuesday that the talks with the northern delegation had failed. "We have offered ' +
  'them every guarantee that they asked for," she told reporters in the capital. According to two officials who were in ' +
  'the room, the delegation had rejected the draft because it did not name a date for the withdrawal.';
const PARAGRAPHS = 40;
const MEBIBYTE = 2 ** 20;

/** Checks and measures, and prints a line for each thing. Gives the exit code: 0 where all is whole. */
export async function doctorCommand(options: { readonly archive?: string }): Promise<number> {
  const model = await examineModel();
  const archive = await examineArchive(options.archive);
  return model && archive ? EXIT.whole : EXIT.damaged;
}

const line = (name: string, said: string): Promise<void> =>
  write(process.stdout, `${name.padEnd(10)} ${harmless(said)}\n`);

/** None is made where there is none. */
async function examineArchive(named: string | undefined): Promise<boolean> {
  const { place, isThere } = await findArchive(named);
  if (!isThere) {
    await line('archive', `none yet; it will be ${place}`);
    return true;
  }
  try {
    const before = performance.now();
    const archive = await openArchive(named);
    try {
      const seconds = ((performance.now() - before) / 1000).toFixed(2);
      await line('archive', `${archive.name}, open in ${seconds} s`);
      const state = await archive.state(await makerOf());
      for (const said of stateWords(state)) await line('', said);
    } finally {
      await archive.close();
    }
    return true;
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    await line('archive', `${error.message} [${error.code}]`);
    return false;
  }
}

function stateWords(state: ArchiveState): readonly string[] {
  const counted = (count: number): string => count.toLocaleString('en');
  return [
    `version ${state.version}, ${counted(state.reports)} reports, ${counted(state.entries)} entries, ${(state.size / MEBIBYTE).toFixed(1)} MiB`,
    ...(state.unread > 0 ? [`${counted(state.unread)} not read, which \`chancery problems\` lists`] : []),
    ...(state.outdated > 0
      ? [`${counted(state.outdated)} read by another version or model; \`chancery rebuild\` reads them anew`]
      : []),
    ...(state.lost > 0
      ? [
          `${counted(state.lost)} corrections fit nothing any more; \`chancery correct list --lost\` lists them`,
        ]
      : []),
    '`chancery check` looks at all it holds',
  ];
}

async function examineModel(): Promise<boolean> {
  try {
    const { folder, bytes, whole } = await checkModel();
    const sum = whole ? 'whole, its checksum is right' : 'damaged, its checksum is wrong';
    await line('model', `${folder}, ${(bytes / MEBIBYTE).toFixed(1)} MiB: ${sum}`);
    if (!whole) return false;
    const before = performance.now();
    const model = await openModel();
    const opened = performance.now() - before;
    const slow =
      model.runtime === 'onnxruntime-web'
        ? ' (the native onnxruntime-node is not there: several times slower)'
        : '';
    await line(
      'runtime',
      `${model.runtime}${slow}, ${model.workers} workers, open in ${(opened / 1000).toFixed(2)} s`,
    );
    const chancery = await openChancery({ model });
    const report = chancery.takeIn({
      text: Array.from({ length: PARAGRAPHS }, () => PARAGRAPH).join('\n\n'),
    });
    await chancery.read(report);
    const start = performance.now();
    await chancery.read(report);
    const seconds = (performance.now() - start) / 1000;
    const words = report.text.split(/\s+/).length;
    await line('speed', `${Math.round(words / seconds).toLocaleString('en')} words a second`);
    await line('memory', `${Math.round(process.memoryUsage.rss() / MEBIBYTE)} MiB`);
    await model.close();
    return true;
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    await line('model', `${error.message} [${error.code}]`);
    return false;
  }
}
