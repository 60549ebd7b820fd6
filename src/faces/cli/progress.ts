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
  return isBar && total !== null ? bar(total, write) : lines(total, write);
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

function lines(total: number | null, write: (text: string) => void): Progress {
  const started = performance.now();
  let told = started;
  let reports = 0;
  let done = 0;
  return {
    advance: (bytes) => {
      reports += 1;
      done += bytes;
      const now = performance.now();
      if (now - told < BETWEEN_LINES) return;
      told = now;
      const left = total === null || done === 0 ? null : ((now - started) / done) * Math.max(0, total - done);
      const rest = left === null ? '' : `, about ${timeLeft(left)} left`;
      write(`read ${reports.toLocaleString('en')} reports, ${rateOf(reports, started)}/s${rest}\n`);
    },
    tell: (line) => write(`${line}\n`),
    stop: () => undefined,
  };
}

/** "40 s", "12 min", "3 h 5 min" of milliseconds. */
function timeLeft(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function rateOf(reports: number, started: number): number {
  const rate = (reports * 1000) / Math.max(1, performance.now() - started);
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}
