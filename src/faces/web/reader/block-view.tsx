/** One block of the report, set for reading, with what is on record underlined. */
import { memo } from 'react';
import type { Block } from './blocks.ts';
import type { NoteKind } from './notes.ts';
import { lanesOf, type Mark, segmentsOf } from './segments.ts';
import { underlineStyle } from './underlines.ts';

interface BlockViewProps {
  readonly text: string;
  readonly block: Block;
  /** Those that touch the block alone. */
  readonly marks: readonly Mark[];
  readonly kinds: ReadonlyMap<string, NoteKind>;
  /** The item whose source, cue and content are lit; null where it has no words here. */
  readonly lit: string | null;
  /** What an actor or a time is called, for those who rest on it. */
  readonly names: ReadonlyMap<string, string>;
}

/** Redrawn only where something in it changes: a long report has hundreds of blocks. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const words = <Words {...props} />;
  switch (props.block.kind) {
    case 'title':
      return <h1 className="mb-6 font-serif text-title font-strong text-balance">{words}</h1>;
    case 'heading':
      return <h2 className="mt-8 mb-2 font-serif text-head font-strong">{words}</h2>;
    case 'item':
      return <p className="reading mb-2 pl-5 -indent-5 font-serif text-body">{words}</p>;
    case 'credit':
      return <p className="mb-4 text-soft">{words}</p>;
    case 'paragraph':
      return <p className="reading mb-4 font-serif text-body">{words}</p>;
  }
});

const isItems = ({ part }: Mark): boolean => part !== 'actor' && part !== 'time';

function Words({ text, block, marks, kinds, lit, names }: BlockViewProps) {
  const lanes = lanesOf(marks.filter(isItems));
  const depth = Math.max(0, ...lanes.values()) + 1;
  return segmentsOf(block, marks).map(({ start, end, marks: on }) => {
    const words = text.slice(start, end);
    const items = [...new Set(on.filter(isItems).map(({ item }) => item))];
    // The shortest name is the innermost: "the Minister of [Norway]".
    const named = on
      .filter((mark) => !isItems(mark))
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))
      .at(0);
    const inner =
      named === undefined ? (
        words
      ) : (
        <span
          className={named.part === 'actor' ? 'who' : 'when'}
          title={names.get(named.item)}
          data-who={named.part === 'actor' ? named.item : undefined}
        >
          {words}
        </span>
      );
    if (items.length === 0) return <span key={start}>{inner}</span>;
    const part = on.find(({ item }) => item === lit)?.part;
    const innermost = items.toSorted((a, b) => (lanes.get(a) ?? 0) - (lanes.get(b) ?? 0))[0];
    return (
      <span
        key={start}
        className="seg"
        data-lane={innermost}
        data-items={items.join(' ')}
        data-part={part}
        style={underlineStyle(
          items.map((item) => ({ lane: lanes.get(item) ?? 0, kind: kinds.get(item) ?? 'statement' })),
          depth,
        )}
      >
        {inner}
      </span>
    );
  });
}
