/** Texts into the product's words and sentences, for `prepare`: {"text"} a line in, {"words", "sentences"} a line out. */
import { createInterface } from 'node:readline';
import { sentences } from '../src/reading/sentences.ts';
import { words } from '../src/reading/words.ts';

/** Every line of the text that is not blank is a block; no sentence crosses it. Offsets in UTF-16 code units. */
function cut(text: string): { words: [number, number][]; sentences: [number, number][] } {
  const found: { words: [number, number][]; sentences: [number, number][] } = { words: [], sentences: [] };
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const ranges = words(text, line.index, line.index + line[0].length);
    const base = found.words.length;
    for (const { first, after } of sentences(text, ranges))
      found.sentences.push([base + first, base + after]);
    for (const { start, end } of ranges) found.words.push([start, end]);
  }
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line) as { text: string };
  process.stdout.write(`${JSON.stringify(cut(text))}\n`);
}
