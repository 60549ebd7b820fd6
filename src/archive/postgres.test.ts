import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { describeArchive } from '../../test/conformance/archive.ts';
import { openPostgres } from './postgres.ts';

/** The server to test on: that of DATABASE_URL, else the one that a development machine has. */
const SERVER = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own on that server, or why there is none. */
const found = await (async () => {
  const server = postgres(SERVER, { max: 1, connect_timeout: 3, onnotice: () => undefined });
  const name = `chancery_test_${process.pid}`;
  try {
    await server.unsafe(`create database ${name}`);
    const url = new URL(SERVER);
    url.pathname = `/${name}`;
    return {
      url: url.href,
      drop: async () => {
        await server.unsafe(`drop database ${name}`);
        await server.end();
      },
    };
  } catch (error) {
    await server.end();
    return error instanceof Error ? error.message || String(error) : String(error);
  }
})();

if (typeof found === 'string') {
  test.skip(`PostgreSQL is not tested, since no server answers at ${new URL(SERVER).host}: ${found}`, () =>
    undefined);
} else {
  describeArchive('PostgreSQL', async (schema) => {
    const database = await openPostgres(found.url, schema);
    return {
      ...database,
      close: async () => {
        await database.close();
        await found.drop();
      },
    };
  });
}

describe('a server that cannot be used', () => {
  test.each(['postgres://nobody@127.0.0.1:1/none', 'no url at all'])(
    '%s is told in a sentence',
    async (url) => {
      await expect(openPostgres(url, 'chancery')).rejects.toMatchObject({ code: 'no-database' });
    },
  );
});
