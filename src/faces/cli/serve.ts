/** `chancery serve`: the archive over HTTP, and in the browser, until it is interrupted. */
import { spawn } from 'node:child_process';
import { errorOf } from '../../values/errors.ts';
import { serve } from '../api/serve.ts';
import { write } from './output.ts';

export interface ServeCommandOptions {
  readonly archive?: string;
  readonly host: string;
  readonly port: string;
  readonly open?: boolean;
  readonly samples?: boolean;
  readonly log?: string;
}

/** Serves until SIGINT or SIGTERM; a second one ends it at once. Throws a ChanceryError where it cannot start. */
export async function serveCommand(options: ServeCommandOptions): Promise<void> {
  const port = /^\d{1,5}$/.test(options.port) ? Number(options.port) : -1;
  if (port < 0 || port > 65_535)
    throw errorOf('bad-filter', options.port, '--port', 'a number from 0 to 65535');
  // At a terminal a person wants the address alone; elsewhere the log is all that is seen.
  const level = options.log ?? (process.stderr.isTTY === true ? 'warn' : 'info');
  const serving = await serve({
    archive: options.archive,
    host: options.host,
    port,
    token: process.env.CHANCERY_TOKEN,
    samples: options.samples === true,
    logger: {
      level,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
      stream: process.stderr,
    },
  });
  await write(process.stdout, `Chancery is at ${serving.url}\n`);
  if (options.open === true) openBrowser(serving.url);
  await interrupted();
  await serving.close();
}

function interrupted(): Promise<void> {
  process.removeAllListeners('SIGINT');
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        done();
      });
  });
}

/** Where there is a screen: not under CI, and on Linux not without a display. */
function openBrowser(url: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') return;
  const { platform } = process;
  if (platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...told] =
    platform === 'darwin'
      ? ['open', url]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  // Whoever has no browser has the address above.
  spawn(command ?? '', told, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
