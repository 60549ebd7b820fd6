/**
 * Draws findings to be judged by hand from records (JSONL on standard input): mentions whose actor a reader must work
 * out, or events. Prints one line each, no text.
 *
 *   npx tsx scripts/draw-findings.ts mentions < records.jsonl
 *   npx tsx scripts/draw-findings.ts events --seed 20161001 --wanted 100 < records.jsonl
 *
 * The draw is by a fixed seed, so that it can be made again, and by another one where the rules were changed after a
 * first judgement. It takes only so many a report, so that no long briefing fills the sheet.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ReportRecord } from '../src/record/record.ts';
import { numbers } from './mulberry32.ts';

const SEED = '20160901';
const DETERMINER = /^(?:the|an?|this|that|these|those|my|our|your|his|her|its|their) /i;

type Row = Readonly<Record<string, unknown>> & { readonly report: string };

const bare = (text: string): string => text.replace(DETERMINER, '').toLowerCase();

/** Mentions by pronoun, by description or by less than the name; a full name or a group's own words need no judging. */
function mentionsOf({ report, actors }: ReportRecord): Row[] {
  return actors.flatMap((actor) =>
    actor.mentions
      .filter((mention, place) => place > 0 || actor.kind !== 'group' || mention.form === 'pronoun')
      .filter(({ form, text }) => form === 'pronoun' || bare(text) !== bare(actor.name))
      .map(({ start, end, form }) => ({ report: report.id, start, end, form, actor: actor.name })),
  );
}

function eventsOf({ report, actors, events }: ReportRecord): Row[] {
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)?.name);
  return events.map((event) => ({
    report: report.id,
    start: event.evidence[0]?.start,
    end: event.evidence[0]?.end,
    type: event.type,
    actors: names(event.actors),
    recipients: names(event.recipients),
    status: event.status,
  }));
}

const KINDS = {
  mentions: { of: mentionsOf, wanted: 150, perReport: 3 },
  events: { of: eventsOf, wanted: 200, perReport: 5 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: SEED }, wanted: { type: 'string' } },
});
const [kind = ''] = positionals;
if (kind !== 'mentions' && kind !== 'events') {
  console.error('Say what to draw: mentions or events.');
  process.exit(2);
}
const { of, perReport } = KINDS[kind];
const wanted = Number(values.wanted ?? KINDS[kind].wanted);
const records = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const all = records.flatMap((line) => of(JSON.parse(line) as ReportRecord));
const next = numbers(Number(values.seed));
const taken = new Map<string, number>();
const drawn = all
  .map((row) => ({ row, key: next() }))
  .sort((one, two) => one.key - two.key)
  .filter(({ row }) => {
    const before = taken.get(row.report) ?? 0;
    taken.set(row.report, before + 1);
    return before < perReport;
  })
  .slice(0, wanted)
  .map(({ row }) => row);
const chosen = new Set(drawn);
for (const row of all) if (chosen.has(row)) console.log(JSON.stringify(row));
