/** A text into a small reading made by a dozen word lists: for tests of rules, apart from the real reader and its faults. */
import type { Block, Report } from '../src/intake/report.ts';
import type { Name, Reading, Sentence, Token, Upos } from '../src/reading/reading.ts';
import { spanOf } from '../src/values/span.ts';

const LISTS: readonly (readonly [Upos, string])[] = [
  [
    'AUX',
    "is are was were be been am will would shall should can could may might must has have had do does did wo ca 's 're 'll 've 'd",
  ],
  ['DET', 'the a an this that these those every each no some any'],
  ['PRON', 'he she it they we you i his her its their our who which whom'],
  [
    'ADP',
    'in on at by for from of to until till since with after before over under during into about between through within',
  ],
  ['CCONJ', 'and or but nor'],
  ['SCONJ', 'because although while when if where'],
  ['PART', "not n't"],
  ['ADV', 'again now still also only soon recently late early'],
];
const UPOS = new Map(LISTS.flatMap(([upos, words]) => words.split(' ').map((word) => [word, upos] as const)));

/** Irregular pasts of the tests' own sentences, and the bases of their regular ones that are not just cut. */
const PASTS = new Map(
  'said:say met:meet left:leave came:come went:go told:tell held:hold took:take began:begin spoke:speak won:win set:set fell:fall'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const BASES = new Set(
  'schedule postpone agree decide expire arrive resume move describe refuse announce close vote plan expect'.split(
    ' ',
  ),
);
const VERBS = new Set(
  'meet meets vote votes open opens expire expires leave leaves begin begins end ends resume resumes'.split(
    ' ',
  ),
);

const WORD =
  /[A-Za-z]\.(?:[A-Za-z]\.)+|\d+(?:[.,:]\d+)*|[A-Za-z]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ll|ve|d)\b|[\p{L}\p{N}]+\.?(?=\s[\d(])|[\p{L}\p{N}]+|[^\s]/gu;

function tagOf(word: string, before: Token | undefined): { upos: Upos; lemma: string } {
  const lower = word.toLowerCase();
  const listed = UPOS.get(lower.replace('’', "'"));
  if (/^['’]s$/.test(lower) && /^(?:NOUN|PROPN)$/.test(before?.upos ?? ''))
    return { upos: 'PART', lemma: "'s" };
  if (lower === 'to' && before?.upos !== 'NUM') return { upos: 'PART', lemma: lower };
  if (/^\p{Lu}/u.test(word) && before !== undefined) return { upos: 'PROPN', lemma: word };
  if (listed !== undefined) return { upos: listed, lemma: lower };
  if (PASTS.has(lower)) return { upos: 'VERB', lemma: PASTS.get(lower) ?? lower };
  if (/^\d/.test(word)) return { upos: 'NUM', lemma: lower };
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return { upos: 'PUNCT', lemma: lower };
  if (/^\p{Lu}/u.test(word)) return { upos: 'PROPN', lemma: word };
  if (/[a-z]{2}ed$/.test(lower))
    return { upos: 'VERB', lemma: BASES.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.slice(0, -2) };
  if (/[a-z]{3}ing$/.test(lower)) return { upos: 'VERB', lemma: lower.slice(0, -3) };
  if (VERBS.has(lower)) return { upos: 'VERB', lemma: lower.replace(/s$/, '') };
  const afterAux = before?.upos === 'AUX' || (before?.upos === 'PART' && before.lemma !== "'s");
  return { upos: afterAux ? 'VERB' : 'NOUN', lemma: lower };
}

function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(start, end).matchAll(WORD)) {
    const span = spanOf(text, start + found.index, start + found.index + found[0].length);
    tokens.push({
      ...span,
      index: tokens.length,
      ...tagOf(found[0], tokens.at(-1)),
      head: null,
      relation: null,
    });
  }
  return tokens;
}

/** One paragraph a line, one sentence a full stop before a capital; `names` are looked up in the text. */
export function handMadeReading(
  text: string,
  about: {
    publishedOn?: string | null;
    names?: readonly Pick<Name, 'text' | 'label'>[];
    kind?: Block['kind'];
  } = {},
): Reading {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const block: Block = {
      ...spanOf(text, line.index, line.index + line[0].length),
      kind: about.kind ?? 'paragraph',
    };
    blocks.push(block);
    for (const one of line[0].matchAll(
      /\S(?:(?!(?<![A-Za-z]\.[A-Za-z])[.!?]["”]?\s+\p{Lu}).)*(?:[.!?]["”]?)?/gsu,
    )) {
      const start = line.index + one.index;
      const end = start + one[0].length;
      sentences.push({
        ...spanOf(text, start, end),
        index: sentences.length,
        block,
        tokens: tokensOf(text, start, end),
      });
    }
  }
  const report: Report = {
    id: 'hand-made',
    title: null,
    publisher: null,
    byline: null,
    publishedOn: about.publishedOn ?? null,
    url: null,
    language: 'en',
    text,
    credits: [],
    blocks,
    problems: [],
  };
  const names = (about.names ?? []).flatMap(({ text: name, label }): Name[] => {
    const at = text.indexOf(name);
    return at < 0 ? [] : [{ ...spanOf(text, at, at + name.length), label }];
  });
  return { report, sentences, names, quotations: [], attributions: [], references: [], problems: [] };
}
