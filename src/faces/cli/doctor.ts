/** The `doctor` command: what runs the reader model, whether its files are whole, what it costs. */
import { checkModel, openChancery, openModel } from '../../app.ts';
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
export async function doctorCommand(): Promise<number> {
  const line = (name: string, said: string): Promise<void> =>
    write(process.stdout, `${name.padEnd(10)} ${harmless(said)}\n`);
  try {
    const { folder, bytes, whole } = await checkModel();
    const sum = whole ? 'whole, its checksum is right' : 'damaged, its checksum is wrong';
    await line('model', `${folder}, ${(bytes / MEBIBYTE).toFixed(1)} MiB: ${sum}`);
    if (!whole) return EXIT.damaged;
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
    return EXIT.whole;
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    await line('model', `${error.message} [${error.code}]`);
    return EXIT.damaged;
  }
}
