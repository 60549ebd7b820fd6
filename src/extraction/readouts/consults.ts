/** The meetings and talks of a readout -> a CONSULT of all sides each. */
import { overlaps } from '../../values/span.ts';
import { unique } from '../../values/unique.ts';
import type { Draft } from '../events/draft.ts';
import { withPrincipals } from '../events/parties-of.ts';
import { settingOf } from '../events/setting.ts';
import { occurredOn } from '../events/when-and-where.ts';
import type { ActorIndex, EventFinding } from '../finding.ts';
import type { Setting } from '../setting.ts';
import { fragmentOf } from '../syntax/fragment.ts';
import { type JointClause, READOUT_RULE, type Readout } from './joint-clauses.ts';

type Talk = Pick<JointClause, 'sentence' | 'verb' | 'sides' | 'meeting'>;

/** Events with a CONSULT for every meeting and every talk; where one stands in the clause, all sides take part in it. */
export function withMeetings(
  events: readonly EventFinding[],
  { whole, meetings, clauses }: Readout,
  setting: Setting,
): readonly EventFinding[] {
  const held: readonly Talk[] = whole
    ? meetings.map((meeting) => ({
        sentence: meeting.sentence,
        verb: meeting.verb,
        sides: unique([...meeting.hosts, ...meeting.guests]),
        meeting,
      }))
    : [];
  const sentences = new Set(held.map(({ sentence }) => sentence));
  const talked = clauses.filter(
    ({ tells, negated, sentence }) => tells === 'topic' && !negated && !sentences.has(sentence),
  );
  const known = [...events];
  const consults = known.flatMap(({ type }, index) => (type === 'CONSULT' ? [index] : []));
  for (const talk of [...held, ...talked]) {
    const parties = withPrincipals(talk.sides, setting.actors);
    const twin = consults.find((index) => known[index]?.evidence.some((span) => overlaps(span, talk.verb)));
    const event = twin === undefined ? undefined : known[twin];
    if (twin === undefined || event === undefined) known.push(consultOf(talk, parties, setting));
    else {
      // The meeting is told already; whoever was left out takes part in it too.
      const actors = unique([...event.actors, ...parties]);
      known[twin] = { ...event, actors, recipients: event.recipients.filter((one) => !actors.includes(one)) };
    }
  }
  return known.toSorted((a, b) => a.evidence[0].start - b.evidence[0].start);
}

function consultOf(
  { sentence, verb, meeting }: Talk,
  actors: readonly ActorIndex[],
  setting: Setting,
): EventFinding {
  const { start, end, text } = verb;
  const evidence = [{ start, end, text }] as const;
  const draft: Omit<Draft, 'sentence' | 'head'> = {
    type: 'CONSULT',
    mode: null,
    actors,
    recipients: [],
    joint: true,
    needsRecipient: false,
    alone: false,
    status: 'reported',
    aim: false,
    will: false,
    statement: null,
    evidence,
    by: READOUT_RULE,
  };
  // A day in what was talked of is not the day of the talk: that of the meeting is.
  const on =
    meeting &&
    occurredOn({ ...draft, sentence: meeting.sentence, head: meeting.verb }, settingOf(setting, []));
  return {
    type: 'CONSULT',
    mode: null,
    contexts: ['diplomatic'],
    actors,
    recipients: [],
    instrument: null,
    on,
    place: null,
    status: 'reported',
    statement: null,
    evidence,
    by: READOUT_RULE,
    steps: [{ by: READOUT_RULE, gave: 'CONSULT', evidence, tree: fragmentOf(sentence, verb) }],
  };
}
