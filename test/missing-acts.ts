/** Expected events, instruments and what became of them -> those that a record lacks, each in a line of words. */
import type { Asked } from './asked.ts';
import type { Expected } from './expected.ts';

/** What the candidate that comes closest lacks, or only `none` where there is no candidate. */
function closest<Candidate>(
  candidates: readonly Candidate[],
  none: string,
  lacks: (candidate: Candidate) => string[],
): string[] {
  const [best = [none]] = candidates.map(lacks).sort((one, two) => one.length - two.length);
  return best;
}

/** Those of `names` that none of the actors goes by, each in a line. */
function unnamed(
  { isActor }: Asked,
  ids: readonly string[],
  names: readonly string[] | undefined,
  line: (name: string) => string,
): string[] {
  return (names ?? []).filter((name) => !ids.some((id) => isActor(id, name))).map(line);
}

export function missingEvents({ events }: Expected, asked: Asked): string[] {
  return events.flatMap(({ type, words, actors, recipients, on, status }) =>
    closest(
      asked.record.events.filter((event) => event.type === type && asked.overlaps(event.evidence, words)),
      `event ${type}: ${words}`,
      (event) => [
        ...unnamed(asked, event.actors, actors, (name) => `event ${type} by ${name}: ${words}`),
        ...unnamed(asked, event.recipients, recipients, (name) => `event ${type} to ${name}: ${words}`),
        ...(on && event.on?.value !== on ? [`event ${type} on ${on}: ${words}`] : []),
        ...(status && event.status !== status ? [`event ${type} ${status}: ${words}`] : []),
      ],
    ),
  );
}

export function missingInstruments({ instruments }: Expected, asked: Asked): string[] {
  return instruments.flatMap((wanted) => {
    const { kind, words } = wanted;
    return closest(
      asked.record.instruments.filter((one) => one.kind === kind && asked.overlaps(one.evidence, words)),
      `instrument ${kind}: ${words}`,
      (found) => [
        ...(['authors', 'addressees', 'parties'] as const).flatMap((role) =>
          unnamed(asked, found[role], wanted[role], (name) => `${role} ${name}: ${words}`),
        ),
        ...(wanted.provisions ?? [])
          .filter(
            ({ deontic, text }) =>
              !found.provisions.some((one) => one.deontic === deontic && one.text.text.includes(text)),
          )
          .map(({ deontic, text }) => `provision ${deontic}: ${text}`),
        ...(wanted.disclosure && wanted.disclosure !== found.disclosure.state
          ? [`disclosure ${wanted.disclosure}: ${words}`]
          : []),
      ],
    );
  });
}

export function missingSteps({ exchanges }: Expected, asked: Asked): string[] {
  const { record, overlaps } = asked;
  return exchanges.flatMap(({ instrument: words, kind, by, to, answer, manner, on }) => {
    const meant = new Set(
      record.instruments.filter(({ evidence }) => overlaps(evidence, words)).map(({ id }) => id),
    );
    const steps = record.exchanges.filter(({ instrument }) => meant.has(instrument));
    return closest(
      steps.flatMap((exchange) => exchange.steps.filter((step) => step.kind === kind)),
      `step ${kind}: ${words}`,
      (step) => [
        ...unnamed(asked, step.by, by, (name) => `step ${kind} by ${name}: ${words}`),
        ...unnamed(asked, step.to, to, (name) => `step ${kind} to ${name}: ${words}`),
        ...(answer && step.answer !== answer ? [`step ${kind} ${answer}: ${words}`] : []),
        ...(manner && step.manner !== manner ? [`step ${kind} ${manner}: ${words}`] : []),
        ...(on && step.on?.value !== on ? [`step ${kind} on ${on}: ${words}`] : []),
      ],
    );
  });
}
