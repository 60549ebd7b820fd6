/** A text into its times by all rules for times and their resolver, over a hand-made reading. */
import { resolveTimes } from '../src/extraction/times/resolve.ts';
import { timeRules } from '../src/extraction/times/rules.ts';
import { handMadeReading } from './hand-made-reading.ts';

type Text = Parameters<typeof handMadeReading>;

/** A Wednesday: the day that texts are of where they do not say another. */
export const PUBLISHED = '2022-02-16';

export function timesOf(...[text, about = { publishedOn: PUBLISHED }]: Text) {
  const reading = handMadeReading(text, about);
  const proposals = reading.sentences.flatMap((sentence) =>
    timeRules.flatMap((rule) => rule.find(sentence, reading)),
  );
  return resolveTimes(proposals, reading);
}

/** "words = value" of each time. */
export const read = (...text: Text): readonly string[] =>
  timesOf(...text).map(({ text: words, value }) => `${words} = ${value}`);

/** "words = from..to" of each time. */
export const bounds = (...text: Text): readonly string[] =>
  timesOf(...text).map(({ text: words, from, to }) => `${words} = ${from}..${to}`);
