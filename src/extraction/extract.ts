/** The extraction stage: a reading -> the times, actors, statements and events that its words support. */
import type { Reading } from '../reading/reading.ts';
import type { KnownActor } from '../values/known-actor.ts';
import { resolveActors } from './actors/resolve.ts';
import { eventsOf } from './events/events.ts';
import type { Findings } from './finding.ts';
import { withDocumentSources } from './instruments/document-sources.ts';
import { withDocuments } from './instruments/event-documents.ts';
import { instrumentsOf } from './instruments/instruments.ts';
import { MentionMap } from './mention-map.ts';
import { withJointClauses } from './readouts/attributions.ts';
import { readoutOf } from './readouts/joint-clauses.ts';
import { publisherOf, speakerIn, withSides } from './readouts/sides.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { statementsOf } from './statements/statements.ts';
import { resolveTimes } from './times/resolve.ts';

/** Runs every rule over every sentence; what they propose comes in the order of the text. */
function propose<Proposal>(rules: readonly Rule<Proposal>[], reading: Reading): readonly Proposal[] {
  return reading.sentences.flatMap((sentence) => rules.flatMap((rule) => rule.find(sentence, reading)));
}

/**
 * Finds what a reading says. `known` are the user's own actors; they may name and choose, but nothing enters the
 * findings that the text does not give. Never throws; linear in the length of the reading.
 */
export function extract(reading: Reading, known: readonly KnownActor[] = []): Findings {
  const { actors, times, setting, readout, documents, statements: single } = groundOf(reading, known);
  const done = withDocuments(eventsOf(setting, single), documents);
  const { statements, events } = withSides({ statements: single, events: done }, readout, setting);
  const problems = [...reading.report.problems, ...reading.problems];
  return {
    report: reading.report,
    actors,
    times,
    statements,
    events,
    ...documents,
    problems,
  };
}

/** What events are looked for on: everything else that a reading says. */
export function groundOf(reading: Reading, known: readonly KnownActor[] = []) {
  const times = resolveTimes(propose(RULES.times, reading), reading);
  const actors = resolveActors(propose(RULES.actors, reading), reading, known);
  const common = { reading, actors, times, mentions: new MentionMap(actors) };
  const readout = readoutOf(common);
  const setting = { ...common, reading: { ...reading, attributions: withJointClauses(reading, readout) } };
  const publisher = publisherOf(setting);
  const told = statementsOf(setting, propose(RULES.statements, reading), ({ cue }) =>
    speakerIn(cue, readout, publisher),
  );
  const documents = instrumentsOf(propose(RULES.instruments, reading), { ...setting, statements: told });
  const statements = withDocumentSources(told, documents);
  return { actors, times, setting, readout, documents, statements };
}
