/** A UD treebank into documents: texts with their gold words, tags, heads, relations, lemmas and coreference chains. */
import { readFileSync } from 'node:fs';
import type { Passage } from '../src/reading/model/passage.ts';

/** A mention of a chain: the words `[first, after)`. */
export interface Mention {
  readonly first: number;
  readonly after: number;
  readonly chain: string;
  /** Whether it is a pronoun, and whether one of the third person. */
  readonly kind: 'third' | 'pronoun' | 'nominal';
}

export interface TreebankDocument {
  readonly id: string;
  readonly passage: Passage;
  readonly upos: readonly string[];
  /** Place of the head in the document, -1 for a root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly mentions: readonly Mention[];
}

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|themself)$/i;
const BRACKET = /\(([^()]+)\)|\(([^()]+)|([^()]+)\)/g;

interface Row {
  readonly id: string;
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

/** Reads a file of CoNLL-U; words of one token that is written together follow each other without a space. */
export function treebank(path: string): readonly TreebankDocument[] {
  return readFileSync(path, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(documentOf);
}

function documentOf(part: string): TreebankDocument {
  let text = '';
  const words: { start: number; end: number }[] = [];
  const sentences: { first: number; after: number }[] = [];
  const paragraphs: number[] = [];
  const rows: Row[] = [];
  const heads: number[] = [];
  for (const block of part.split('\n\n')) {
    const lines = block.split('\n').filter((line) => /^\d+(?:-\d+)?\t/.test(line));
    if (lines.length === 0) continue;
    const paragraph = words.length === 0 || /^# newpar(?!_block)/m.test(block);
    if (words.length > 0) text += paragraph ? '\n\n' : ' ';
    const first = words.length;
    if (paragraph) paragraphs.push(first);
    let [glued, until, spaceAfter] = [true, 0, true];
    for (const line of lines) {
      const [id = '', form = '', , upos = '', xpos = '', , head = '0', relation = '', , misc = ''] =
        line.split('\t');
      const space = !misc.includes('SpaceAfter=No');
      if (id.includes('-')) {
        [until, spaceAfter] = [Number(id.split('-')[1]), space];
        continue;
      }
      if (!glued) text += ' ';
      words.push({ start: text.length, end: text.length + form.length });
      text += form;
      rows.push({ id, form, upos, xpos, head: Number(head), relation: relation.split(':')[0] ?? '', misc });
      heads.push(head === '0' ? -1 : first + Number(head) - 1);
      glued = Number(id) < until || (Number(id) === until ? !spaceAfter : !space);
      if (Number(id) >= until) until = 0;
    }
    sentences.push({ first, after: words.length });
  }
  return {
    id: part.slice(0, part.indexOf('\n')).trim(),
    passage: { text, words, sentences, paragraphs },
    upos: rows.map(({ upos }) => upos),
    heads,
    relations: rows.map(({ relation }) => relation),
    mentions: mentionsOf(rows, heads),
  };
}

function mentionsOf(rows: readonly Row[], heads: readonly number[]): readonly Mention[] {
  const open = new Map<string, number[]>();
  const found: Mention[] = [];
  const add = (first: number, after: number, key: string): void => {
    const head = rows.findIndex((_, word) => {
      const above = heads[word] ?? -1;
      return word >= first && word < after && (above < first || above >= after);
    });
    const row = rows[first];
    const third = after - first === 1 && /^PRP\$?$/.test(row?.xpos ?? '') && THIRD.test(row?.form ?? '');
    const kind = third ? 'third' : rows[head]?.upos === 'PRON' ? 'pronoun' : 'nominal';
    found.push({ first, after, chain: key.split('[')[0] ?? key, kind });
  };
  for (const [word, { misc }] of rows.entries()) {
    const value = misc.split('|').find((one) => one.startsWith('Entity='));
    for (const [, single, opening, closing] of (value?.slice(7) ?? '').matchAll(BRACKET)) {
      const key = (single ?? opening ?? closing ?? '').split('-')[0] ?? '';
      if (single !== undefined) add(word, word + 1, key);
      else if (opening !== undefined) open.set(key, [...(open.get(key) ?? []), word]);
      else {
        const first = open.get(key)?.pop();
        if (first !== undefined) add(first, word + 1, key);
      }
    }
  }
  return found;
}
