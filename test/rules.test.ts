/** Every rule finds its own example, in a real reading of it. */
import { expect, test } from 'vitest';
import { openChancery, openModel } from '../src/app.ts';
import { RULES } from '../src/extraction/rules.ts';
import { read } from '../src/reading/read.ts';

const model = await openModel();
const chancery = await openChancery({ model });
const SENTENCE_RULES = [
  ...RULES.times,
  ...RULES.actors,
  ...RULES.statements,
  ...RULES.events,
  ...RULES.instruments,
];

test.each(SENTENCE_RULES.map((rule) => [rule.name, rule] as const))(
  '%s finds its example',
  async (_, rule) => {
    const reading = await read(chancery.takeIn({ text: rule.looksFor, publishedOn: '2022-02-16' }), model);
    const found = reading.sentences.flatMap((sentence) => [...rule.find(sentence, reading)]);
    expect(found.map(({ by }) => by)).toContain(rule.name);
  },
);

test.each(RULES.acts.map((rule) => [rule.name, rule] as const))('%s decides its example', async (_, rule) => {
  const { record, explanations } = await chancery.read(chancery.takeIn({ text: rule.looksFor }));
  const first = explanations.find(({ id }) => id === record.statements[0]?.id);
  expect(first?.steps.map(({ by }) => by)).toContain(rule.name);
});
