/**
 * UD treebanks into a table: how well words and sentences are cut, by exact offsets of code units.
 *
 *   npx tsx bench/words.ts [--shared PATH] [--show N]
 *
 * The raw text is rebuilt from FORM and SpaceAfter=No; paragraphs (`# newpar`) are the blocks. PATH, or CHANCERY_SHARED,
 * holds `corpora/ewt/dev.conllu` and `corpora/gum/dev.conllu`. `--show N` prints the N commonest mistakes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentences } from '../src/reading/sentences.ts';
import { words } from '../src/reading/words.ts';
import { sharedFolder } from './shared.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Range[];
  readonly words: readonly Range[];
  readonly sentences: readonly Range[];
}

type Reader = (
  text: string,
  block: Range,
) => { readonly words: readonly Range[]; readonly sentences: readonly Range[] };

/** A sentence's lines into its words, laid down in `text` from its end on. */
function layDown(lines: readonly string[], from: string): { text: string; words: Range[] } {
  let text = from;
  const found: Range[] = [];
  let open: { until: number; start: number; end: number; space: boolean } | null = null;
  for (const line of lines) {
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t');
    if (id.includes('.')) continue;
    const space = !misc.includes('SpaceAfter=No');
    if (id.includes('-')) {
      open = { until: Number(id.split('-')[1]), start: text.length, end: text.length + form.length, space };
      text += form;
      continue;
    }
    if (open === null) {
      found.push({ start: text.length, end: text.length + form.length });
      text += form + (space ? ' ' : '');
      continue;
    }
    const start = found.at(-1)?.end ?? open.start;
    const at = Math.max(start, open.start);
    if (text.startsWith(form, at)) found.push({ start: at, end: at + form.length });
    if (Number(id) === open.until) {
      if (open.space) text += ' ';
      open = null;
    }
  }
  return { text, words: found };
}

function documents(path: string): readonly Gold[] {
  const found: Gold[] = [];
  for (const part of readFileSync(path, 'utf8')
    .split(/^# newdoc/m)
    .slice(1)) {
    let text = '';
    const blocks: Range[] = [];
    const goldWords: Range[] = [];
    const goldSentences: Range[] = [];
    let blockStart = 0;
    const closeBlock = (): void => {
      const end = text.trimEnd().length;
      if (end > blockStart) blocks.push({ start: blockStart, end });
      text = `${text.trimEnd()}\n\n`;
      blockStart = text.length;
    };
    for (const block of part.split('\n\n')) {
      const lines = block.split('\n');
      if (lines.some((line) => line.startsWith('# newpar')) && text !== '') closeBlock();
      const laid = layDown(
        lines.filter((line) => /^\d/.test(line)),
        text,
      );
      text = laid.text;
      const [head, last] = [laid.words[0], laid.words.at(-1)];
      if (head === undefined || last === undefined) continue;
      goldWords.push(...laid.words);
      goldSentences.push({ start: head.start, end: last.end });
    }
    closeBlock();
    found.push({ id: part.slice(0, 80), text, blocks, words: goldWords, sentences: goldSentences });
  }
  return found;
}

const ours: Reader = (text, block) => {
  const found = words(text, block.start, block.end);
  const cut = sentences(text, found).map(({ first, after }) => ({
    start: found[first]?.start ?? 0,
    end: found[after - 1]?.end ?? 0,
  }));
  return { words: found, sentences: cut };
};

const key = (range: Range): string => `${range.start}-${range.end}`;

class Tally {
  #right = 0;
  #found = 0;
  #gold = 0;
  add(gold: readonly Range[], found: readonly Range[]): void {
    const keys = new Set(gold.map(key));
    this.#right += found.filter((range) => keys.has(key(range))).length;
    this.#found += found.length;
    this.#gold += gold.length;
  }
  toString(): string {
    const [p, r] = [this.#right / this.#found, this.#right / this.#gold];
    return [p, r, (2 * p * r) / (p + r)].map((value) => (100 * value).toFixed(2).padStart(6)).join(' ');
  }
}

/** The commonest stretches where ours and the gold differ, as "gold | ours". */
function mistakes(golds: readonly Gold[], show: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const gold of golds) {
    const found = gold.blocks.map((block) => ours(gold.text, block));
    const cut = (ranges: readonly Range[], all: ReadonlySet<string>, what: string): void => {
      for (const range of ranges) {
        if (all.has(key(range))) continue;
        const text = gold.text.slice(range.start, range.end).replace(/\s+/g, ' ');
        const line = `${what} ${text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-80)}` : text}`;
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    };
    const pairs = [
      ['word', gold.words, found.flatMap((one) => one.words)],
      ['sentence', gold.sentences, found.flatMap((one) => one.sentences)],
    ] as const;
    for (const [what, right, made] of pairs) {
      cut(right, new Set(made.map(key)), `${what} missed:`);
      cut(made, new Set(right.map(key)), `${what} made up:`);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, show)
    .map(([line, count]) => `${count}\t${line}`);
}

const { values } = parseArgs({ options: { show: { type: 'string' } }, strict: false });
const shared = sharedFolder();
const files = ['ewt', 'gum'].map((name) => [name, join(shared, 'corpora', name, 'dev.conllu')] as const);
console.log('corpus        words P      R     F1  sentences P    R     F1');
for (const [name, path] of files) {
  const all = documents(path);
  const parts: (readonly [string, readonly Gold[]])[] = [[name, all]];
  if (name === 'gum') parts.push(['gum news', all.filter((gold) => gold.id.includes('_news_'))]);
  for (const [part, golds] of parts) {
    const [word, sentence] = [new Tally(), new Tally()];
    for (const gold of golds) {
      const found = gold.blocks.map((block) => ours(gold.text, block));
      word.add(
        gold.words,
        found.flatMap((one) => one.words),
      );
      sentence.add(
        gold.sentences,
        found.flatMap((one) => one.sentences),
      );
    }
    console.log(`${part.padEnd(12)}  ${word}   ${sentence}`);
  }
  if (values.show !== undefined) console.log(mistakes(all, Number(values.show)).join('\n'));
}
