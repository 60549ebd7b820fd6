/**
 * Kills processes that add to an archive, and that bring one up to date, at random moments, on PGlite and on PostgreSQL;
 * after each: is all there that was told as stored, and does `check` find nothing? Prints a line a kill.
 *
 *   npm run bench:kill -- [--records FILE] [--kills 20] [--minutes 20] [--only PostgreSQL]
 *
 * FILE is what `chancery read … --format jsonl` prints; without it hand-made records are added. Exit code 1 where
 * anything was lost or damaged, or where time did not suffice for all kills.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive } from '../src/app.ts';
import { ended, faultsOf, looking, working } from '../test/killing.ts';
import { serverDatabase } from '../test/server.ts';
import { BEFORE_SLOW, isServer } from '../test/slow-migrations.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string' },
    kills: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});
const KILLS = Number(values.kills);
const END = performance.now() + Number(values.minutes) * 60_000;
const RECORDS = values.records === undefined ? [] : [resolve(values.records)];
/** More than are added before the last kill. */
const COUNT = values.records === undefined ? 2000 : 3980;

let faults = 0;
let short = 0;

/** A random moment up to so many milliseconds after `begun` is told, or after the start where that is null. */
function atRandom(longest: number, begun: string | null): [Parameters<typeof ended>[1], () => number] {
  const moment = Math.round(Math.random() * longest);
  const when: Parameters<typeof ended>[1] = (line, kill) => {
    if (line === begun) setTimeout(kill, moment);
  };
  return [when, () => moment];
}

async function reportsIn(
  place: string,
): Promise<{ reports: number; version: number; wrong: readonly string[] }> {
  return looking(place, async (archive, query) => {
    const [row] = (await query(
      'select (select count(*)::integer from reports), (select max(number) from migrations)',
    )) as [[number, number]];
    return { reports: row[0], version: row[1], wrong: await faultsOf(archive) };
  });
}

function line(...cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padEnd(19)).join(''));
}

function judge(lost: boolean, wrong: readonly string[]): string {
  for (const fault of wrong.slice(0, 5)) console.log(`  ${fault}`);
  if (lost || wrong.length > 0) faults += 1;
  return `${lost ? 'LOST' : 'nothing lost'}, ${wrong.length === 0 ? 'clean' : `${wrong.length} faults`}`;
}

async function addAndKill(name: string, place: string): Promise<void> {
  line('', 'kill', 'after ms', 'told stored', 'there', '');
  let stored = 0;
  // The time to start, to make or open the database, and to add some batches.
  const began = performance.now();
  const first = await ended(working(place, 'add', '4', ...RECORDS), () => undefined);
  const longest = 2 * (performance.now() - began);
  stored = Number(first.told.at(-1) ?? 0);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    if (performance.now() > END) {
      short += 1;
      return console.log('time is up');
    }
    const [when, moment] = atRandom(longest, null);
    const { told } = await ended(working(place, 'add', String(COUNT), ...RECORDS), when);
    stored = Math.max(stored, Number(told.at(-1) ?? 0));
    // Opened as a user does: the lock of the dead is taken over.
    if (!isServer(place)) await (await openArchive(place)).close();
    const { reports, wrong } = await reportsIn(place);
    line(`${name} add`, kill, moment(), stored, reports, judge(reports < stored, wrong));
  }
}

async function migrateAndKill(name: string, place: string): Promise<void> {
  line('', 'kill', 'after ms', 'migration', 'there', '');
  const { reports: before, version: newest } = await reportsIn(place);
  let reached = newest;
  let target = BEFORE_SLOW + 1;
  let began = 0;
  await ended(working(place, 'migrate', String(target)), (told) => {
    if (told === 'begun') began = performance.now();
    if (told === 'done') began = performance.now() - began;
  });
  reached = (await reportsIn(place)).version;
  const longest = 1.2 * began;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    if (performance.now() > END) {
      short += 1;
      return console.log('time is up');
    }
    target = reached + 1;
    const [when, moment] = atRandom(longest, 'begun');
    const { told } = await ended(working(place, 'migrate', String(target)), when);
    const { reports, version, wrong } = await reportsIn(place);
    const isHalf = version !== target && (version !== reached || told.includes('done'));
    line(
      `${name} migrate`,
      kill,
      moment(),
      told.includes('done') ? 'told done' : 'cut short',
      version === target ? 'applied' : 'not applied',
      judge(reports !== before || isHalf, wrong),
    );
    reached = version;
  }
}

const home = mkdtempSync(join(tmpdir(), 'chancery-kill-'));
const server = await serverDatabase('bench');
try {
  const places: readonly (readonly [string, string])[] = [
    ['PGlite', join(home, 'archive')],
    ...(typeof server === 'string' ? [] : [['PostgreSQL', server.url] as const]),
  ];
  if (typeof server === 'string') console.log(`PostgreSQL is not tried: ${server}`);
  for (const [name, place] of places.filter(
    ([known]) => values.only === undefined || known === values.only,
  )) {
    await addAndKill(name, place);
    await migrateAndKill(name, place);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
  if (typeof server !== 'string') await server.drop();
}
console.log(
  faults === 0 ? 'nothing was lost, every check was clean' : `${faults} kills lost or damaged something`,
);
process.exitCode = faults > 0 || short > 0 ? 1 : 0;
