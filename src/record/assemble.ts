/** The record stage: findings -> one record with local ids, and why each of its items is there. */
import type {
  ActorFinding,
  ActorIndex,
  EventFinding,
  ExchangeFinding,
  Findings,
  InstrumentFinding,
  StatementFinding,
  Step,
  TimeFinding,
} from '../extraction/finding.ts';
import type { Report } from '../intake/report.ts';
import type { Evidence, Span } from '../values/span.ts';
import type {
  DiplomaticRecord,
  Explanation,
  RecordActor,
  RecordEvent,
  RecordExchange,
  RecordInstrument,
  RecordReport,
  RecordStatement,
} from './record.ts';

export interface Assembled {
  readonly record: DiplomaticRecord;
  /** One for every actor, statement, event, instrument and time, in that order. */
  readonly explanations: readonly Explanation[];
}

const actorId = (index: ActorIndex): string => `a${index + 1}`;
const statementId = (index: number): string => `s${index + 1}`;
const eventId = (index: number): string => `e${index + 1}`;
const instrumentId = (index: number): string => `i${index + 1}`;
const timeId = (index: number): string => `t${index + 1}`;

/** Only start, end and text, in that order: findings may carry more than a span shows. */
const bare = ({ start, end, text }: Span): Span => ({ start, end, text });
const bareAll = ([first, ...rest]: Evidence): Evidence => [bare(first), ...rest.map(bare)];

export function assemble(findings: Findings): Assembled {
  const { report, actors, statements, events, instruments, exchanges, times, problems } = findings;
  const record: DiplomaticRecord = {
    report: reportOf(report),
    actors: actors.map(actorOf),
    statements: statements.map(statementOf),
    events: events.map(eventOf),
    instruments: instruments.map(instrumentOf),
    exchanges: exchanges.map(exchangeOf),
    times: times.map(({ by: _, ...time }) => time),
    problems,
  };
  const explanations = [
    ...actors.map((actor, index) => ({ id: actorId(index), steps: stepsOfActor(actor) })),
    ...statements.map(({ steps }, index) => ({ id: statementId(index), steps })),
    ...events.map(({ steps }, index) => ({ id: eventId(index), steps })),
    ...instruments.map(({ steps }, index) => ({ id: instrumentId(index), steps })),
    ...times.map((time, index) => ({ id: timeId(index), steps: stepsOfTime(time) })),
  ];
  return { record, explanations };
}

/** Without what only the later stages need: the blocks and the problems, which the record lists itself. */
function reportOf({ blocks: _, problems: __, ...report }: Report): RecordReport {
  return report;
}

function actorOf(actor: ActorFinding, index: number): RecordActor {
  return {
    id: actorId(index),
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases,
    country: actor.country,
    offices: actor.offices.map(({ title, of, evidence, by }) => ({
      title,
      of: of === null ? null : actorId(of),
      evidence: bareAll(evidence),
      by,
    })),
    mentions: actor.mentions.map(({ form, ...mention }) => ({ ...bare(mention), form })),
  };
}

function statementOf(statement: StatementFinding, index: number): RecordStatement {
  const { speaker, source, within } = statement;
  return {
    id: statementId(index),
    speaker: speaker === null ? null : actorId(speaker),
    addressees: statement.addressees.map(actorId),
    about: statement.about.map(actorId),
    act: statement.act,
    form: statement.form,
    source: source && bare(source),
    cue: statement.cue.map(bare),
    content: bareAll(statement.content),
    relay: statement.relay.map(({ outlet, span }) => ({ outlet: actorId(outlet), span: bare(span) })),
    saidOn: statement.saidOn,
    place: statement.place && bare(statement.place),
    onBehalfOf: statement.onBehalfOf.map(actorId),
    within: within === null ? null : statementId(within),
    deadline: statement.deadline,
    polarity: statement.polarity,
    modality: statement.modality,
    by: statement.by,
  };
}

function eventOf(event: EventFinding, index: number): RecordEvent {
  return {
    id: eventId(index),
    type: event.type,
    mode: event.mode,
    contexts: event.contexts,
    actors: event.actors.map(actorId),
    recipients: event.recipients.map(actorId),
    instrument: event.instrument === null ? null : instrumentId(event.instrument),
    on: event.on,
    place: event.place && bare(event.place),
    status: event.status,
    statement: event.statement === null ? null : statementId(event.statement),
    evidence: bareAll(event.evidence),
    by: event.by,
  };
}

function instrumentOf(instrument: InstrumentFinding, index: number): RecordInstrument {
  const { disclosure } = instrument;
  return {
    id: instrumentId(index),
    kind: instrument.kind,
    name: instrument.name,
    authors: instrument.authors.map(actorId),
    addressees: instrument.addressees.map(actorId),
    parties: instrument.parties.map(actorId),
    on: instrument.on,
    subject: instrument.subject && bare(instrument.subject),
    provisions: instrument.provisions.map(({ deontic, bearers, text, scope }) => ({
      deontic,
      bearers: bearers.map(actorId),
      text: bare(text),
      scope: scope && bare(scope),
    })),
    disclosure: {
      state: disclosure.state,
      by: disclosure.by === null ? null : actorId(disclosure.by),
      evidence: disclosure.evidence.map(bare),
    },
    evidence: bareAll(instrument.evidence),
    by: instrument.by,
  };
}

function exchangeOf({ instrument, steps }: ExchangeFinding): RecordExchange {
  return {
    instrument: instrumentId(instrument),
    steps: steps.map((step) => ({
      kind: step.kind,
      by: step.by.map(actorId),
      to: step.to.map(actorId),
      manner: step.manner,
      answer: step.answer,
      with: step.with === null ? null : instrumentId(step.with),
      on: step.on,
      evidence: bareAll(step.evidence),
    })),
  };
}

function stepsOfActor({ mentions, offices }: ActorFinding): readonly Step[] {
  return [
    ...mentions.map((mention): Step => ({ by: mention.by, gave: mention.form, evidence: [bare(mention)] })),
    ...offices.map(({ by, title, evidence }): Step => ({ by, gave: `office: ${title}`, evidence })),
  ];
}

function stepsOfTime(time: TimeFinding): readonly Step[] {
  return [{ by: time.by, gave: `${time.type} ${time.value}`, evidence: [bare(time)] }];
}
