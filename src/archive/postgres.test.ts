import { describe, expect, test } from 'vitest';
import { describeArchive } from '../../test/conformance/archive.ts';
import { SERVER, serverDatabase } from '../../test/server.ts';
import { openPostgres } from './postgres.ts';

const found = await serverDatabase('test');

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
