/** The turns of a transcript into attributions: each paragraph is said by whom the head of its turn names. */
import type { Block, Report } from '../intake/report.ts';
import { bySpan, contains, overlaps, type Span, spanOf } from '../values/span.ts';
import type { Attribution } from './reading.ts';

/** What closes a head, and so tells that the words after it are said by whom it names. */
const MARK = /[:.]\*{0,2}$/u;

/**
 * Adds what the turns of `report` say to what was found in its text, in the order of the text. What was found inside a
 * turn is within it; what was made of a turn's head is left out. `found` is in the order of the text. Linear.
 */
export function withTurns(report: Report, found: readonly Attribution[]): readonly Attribution[] {
  const { blocks } = report;
  if (!blocks.some(({ kind }) => kind === 'turn')) return found;
  const heads = blocks.filter(({ kind }) => kind === 'turn');
  const kept = found.flatMap((one, index) => (touches(one, heads) ? [] : [{ one, index }]));
  const turns = attributionsOf(report);
  const all = [
    ...turns.map((one) => ({ one, index: null as number | null })),
    ...kept.map(({ one, index }) => ({ one, index: index as number | null })),
  ].sort((a, b) => bySpan(a.one.content[0], b.one.content[0]) || (a.index ?? -1) - (b.index ?? -1));
  const places = new Map<number, number>();
  for (const [place, { index }] of all.entries()) if (index !== null) places.set(index, place);
  let turn: { readonly span: Span; readonly place: number } | null = null;
  return all.map(({ one, index }, place): Attribution => {
    if (index === null) {
      turn = { span: one.content[0], place };
      return one;
    }
    const around = turn !== null && contains(turn.span, one.content[0]) ? turn.place : null;
    const within = one.within === null ? null : (places.get(one.within) ?? null);
    return { ...one, within: within ?? around };
  });
}

function attributionsOf({ text, blocks }: Report): readonly Attribution[] {
  let head: Block | null = null;
  return blocks.flatMap((block): readonly Attribution[] => {
    if (block.kind === 'turn') head = block;
    if (block.kind !== 'speech' || head === null) return [];
    const mark = MARK.exec(head.text)?.[0].length ?? 0;
    const said = spanOf(text, block.start, block.end);
    const cue = mark === 0 ? [] : [spanOf(text, head.end - mark, head.end)];
    const source = spanOf(
      text,
      head.start,
      head.start + head.text.slice(0, head.text.length - mark).trimEnd().length,
    );
    return [{ source, cue, content: [said], within: null, by: 'turn' }];
  });
}

/** Whether an attribution's source or cue stands in one of the heads; by halving, since there may be many. */
function touches({ source, cue }: Attribution, heads: readonly Block[]): boolean {
  return [...cue, ...(source === null ? [] : [source])].some((span) => {
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const head = heads[low];
    return head !== undefined && overlaps(head, span);
  });
}
