/** An archive of hand-made reports in a folder of its own, for the tests of what is taken out of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../src/archive/open.ts';
import { program } from '../src/faces/cli/program.ts';
import type { DiplomaticRecord, RecordStatement } from '../src/record/record.ts';
import { type Span, spanOf } from '../src/values/span.ts';
import { fresh, REFUSED, SENT } from './conformance/archived-records.ts';
import { type Run, running } from './running.ts';

/** The same copy in another paper, a day later. */
const COPY: DiplomaticRecord = {
  ...SENT,
  report: { ...SENT.report, id: 'r3', publisher: 'Vale Times', publishedOn: '2024-05-05', url: null },
};

const ODD_TEXT =
  '🚢 Ships\n\n"=SUM(A1) is <script>alert(1)</script>," said 🧭 Bo & Co, as per Tass. The envoy said on Monday that he would not sign.';

const odd = (words: string): Span => {
  const start = ODD_TEXT.indexOf(words);
  return spanOf(ODD_TEXT, start, start + words.length);
};

const SAID = SENT.statements[0] as RecordStatement;

/** Characters of two code units, a formula, markup, and a statement that Tass passed on. */
const ODD: DiplomaticRecord = {
  ...SENT,
  report: {
    ...SENT.report,
    id: 'r4',
    title: '=HYPERLINK("x")',
    publisher: 'Bo’s <b>Log</b>',
    publishedOn: '2024-06-01',
    url: 'javascript:alert(1)',
    text: ODD_TEXT,
  },
  actors: [
    {
      id: 'a1',
      kind: 'organisation',
      name: 'Bo & Co',
      aliases: [],
      country: null,
      offices: [],
      mentions: [],
    },
    { id: 'a2', kind: 'outlet', name: 'Tass', aliases: [], country: 'RUS', offices: [], mentions: [] },
    { id: 'a3', kind: 'person', name: 'envoy', aliases: [], country: null, offices: [], mentions: [] },
  ],
  statements: [
    {
      ...SAID,
      id: 's1',
      act: 'assert',
      addressees: [],
      about: [],
      place: null,
      content: [odd('"=SUM(A1) is <script>alert(1)</script>,"')],
      cue: [odd('said')],
      source: odd('🧭 Bo & Co'),
      relay: [{ outlet: 'a2', span: odd('Tass') }],
    },
    {
      ...SAID,
      id: 's2',
      speaker: 'a3',
      act: 'decline',
      form: 'indirect',
      addressees: [],
      about: [],
      place: null,
      content: [odd('that he would not sign')],
      cue: [spanOf(ODD_TEXT, ODD_TEXT.lastIndexOf('said'), ODD_TEXT.lastIndexOf('said') + 4)],
      source: odd('The envoy'),
    },
  ],
  events: [
    ...SENT.events.map((event) => ({
      ...event,
      actors: ['a3'],
      recipients: [],
      instrument: null,
      on: null,
      status: 'negated' as const,
      evidence: [odd('would not sign')] as const,
    })),
  ],
  instruments: [],
  exchanges: [],
};

export const RECORDS: readonly DiplomaticRecord[] = [SENT, REFUSED, COPY, ODD];

export interface TakenAway {
  readonly folder: string;
  /** Runs a command on the archive. */
  readonly run: (...told: readonly string[]) => Promise<Run>;
  readonly remove: () => void;
}

/** Makes the archive; report n of it is that of `RECORDS[n - 1]`. */
export async function takenAway(): Promise<TakenAway> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-taken-'));
  const place = join(folder, 'archive');
  const archive = await openArchive(place);
  await archive.add(
    RECORDS.map((record) => fresh(record, `${record.report.id}.txt`)),
    [],
    { pipeline: '1', model: 'm1' },
  );
  await archive.close();
  return {
    folder,
    run: (...told) => running(() => program().parseAsync([...told, '--archive', place], { from: 'user' })),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
