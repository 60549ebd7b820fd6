/**
 * PolNeAR dev into figures of attribution: the built command line's records by score.py, and recall by kind of cue.
 *
 * By type, contents are direct, mixed or indirect as score.py tells them. A cue is a mental attitude where its first
 * verb of that kind thinks, wants or feels; a reporting verb where the lexicon has it; anything else (nouns, "according
 * to", a colon) is another cue. An attribution is recalled where a content with token Jaccard of .8 is matched one to
 * one; with its source where that has .5.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTING_VERBS } from '../src/lexicon/reporting-verbs.ts';
import { lemmaOf } from '../src/reading/lemma.ts';
import type { DiplomaticRecord } from '../src/record/record.ts';
import { type Figures, jsonl, linesOf, partOf, percent } from './corpus-part.ts';
import { readJsonl, score, withFiles } from './shared.ts';

type Ranges = readonly (readonly [number, number])[];

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Ranges;
    readonly cue: Ranges;
    readonly content: Ranges;
  }[];
}

interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

type Scores = Record<string, Measure> & { readonly by_type: Record<string, Record<string, Measure>> };

const MEASURES = ['content_token', 'source_token', 'attr80', 'attr80_source', 'exact', 'exact_source'];
const KINDS = ['reporting verbs', 'mental-attitude verbs', 'other cues'] as const;

export function attribution(shared: string): Figures {
  const all = linesOf(readFileSync(join(shared, 'corpora', 'polnear', 'dev.jsonl'), 'utf8'));
  const lines = partOf(all);
  return withFiles([jsonl(lines)], (gold = '') => {
    const records = readJsonl(score(shared, 'reports', gold));
    const scores = withFiles([records], (made = '') =>
      JSON.parse(score(shared, 'attribution', gold, made, '--by-type')),
    ) as Scores;
    const figures: Figures = {};
    for (const measure of MEASURES) figures[`${measure} F1`] = scores[measure]?.f1 ?? 0;
    figures['attr80_source precision'] = scores.attr80_source?.p ?? 0;
    figures['attr80_source recall'] = scores.attr80_source?.r ?? 0;
    for (const [type, measures] of Object.entries(scores.by_type))
      figures[`attr80_source F1, ${type}`] = measures.attr80_source?.f1 ?? 0;
    return { ...figures, ...recallByCue(lines, records) };
  });
}

function recallByCue(gold: readonly string[], records: string): Figures {
  const made = new Map(
    linesOf(records).map((line) => {
      const record = JSON.parse(line) as DiplomaticRecord;
      return [record.report.id, record] as const;
    }),
  );
  const counts = new Map(KINDS.map((kind) => [kind, { all: 0, content: 0, source: 0 }]));
  for (const line of gold) {
    const { id, text, attributions } = JSON.parse(line) as Gold;
    const record = made.get(String(id));
    for (const { cue, found } of matched(text, attributions, record)) {
      const count = counts.get(kindOf((cue ?? []).map(([start, end]) => text.slice(start, end)).join(' ')));
      if (count === undefined) continue;
      count.all += 1;
      count.content += Number(found !== null);
      count.source += Number(found === 'with source');
    }
  }
  const figures: Figures = {};
  for (const [kind, { all, content, source }] of counts) {
    figures[`attr80 recall, ${kind} (${all})`] = percent(content, all);
    figures[`attr80_source recall, ${kind} (${all})`] = percent(source, all);
  }
  return figures;
}

const MENTAL = new Set(
  `believe think feel know understand realize realise suspect suppose assume guess consider expect doubt worry fear hope
  wish want like love hate prefer need see regard view remember forget imagine intend plan decide seek trust enjoy care
  wonder agree disagree support oppose favor favour admire respect resent regret desire aim mean perceive`.split(
    /\s+/,
  ),
);

function kindOf(cue: string): (typeof KINDS)[number] {
  for (const word of cue.match(/\p{L}+/gu) ?? []) {
    const lemma = lemmaOf(word, 'VERB');
    if (MENTAL.has(lemma)) return 'mental-attitude verbs';
    if (REPORTING_VERBS.has(lemma)) return 'reporting verbs';
  }
  return 'other cues';
}

/** Each attribution of the gold with what was found of it, the best pairs first, as in score.py. */
function matched(text: string, gold: Gold['attributions'], record: DiplomaticRecord | undefined) {
  const places = tokenPlaces(text);
  const tokens = (ranges: Ranges | null): ReadonlySet<number> =>
    new Set((ranges ?? []).flatMap(([start, end]) => places.slice(start, end)).filter((place) => place >= 0));
  const spans = (all: readonly { start: number; end: number }[]): ReadonlySet<number> =>
    tokens(all.map(({ start, end }) => [start, end]));
  const made = (record?.statements ?? [])
    .filter(({ within }) => within === null)
    .map(({ content, source }) => ({ content: spans(content), source: spans(source ? [source] : []) }));
  const wanted = gold.map(({ content, source }) => ({ content: tokens(content), source: tokens(source) }));
  const pairs = wanted.flatMap((one, place) =>
    made.map((other, at) => ({
      place,
      at,
      content: jaccard(one.content, other.content),
      source: jaccard(one.source, other.source),
    })),
  );
  const found = new Map<number, 'content' | 'with source'>();
  const used = new Set<number>();
  for (const { place, at, source } of pairs
    .filter((pair) => pair.content >= 0.8)
    .sort((a, b) => b.content - a.content || b.source - a.source)) {
    if (found.has(place) || used.has(at)) continue;
    used.add(at);
    found.set(place, source >= 0.5 ? 'with source' : 'content');
  }
  return gold
    .map(({ cue, content }, place) => ({ cue, content, found: found.get(place) ?? null }))
    .filter(({ content }) => tokens(content).size > 0);
}

/** For each code unit the number of its token, -1 for white space. */
function tokenPlaces(text: string): readonly number[] {
  const places = new Array<number>(text.length).fill(-1);
  let number = 0;
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)) {
    places.fill(number, index, index + token.length);
    number += 1;
  }
  return places;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 1 : both / either;
}
