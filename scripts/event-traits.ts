/**
 * Prints the traits of every draft of an event in reports (JSONL on standard input), one line a draft: what the weights
 * of `src/lexicon/event-weights.generated.ts` are fitted on. No text but the words of traits.
 *
 *   npx tsx scripts/event-traits.ts < reports.jsonl > traits.jsonl
 */
import { readFileSync } from 'node:fs';
import { openChancery, openModel } from '../src/app.ts';
import { draftsOf, isWhole } from '../src/extraction/events/events.ts';
import { candidatesOf } from '../src/extraction/events/refine/judged.ts';
import { settingOf } from '../src/extraction/events/setting.ts';
import { traitsOfAct, traitsOfParty } from '../src/extraction/events/traits.ts';
import { groundOf } from '../src/extraction/extract.ts';
import { read } from '../src/reading/read.ts';

const model = await openModel({ workers: 0 });
const chancery = await openChancery({ model });
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const report = chancery.takeIn(JSON.parse(line));
  const { setting: common, statements } = groundOf(await read(report, model));
  const setting = settingOf(common, statements);
  for (const draft of draftsOf(setting)) {
    const parties = (list: readonly number[], role: 'actor' | 'recipient') =>
      list.map((party) => ({
        mentions: setting.actors[party]?.mentions.map(({ start, end }) => [start, end]),
        traits: traitsOfParty(draft, party, role, setting),
      }));
    console.log(
      JSON.stringify({
        report: report.id,
        start: draft.evidence[0].start,
        end: draft.evidence[0].end,
        type: draft.type,
        status: draft.status,
        statement: draft.statement !== null,
        whole: isWhole(draft),
        act: traitsOfAct(draft, setting),
        actors: parties(draft.actors, 'actor'),
        recipients: parties(draft.recipients, 'recipient'),
        others: parties(candidatesOf(draft, setting), 'recipient'),
      }),
    );
  }
}
await chancery.close();
