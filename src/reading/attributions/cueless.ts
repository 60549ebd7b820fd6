/** Sentences that name who speaks by a colon or a dash alone into attributions: "Talks have failed: minister". */
import { overlaps, type Span, spanOf } from '../../values/span.ts';
import type { Name, Quotation, Sentence, Token } from '../reading.ts';
import type { Found } from './linking.ts';

/** What the rules look at. */
export interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  /** The outermost quotations. */
  readonly outer: readonly Quotation[];
}

/** Longest name of a speaker and longest sentence that is looked at, in words. */
const LONGEST_NAME = 9;
const LONGEST = 60;
/** Fewest words of a heading that say something without a verb. */
const SHORTEST = 3;

/** One sentence with what the rules ask of it. */
interface Scene extends Omit<Surroundings, 'sentences'> {
  readonly sentence: Sentence;
}

/** Finds them where the model has found nothing. Linear. */
export function cueless(surroundings: Surroundings, found: readonly Found[]): readonly Found[] {
  const { text, sentences, names, outer } = surroundings;
  const taken = found.flatMap(({ cue, content }) => [...cue, ...content]).sort((a, b) => a.start - b.start);
  let [quotation, name, place, reach] = [0, 0, 0, 0];
  return sentences.flatMap((sentence) => {
    while ((outer[quotation]?.end ?? Infinity) <= sentence.start) quotation += 1;
    while ((names[name]?.end ?? Infinity) <= sentence.start) name += 1;
    for (; (taken[place]?.start ?? Infinity) < sentence.end; place += 1)
      reach = Math.max(reach, taken[place]?.end ?? 0);
    if (reach > sentence.start || sentence.tokens.length > LONGEST) return [];
    // A sentence of that length holds no more than its words; the quotation before it and the one after count too.
    const scene = {
      text,
      sentence,
      names: names.slice(name, name + LONGEST),
      outer: outer.slice(Math.max(0, quotation - 1), quotation + LONGEST),
    };
    return [colon(scene) ?? dash(scene)].filter((one) => one !== null);
  });
}

/** "Talks have failed: minister"; "Minister: talks have failed"; And from Smith: "…". */
function colon(scene: Scene): Found | null {
  const { sentence, outer, text } = scene;
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.text === ':');
  const mark = tokens[at];
  if (mark === undefined || outer.some((one) => overlaps(one, mark))) return null;
  const left = tokens.slice(
    tokens.slice(0, at).findLastIndex((token) => /^(?:and|from)$/i.test(token.text)) + 1,
    at,
  );
  const right = tokens.slice(at + 1);
  const heading = sentence.block.kind === 'title' || sentence.block.kind === 'heading';
  const quoted = outer.some(({ start }) => start === right[0]?.start);
  const next = outer.find(({ start }) => start >= mark.end);
  const follows = right.length === 0 && next !== undefined && /^\s*$/.test(text.slice(mark.end, next.start));
  const by = 'heading-colon';
  if (namesSpeaker(scene, left) && (quoted || follows || (heading && right.some(isVerbal)))) {
    const content = follows ? spanOf(text, next.start, next.end) : over(text, right);
    return content === null ? null : { source: over(text, left), cue: [bare(mark)], content: [content], by };
  }
  const said = over(text, tokens.slice(0, at));
  const sentenceLike = at >= SHORTEST || tokens.slice(0, at).some(isVerbal);
  if (!heading || !namesSpeaker(scene, right) || !sentenceLike || said === null) return null;
  return { source: over(text, right), cue: [bare(mark)], content: [said], by };
}

/** "…" – Commissioner Smith. */
function dash({ text, sentence, outer, names }: Scene): Found | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => /^[-–—―]+$/.test(token.text));
  const mark = tokens[at];
  const quotation =
    mark && outer.find(({ end }) => end <= mark.start && text.slice(end, mark.start).trim() === '');
  if (mark === undefined || quotation === undefined) return null;
  const who = tokens.slice(at + 1).filter((token) => token.text !== '.');
  if (who.length > LONGEST_NAME || who.some(isVerbal) || !holdsName(names, who)) return null;
  const content = spanOf(text, quotation.start, quotation.end);
  return { source: over(text, who), cue: [bare(mark)], content: [content], by: 'quotation-then-dash' };
}

const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX';
const bare = ({ start, end, text }: Token): Span => ({ start, end, text });

function namesSpeaker({ names }: Scene, tokens: readonly Token[]): boolean {
  const nominal = tokens.some((token) => token.upos === 'PROPN' || token.upos === 'NOUN');
  const short = tokens.length > 0 && tokens.length <= LONGEST_NAME && !tokens.some(isVerbal);
  return short && nominal && (holdsName(names, tokens) || tokens.length < 3);
}

function holdsName(names: Surroundings['names'], tokens: readonly Token[]): boolean {
  const [head, last] = [tokens[0], tokens.at(-1)];
  if (head === undefined || last === undefined) return false;
  return names.some(({ label, start, end }) => label !== 'event' && start >= head.start && end <= last.end);
}

function over(text: string, tokens: readonly Token[]): Span | null {
  const [head, last] = [tokens[0], tokens.findLast((token) => !/^[.,;:]$/.test(token.text))];
  return head === undefined || last === undefined || last.end <= head.start
    ? null
    : spanOf(text, head.start, last.end);
}
