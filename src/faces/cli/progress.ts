/** How far a run is, on standard error: a bar on a terminal, now and then a plain line elsewhere. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** One more report has come, and with it so many bytes of the input. */
  readonly advance: (bytes: number) => void;
  /** Writes a line of its own, clear of the bar. */
  readonly tell: (line: string) => void;
  readonly stop: () => void;
}

/** Where no bar can be drawn: nothing for so long, then a line so often. In milliseconds. */
const BETWEEN_LINES = 5000;

interface ProgressOptions {
  /** Bytes to come, or null where nobody knows. */
  readonly total: number | null;
  readonly isBar: boolean;
  readonly write: (text: string) => void;
}

export function progressOf({ total, isBar, write }: ProgressOptions): Progress {
  return isBar && total !== null ? bar(total, write) : lines(write);
}

function bar(total: number, write: (text: string) => void): Progress {
  const drawn = new SingleBar({
    format: '{bar} {percentage}%  {reports} reports, {rate}/s, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
    gracefulExit: false,
  });
  const started = performance.now();
  let reports = 0;
  drawn.start(total, 0, { reports: 0, rate: 0 });
  return {
    advance: (bytes) => {
      reports += 1;
      drawn.increment(bytes, { reports: reports.toLocaleString('en'), rate: rateOf(reports, started) });
    },
    // The next report draws the bar again, below the line.
    tell: (line) => write(`\r\u001b[2K${line}\n`),
    stop: () => drawn.stop(),
  };
}

function lines(write: (text: string) => void): Progress {
  const started = performance.now();
  let told = started;
  let reports = 0;
  return {
    advance: () => {
      reports += 1;
      const now = performance.now();
      if (now - told < BETWEEN_LINES) return;
      told = now;
      write(`read ${reports.toLocaleString('en')} reports, ${rateOf(reports, started)}/s\n`);
    },
    tell: (line) => write(`${line}\n`),
    stop: () => undefined,
  };
}

function rateOf(reports: number, started: number): number {
  return Math.round((reports * 1000) / Math.max(1, performance.now() - started));
}
