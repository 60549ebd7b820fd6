/** Opens the archive and serves it at an address, until it is closed. */
import { readdir, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchiveAside } from '../../app.ts';
import { ChanceryError, errorOf } from '../../values/errors.ts';
import type { Source } from '../adding/adder.ts';
import { openAdder } from '../adding/open-adder.ts';
import { isLoopback, SHORTEST_TOKEN } from './access.ts';
import type { Jobs } from './jobs.ts';
import { type ServerOptions, type Service, serverOf } from './server.ts';

export interface ServeOptions {
  /** Folder of the archive; else as the environment says. */
  readonly archive: string | undefined;
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Asked for on any address but loopback. */
  readonly token: string | undefined;
  /** Whether an archive without reports reads those that come with Chancery. */
  readonly samples: boolean;
  readonly logger: ServerOptions['logger'];
}

export interface Serving {
  /** As "http://127.0.0.1:8420/". */
  readonly url: string;
  /** Lets requests that are being answered end, ends jobs where they stand, closes the archive. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that requests have to end when the server closes. */
const GRACE = 5000;

const WEB = fileURLToPath(new URL('../web/', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Throws a ChanceryError where the address is another's or needs a token, or the archive cannot be opened. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port } = options;
  const isOpen = isLoopback(host);
  if (!isOpen && (options.token ?? '').length < SHORTEST_TOKEN) throw errorOf('token-needed', host);
  const { archive, connect } = await openArchiveAside(options.archive);
  const adder = openAdder(archive, connect());
  let service: Service | undefined;
  const close = async (): Promise<void> => {
    if (service !== undefined) await closeServer(service);
    await service?.jobs.close();
    await adder.close();
    await archive.close();
  };
  try {
    const token = isOpen ? null : (options.token ?? null);
    service = await serverOf({ archive, adder, token, web: WEB, logger: options.logger });
    await service.server.listen({ host, port });
    if (options.samples && (await archive.holdings()).reports === 0) await readSamples(service.jobs);
    const [address] = service.server.addresses() as readonly AddressInfo[];
    const shown = host.includes(':') ? `[${host.replace(/^\[|\]$/g, '')}]` : host;
    return { url: `http://${shown}:${address?.port ?? port}/`, close };
  } catch (error) {
    await close();
    if (error instanceof ChanceryError) throw error;
    throw addressError(error, `${host}:${port}`);
  }
}

/** Requests that are being answered have their time; connections that a browser keeps for later have none. */
async function closeServer({ server, answering }: Service): Promise<void> {
  const end = performance.now() + GRACE;
  const cut = setInterval(() => {
    if (answering() === 0 || performance.now() > end) server.server.closeAllConnections();
  }, 50);
  await server.close();
  clearInterval(cut);
}

function addressError(error: unknown, address: string): ChanceryError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return errorOf('port-taken', address);
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission is denied',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'nobody knows that name',
  };
  return errorOf('bad-address', address, reasons[code ?? ''] ?? message);
}

async function readSamples(jobs: Jobs): Promise<void> {
  const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.txt')).toSorted();
  const sources: Source[] = names.map((name) => ({ where: `samples/${name}`, path: join(SAMPLES, name) }));
  const sizes = await Promise.all(sources.map(async ({ path }) => (await stat(path)).size));
  jobs.start({
    ...{ name: 'samples', sources, from: 'text', date: null },
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    tidy: async () => undefined,
  });
}
