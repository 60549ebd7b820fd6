/** The built web app -> its files, and its first page for every address that is a screen's. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import files from '@fastify/static';
import { errorOf } from '../../values/errors.ts';
import type { Server } from './wire-types.ts';

/** The build names them by what is in them, so that they never change. */
const HASHED = `${sep}assets${sep}`;
const A_YEAR = 'public, max-age=31536000, immutable';

/** Addresses that no screen has: those of the API, and of files. */
const NO_SCREEN =
  /^\/(?:api|assets)(?:\/|$)|^\/(?:health|metrics)$|\.(?:css|html|ico|js|json|map|png|svg|txt|webmanifest|woff2?)$/;

/** @param folder of the build; where there is none, the first page is that of the API */
export async function serveWeb(server: Server, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt)
    await server.register(files, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes(HASHED) ? A_YEAR : 'no-cache');
      },
    });
  else server.get('/', { schema: { hide: true } }, async (_, reply) => reply.redirect('/api/docs'));
  server.setNotFoundHandler(async (request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    const isScreen = request.method === 'GET' && !NO_SCREEN.test(path);
    if (isBuilt && isScreen && /\bhtml\b|\*\/\*/.test(request.headers.accept ?? '*/*'))
      return reply.sendFile('index.html');
    throw errorOf('no-such-thing', `page ${path.slice(0, 200)}`);
  });
}
