/** Who may ask: requests that are meant for this server, and those that bring its token where it has one. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { errorOf } from '../../values/errors.ts';

/** The shortest token that cannot be guessed. */
export const SHORTEST_TOKEN = 16;
const COOKIE = 'chancery';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether nobody but this machine reaches a host: `localhost`, 127.0.0.0/8 or ::1. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare === 'localhost') return true;
  const family = isIP(bare);
  return family !== 0 && LOOPBACK.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

export interface Access {
  /** Whether a token is asked for. */
  readonly needsToken: boolean;
  /** Throws a ChanceryError where a request is not meant for this server: another name, or a page of another site. */
  readonly checkOrigin: (request: FastifyRequest) => void;
  readonly hasToken: (request: FastifyRequest) => boolean;
  readonly isToken: (given: string) => boolean;
  /** The cookie that stands for the token; null takes it away. */
  readonly cookie: (isOpen: boolean, isSecure: boolean) => string;
}

/** @param token null where none is asked for, as on loopback */
export function accessWith(token: string | null): Access {
  // The token cannot be told from the cookie.
  const session = token === null ? '' : createHmac('sha256', token).update('session').digest('hex');
  return {
    needsToken: token !== null,
    checkOrigin: ({ headers, method, hostname }) => {
      // Without a token, a name that another site lets point here would open the archive to its pages.
      if (token === null && !isLoopback(hostname))
        throw errorOf('foreign-request', `it names ${hostname.slice(0, 100)}, which is not this server`);
      if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return;
      const { origin } = headers;
      if (origin !== undefined && hostOf(origin) !== headers.host)
        throw errorOf('foreign-request', 'a page of another site sent it');
    },
    hasToken: ({ headers }) => {
      if (token === null) return true;
      const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
      if (bearer !== undefined) return isSame(bearer, token);
      const cookie = cookieOf(headers.cookie);
      return cookie !== null && isSame(cookie, session);
    },
    isToken: (given) => token === null || isSame(given, token),
    cookie: (isOpen, isSecure) =>
      `${COOKIE}=${isOpen ? session : ''}; Path=/; HttpOnly; SameSite=Strict${isOpen ? '' : '; Max-Age=0'}${isSecure ? '; Secure' : ''}`,
  };
}

/** Takes the same time whatever is given: digests of one length are compared. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

function cookieOf(header: string | undefined): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === COOKIE && value !== undefined) return value;
  }
  return null;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
