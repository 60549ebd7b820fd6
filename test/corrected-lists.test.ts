/** That lists of exchanges and positions show what was corrected by hand, and by whom, in every format. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../src/archive/archive.ts';
import type { Database } from '../src/archive/database.ts';
import { migrate } from '../src/archive/migrate.ts';
import { archiveIn } from '../src/archive/open.ts';
import { openPglite } from '../src/archive/pglite.ts';
import { EXCHANGES } from '../src/faces/cli/exchange-layout.ts';
import { LISTING_FORMATS, type ListingFormat, listing } from '../src/faces/cli/listing.ts';
import { POSITIONS } from '../src/faces/cli/position-layout.ts';
import { NO_PAINT } from '../src/faces/cli/terminal.ts';
import { EXCHANGED, HELD } from './conformance/archived-across.ts';

let database: Database;
let archive: Archive;
beforeAll(async () => {
  database = await openPglite(null, 'lists');
  await migrate(database, 'lists');
  archive = archiveIn(database, 'a test');
  await archive.add([...EXCHANGED, ...HELD], [], { pipeline: '1', model: 'm1' });
}, 60_000);
afterAll(() => database.close());

const look = (format: ListingFormat) => ({ format, columns: 400, paint: NO_PAINT });
const exchanges = async (format: ListingFormat): Promise<string> =>
  listing(await archive.exchanges({ instrument: ['river patrols'] }, 1), EXCHANGES, look(format), null);
const positions = async (format: ListingFormat): Promise<string> =>
  listing(await archive.positions({}, null, 10), POSITIONS, look(format), null);

/** As each format tells that an entry was edited and by whom. */
const TOLD: Readonly<Record<ListingFormat, RegExp>> = {
  pretty: /corrected by A\. Clerk/,
  markdown: /corrected by A\\?\. Clerk/,
  csv: /edited,A\. Clerk/,
  json: /"isEdited": true[\s\S]*"who": "A\. Clerk"/,
  jsonl: /"isEdited":true.*"who":"A\. Clerk"/,
};

test.each(LISTING_FORMATS)('%s', async (format) => {
  const by = { who: 'A. Clerk', why: null };
  for (const [list, entry, setting] of [
    [exchanges, '1.i1', 'name=draft proposals on river patrols by night'],
    [exchanges, '2.x1.2', 'answer=negative'],
    [positions, '8.s1', 'place=Malmö'],
    [positions, '6.s1', 'place=Malmö'],
  ] as const) {
    const before = await list(format);
    expect(before).not.toContain('A. Clerk');
    const made = await archive.edit(entry, [setting], by);
    expect(await list(format), entry).toMatch(TOLD[format]);
    await archive.undoCorrection(made, by);
    expect(await list(format)).toBe(before);
  }
});
