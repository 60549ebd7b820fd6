/** CoNLL-2003 columns into news texts with name spans, spaces put back as newswire sets them; a sentence is a paragraph. */
import { readFileSync } from 'node:fs';

export interface NamedText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

const GLUED_BEFORE = new Set([
  '.',
  ',',
  ';',
  ':',
  '?',
  '!',
  ')',
  ']',
  '%',
  "'s",
  "n't",
  "'re",
  "'ve",
  "'ll",
  "'d",
  "'m",
  "'S",
  '...',
]);
const GLUED_AFTER = new Set(['(', '[', '$']);

/** Reads a file of index, word and BIO tag; a story begins at -DOCSTART-. */
export function namedTexts(path: string): readonly NamedText[] {
  const stories: { text: string; names: { start: number; end: number; label: string }[] }[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => cells.length === 3);
    if (rows[0]?.[1] === '-DOCSTART-') stories.push({ text: '', names: [] });
    const story = stories.at(-1);
    if (story === undefined || rows.length === 0 || rows[0]?.[1] === '-DOCSTART-') continue;
    if (story.text !== '') story.text += '\n';
    let [glue, quoted, before] = [true, false, 'O'];
    for (const [, word = '', tag = 'O'] of rows) {
      const mark = word === '"' || word === "'";
      if (!glue && !GLUED_BEFORE.has(word) && !(mark && quoted)) story.text += ' ';
      const start = story.text.length;
      story.text += word;
      const [end, label] = [story.text.length, tag.slice(2)];
      const last = story.names.at(-1);
      if (tag.startsWith('I') && last !== undefined && before.slice(2) === label) last.end = end;
      else if (tag !== 'O') story.names.push({ start, end, label });
      glue = GLUED_AFTER.has(word) || (mark && !quoted);
      if (mark) quoted = !quoted;
      before = tag;
    }
  }
  return stories.filter(({ text }) => text !== '');
}
