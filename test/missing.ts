/** An expected record and the record that was made -> every fact that was lost or invented, each in a line of words. */
import type { DiplomaticRecord } from '../src/record/record.ts';
import { type Asked, askedOf, bare } from './asked.ts';
import type { Expected } from './expected.ts';
import { missingEvents, missingInstruments, missingSteps } from './missing-acts.ts';

/** Statements of the record that no person found in the report, each in a line. */
export function unfounded(expected: Expected, record: DiplomaticRecord): string[] {
  const contents = record.statements.map(({ content }) => content.map(({ text }) => text).join(' … '));
  const founded = new Set(expected.statements.map(({ content }) => content.join(' … ')));
  return contents.filter((content) => !founded.has(content)).map((content) => `nobody said: ${content}`);
}

/** Every fact of `expected` that the record lacks, each in a line. */
export function missing(expected: Expected, record: DiplomaticRecord): string[] {
  const asked = askedOf(record);
  return [
    ...missingAboutReport(expected, record),
    ...missingStatements(expected, asked),
    ...missingEvents(expected, asked),
    ...missingInstruments(expected, asked),
    ...missingSteps(expected, asked),
    ...missingTimesAndActors(expected, asked),
  ];
}

function missingAboutReport(expected: Expected, { report }: DiplomaticRecord): string[] {
  const stated = (['title', 'publisher', 'publishedOn'] as const).filter(
    (key) => report[key] !== expected[key],
  );
  const lost = stated.map((key) => `${key}: ${expected[key]}`);
  if (expected.byline && report.byline !== expected.byline) lost.push(`byline: ${expected.byline}`);
  for (const to of expected.credits)
    if (!report.credits.some((credit) => credit.to === to)) lost.push(`credit: ${to}`);
  return lost;
}

function missingStatements(expected: Expected, { record, isActor }: Asked): string[] {
  const lost: string[] = [];
  const need = (found: boolean, line: string): void => {
    if (!found) lost.push(line);
  };
  for (const wanted of expected.statements) {
    const start = wanted.content.join(' … ');
    const found = record.statements.find(
      ({ content }) =>
        content.length === wanted.content.length &&
        content.every(({ text }, at) => text === wanted.content[at]),
    );
    need(found !== undefined, `statement: ${start}`);
    if (!found) continue;
    need(isActor(found.speaker, wanted.speaker), `speaker ${wanted.speaker}: ${start}`);
    for (const key of ['form', 'act', 'polarity', 'modality'] as const)
      if (wanted[key]) need(found[key] === wanted[key], `${key} ${wanted[key]}: ${start}`);
    const { relay, addressee, saidOn, place, deadline } = wanted;
    if (relay)
      need(
        found.relay.some(({ outlet }) => isActor(outlet, relay)),
        `relay ${relay}: ${start}`,
      );
    if (addressee)
      need(
        found.addressees.some((id) => isActor(id, addressee)),
        `addressee ${addressee}: ${start}`,
      );
    if (saidOn) need(found.saidOn?.value === saidOn, `saidOn ${saidOn}: ${start}`);
    if (place) need(found.place?.text === place, `place ${place}: ${start}`);
    if (deadline) need(found.deadline?.value === deadline, `deadline ${deadline}: ${start}`);
  }
  return lost;
}

function missingTimesAndActors(expected: Expected, { record, isActor }: Asked): string[] {
  const lost: string[] = [];
  const need = (found: boolean, line: string): void => {
    if (!found) lost.push(line);
  };
  for (const [text, value] of Object.entries(expected.times))
    need(
      record.times.some((time) => bare(time.text) === bare(text) && time.value === value),
      `time ${text}: ${value}`,
    );
  for (const [person, title, of] of expected.offices) {
    const offices = record.actors.filter(({ id }) => isActor(id, person)).flatMap((actor) => actor.offices);
    const holds = offices.some(
      (office) => bare(office.title) === bare(title) && (of === null || isActor(office.of, of)),
    );
    need(holds, `office of ${person}: ${title} of ${of}`);
  }
  for (const [text, name] of expected.mentions) {
    const named = record.actors.filter(({ id }) => isActor(id, name)).flatMap((actor) => actor.mentions);
    need(
      named.some((mention) => bare(mention.text) === bare(text)),
      `mention ${text}: ${name}`,
    );
  }
  return lost;
}
