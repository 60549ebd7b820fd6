/** Sentences and quotations into attributions: rules over reporting verbs, quotation marks and set phrases. */
import { overlaps, type Span, spanOf } from '../../values/span.ts';
import { type Found, linked } from '../linking.ts';
import { outermost } from '../quotations.ts';
import type { Attribution, Quotation, Sentence, Token } from '../reading.ts';
import type { WordsOfSentence as Phrase } from '../sentences.ts';
import { type Cue, cuesIn } from './cues.ts';
import { isAdverb, isTime, isVerbal, nounPhraseBefore, nounPhraseFrom } from './phrases.ts';

/** One sentence with what the rules ask of it. */
interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  /** Outermost quotation that each word stands in, marks included. */
  readonly quoted: readonly (Quotation | undefined)[];
  /** The quotation that ends before the sentence or in it, and the one that starts right after it. */
  readonly last: Quotation | undefined;
  readonly next: Quotation | undefined;
}

const SET_PHRASE = /^(?:according to|as per|as (?:cited|quoted|reported) by|in the words of)\b/;
const COMPLEMENTISER = /^(?:that|whether|if|how|why|what)$/;
/** Longest sentence that the rules look at, in words: what is longer is no sentence. */
const LONGEST = 500;
const word = (scene: Scene, at: number): string => scene.tokens[at]?.text.toLowerCase() ?? '';
const isQuoted = (scene: Scene, at: number): boolean => scene.quoted[at] !== undefined;
/** The words `[first, after)` without the punctuation at their ends that no quotation holds. */
function spanOver(scene: Scene, first: number, after: number): Span | null {
  let [start, end] = [first, after];
  while (end > start && /^[.,;:–—-]+$/.test(word(scene, end - 1)) && !isQuoted(scene, end - 1)) end -= 1;
  while (end > start && /^[,;:–—-]+$/.test(word(scene, start))) start += 1;
  const [from, to] = [scene.tokens[start], scene.tokens[end - 1]];
  if (from === undefined || to === undefined || end <= start) return null;
  return spanOf(scene.text, from.start, to.end);
}

/** The words `[first, after)` with every quotation that they touch whole, over the sentences that it runs through. */
function contentOver(scene: Scene, first: number, after: number): Span | null {
  const plain = spanOver(scene, first, after);
  if (plain === null) return null;
  const touched = scene.quoted.filter((one) => one !== undefined && overlaps(one, plain));
  const start = Math.min(plain.start, touched[0]?.start ?? plain.start);
  return spanOf(scene.text, start, Math.max(plain.end, touched.at(-1)?.end ?? plain.end));
}

type Who = Phrase | Span | null;
type Part = Span | null | undefined;

function make(scene: Scene, by: string, source: Who, cue: Phrase, ...contents: Part[]): Found | null {
  const [head, ...rest] = contents.filter((one) => one !== null && one !== undefined);
  if (head === undefined) return null;
  const [from, to] = [scene.tokens[cue.first], scene.tokens[cue.after - 1]];
  const cues = from === undefined || to === undefined ? [] : [spanOf(scene.text, from.start, to.end)];
  const who = source !== null && 'first' in source ? spanOver(scene, source.first, source.after) : source;
  return { source: who, cue: cues, content: [head, ...rest], by };
}

/** Where a content that starts at `start` ends: before a further cue of its speaker, a relay, or with the sentence. */
function clauseEnd(scene: Scene, start: number, own: Cue): number {
  for (let at = start + 1; at < scene.tokens.length; at += 1) {
    const here = word(scene, at);
    if (isQuoted(scene, at) || !/^(?:[,;]|[–—-]+|and|but)$/.test(here)) continue;
    if (here === ';' || setPhrase(scene, at + 1) > 0) return at;
    const joined = /^(?:and|but|while|whereas)$/.test(word(scene, at + 1)) ? at + 2 : at + 1;
    const cue = scene.cues.find((one) => one.first >= joined && one !== own);
    const apart = joined === at + 2 || (here === ',' && (cue?.after ?? 0) >= scene.tokens.length - 1);
    if (cue !== undefined && apart && nounPhraseBefore(scene.tokens, cue.first)?.first === joined) return at;
    const skipped = scene.tokens.slice(joined, cue?.first ?? joined);
    if (cue === undefined || skipped.some((token) => token.upos !== 'ADV')) continue;
    const coordinate = /^(?:and|but)$/.test(word(scene, joined - 1)) && cue.verb.addressee !== null;
    if (cue.participle ? here === ',' : coordinate) return at;
  }
  return scene.tokens.length;
}

/** Who the cue speaks for: the subject before it, or that of the verb that it hangs on or is joined to. */
function subjectOf(scene: Scene, cue: Cue, before: Found | null): Who {
  const beside = scene.tokens.slice(0, cue.first).findLast((token) => token.upos !== 'ADV');
  if (!cue.participle && beside?.upos !== 'CCONJ') return nounPhraseBefore(scene.tokens, cue.first);
  if (before !== null) return before.source;
  const verb = scene.tokens.slice(1, cue.first).find(isVerbal);
  return verb === undefined ? null : nounPhraseBefore(scene.tokens, verb.index);
}

/** "…," Smith said; "…," said Smith, "…"; it rained, Smith told them; it rained, he said, and snowed. */
function contentThenVerb(scene: Scene, cue: Cue): Found | null {
  const { tokens, quoted } = scene;
  const subject = nounPhraseBefore(tokens, cue.first);
  const left = subject?.first ?? cue.first;
  const comma = word(scene, left - 1) === ',';
  const quotation = quoted[left - 1] ?? (comma ? quoted[left - 2] : undefined);
  if (
    cue.participle ||
    !cue.verb.takes.includes('clause') ||
    left === 0 ||
    /^wh(?:o|ich)$/.test(word(scene, left))
  )
    return null;
  if (quotation === undefined && !comma) return null;
  const limit = quoted.findIndex((one, at) => at >= cue.after && one !== undefined);
  const source = subject ?? nounPhraseFrom(tokens, cue.after, limit < 0 ? tokens.length : limit, true);
  const after = subject === null ? (source?.after ?? 0) : cue.after;
  const next = tokens[after];
  const loose =
    isTime(next) || cue.verb.addressee === 'object' || /^(?:ADP|ADV|SCONJ)$/.test(next?.upos ?? '');
  if (source === null || !(loose || isQuoted(scene, after) || /^(?:|[.,:;])$/.test(next?.text ?? '')))
    return null;
  const opening = quotation === undefined ? 0 : tokens.findIndex((token) => token.start >= quotation.start);
  const lead = tokens.slice(0, quotation === undefined ? left : opening);
  const more = quotation === undefined ? setPhrase(scene, after + 1) === 0 : isQuoted(scene, after + 1);
  const goesOn = word(scene, after) === ',' && more;
  // "In May, he said" and "As they left, he said" hold nothing that was said.
  const hangs = /^(?:ADP|SCONJ)$/.test(tokens[0]?.upos ?? '');
  const main = hangs ? lead.slice(lead.findIndex(({ text }) => text === ',')) : lead;
  const fronted = !main.some(isVerbal) || setPhrase(scene, 0) > 0;
  if (quotation === undefined && fronted && !goesOn) return null;
  // A quotation that ends a longer clause: the clause is what was said.
  const clause = lead.some(isVerbal) && !scene.cues.some((one) => one.head < opening);
  const rest = goesOn ? contentOver(scene, after + 1, clauseEnd(scene, after + 1, cue)) : null;
  const by = quotation === undefined ? 'clause-then-verb' : 'quotation-then-verb';
  return make(scene, by, source, cue, contentOver(scene, clause ? 0 : opening, left), rest);
}

/** Smith said that …; Smith told them …; Smith said: "…"; Smith pledged to …; Smith criticised the plan. */
function verbThenContent(scene: Scene, cue: Cue, before: Found | null): Found | null {
  const [at, by] = contentStart(scene, cue);
  const source = subjectOf(scene, cue, before);
  if (at < 0 || (source === null && !cue.participle)) return null;
  return make(scene, by, source, cue, contentOver(scene, at, clauseEnd(scene, at, cue)));
}

/** Where the content after a cue starts, past addressee, place and time, and the rule that saw it; -1 for none. */
function contentStart(scene: Scene, cue: Cue): readonly [at: number, by: string] {
  const { tokens } = scene;
  const { takes, addressee } = cue.verb;
  const clauses = takes.includes('clause');
  const object = nounPhraseFrom(tokens, cue.after);
  if (isQuoted(scene, cue.after)) return [cue.after, 'verb-then-quotation'];
  for (const token of tokens.slice(cue.after, cue.after + 14)) {
    const at = token.index;
    if (clauses && isQuoted(scene, at) && /^[,:]$/.test(word(scene, at - 1)))
      return [at, 'verb-then-quotation'];
    const plural = /s$/.test(word(scene, at + 1));
    if (clauses && (plural || token.upos !== 'DET') && COMPLEMENTISER.test(token.text)) {
      if (token.text === 'that' && at > cue.after && isVerbal(tokens[at + 1])) break;
      return [takes.includes('nominal') && object?.after === at ? cue.after : at, 'verb-then-clause'];
    }
    // "urged the parties to leave": who is to do it is part of what is wanted.
    if (takes.includes('infinitive') && token.text === 'to' && tokens[at + 1]?.upos === 'VERB')
      return [addressee === 'object' && object?.after === at ? cue.after : at, 'verb-then-infinitive'];
    const aside = token.text === ',' && (isAdverb(tokens[at + 1]) || isAdverb(tokens[at - 1]));
    if (isVerbal(token) || (/^[.;,:]$/.test(token.text) && !aside && !isQuoted(scene, at + 1))) break;
  }
  if (clauses) {
    const at = addressee === 'object' ? (object?.after ?? cue.after) : cue.after;
    const subject = nounPhraseFrom(tokens, at);
    if (subject !== null && tokens.slice(subject.after, subject.after + 3).some(isVerbal))
      return [at, 'verb-then-clause'];
  }
  return [takes.includes('nominal') && object !== null ? cue.after : -1, 'verb-then-nominal'];
}

/** How many words at `at` are a set phrase before a source, 0 where none are. */
function setPhrase(scene: Scene, at: number): number {
  const phrase = [0, 1, 2, 3].map((step) => word(scene, at + step)).join(' ');
  return SET_PHRASE.exec(phrase)?.[0].split(' ').length ?? 0;
}

/** According to Smith, …; …, according to Smith; as per Smith; in the words of Smith. */
function accordingTo(scene: Scene, at: number): Found | null {
  const { tokens } = scene;
  const size = setPhrase(scene, at);
  if (size === 0 || isQuoted(scene, at)) return null;
  const source = nounPhraseFrom(tokens, at + size, tokens.length, at > 0);
  if (source === null) return null;
  const comma = tokens.findIndex((token) => token.index >= source.after && token.text === ',');
  const after = comma < 0 ? null : contentOver(scene, comma + 1, tokens.length);
  const cue = { first: at, after: at + size };
  return make(scene, 'according-to', source, cue, at > 2 ? contentOver(scene, 0, at) : after);
}

const isNameOf = (part: readonly Token[]): boolean =>
  part.length < 10 && part.some((token) => token.upos === 'PROPN') && !part.some(isVerbal);

/** "Talks have failed: minister"; "Minister: talks have failed"; And from Smith: "…". */
function headingColon(scene: Scene): Found | null {
  const { tokens, sentence } = scene;
  const at = tokens.findIndex((token) => token.text === ':');
  const [left, right] = [tokens.slice(0, Math.max(0, at)), tokens.slice(at + 1)];
  const cue = { first: at, after: at + 1 };
  const heading = sentence.index === 0 || !/[.!?:]["”’]?$/.test(sentence.text);
  const content = right.length === 0 ? scene.next : contentOver(scene, at + 1, tokens.length);
  const given = right.length === 0 || isQuoted(scene, at + 1) || (heading && right.some(isVerbal));
  const first = left.findLastIndex((token) => /^(?:and|from)$/i.test(token.text)) + 1;
  if (given && isNameOf(left) && !isQuoted(scene, 0))
    return make(scene, 'heading-colon', { first, after: at }, cue, content);
  const named = !isQuoted(scene, at + 1) && right.length > 0 && right.length < 7 && !right.some(isVerbal);
  if (!heading || !named || (left.length < 3 && !left.some(isVerbal))) return null;
  const who = { first: at + 1, after: tokens.length };
  return make(scene, 'heading-colon', who, cue, contentOver(scene, 0, at));
}

/** "…" – Commissioner Smith. */
function quotationThenDash(scene: Scene): Found | null {
  const { tokens, last, text } = scene;
  const at = tokens.findIndex(
    (token) => /^[-–—―]+$/.test(token.text) && (token.index === 0 || isQuoted(scene, token.index - 1)),
  );
  const beside = last !== undefined && text.slice(last.end, tokens[at]?.start).trim() === '';
  if (at < 0 || !beside || !isNameOf(tokens.slice(at + 1))) return null;
  const who = { first: at + 1, after: tokens.length };
  return make(scene, 'quotation-then-dash', who, { first: at, after: at + 1 }, last);
}

function inSentence(scene: Scene): readonly Found[] {
  if (scene.tokens.length > LONGEST) return [];
  const phrases = scene.tokens.map(({ index }) => accordingTo(scene, index));
  const found = [headingColon(scene), quotationThenDash(scene), ...phrases];
  let before: Found | null = null;
  for (const cue of scene.cues) {
    if (isQuoted(scene, cue.head)) continue;
    const one: Found | null = contentThenVerb(scene, cue) ?? verbThenContent(scene, cue, before);
    before = one ?? before;
    found.push(one);
  }
  const cue = scene.cues.at(-1);
  if (cue !== undefined && scene.sentence.text.endsWith(':'))
    found.push(make(scene, 'introduced-quotation', subjectOf(scene, cue, before), cue, scene.next));
  return found.filter((one) => one !== null);
}

/** Finds the attributions of a report, in the order of the text. Linear. */
export function attributions(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const outer = outermost(quotations);
  let at = 0;
  const found = sentences.flatMap((sentence, place) => {
    while ((outer[at]?.end ?? Infinity) <= sentence.start) at += 1;
    let inner = at;
    const { tokens } = sentence;
    const quoted = tokens.map((token) => {
      while ((outer[inner]?.end ?? Infinity) <= token.start) inner += 1;
      return (outer[inner]?.start ?? Infinity) <= token.start ? outer[inner] : undefined;
    });
    const next = outer.slice(inner, inner + 2).find(({ start }) => start === sentences[place + 1]?.start);
    return inSentence({ text, sentence, tokens, cues: cuesIn(tokens), quoted, last: outer[inner - 1], next });
  });
  return linked(text, found, outer, sentences);
}
