/** Text and notes side by side, or notes folded under their paragraph where there is no room; `j`/`k` walk the notes. */
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { DiplomaticRecord } from '../../../record/record.ts';
import { timeWords } from '../../cli/wording.ts';
import { useKeys } from '../shell/keys.tsx';
import { usePrinting } from '../shell/printing.ts';
import { useMedia } from '../shell/width.ts';
import { BlockView } from './block-view.tsx';
import { type Block, blocksOf } from './blocks.ts';
import { FoldedNotes } from './folded-notes.tsx';
import { Legend } from './legend.tsx';
import { Margin } from './margin.tsx';
import { Minimap } from './minimap.tsx';
import { type Note, namesAndTimes, notesOf } from './notes.ts';
import type { Mark } from './segments.ts';

interface ReadingProps {
  readonly record: DiplomaticRecord;
  /** Numbers of actors in the archive by their ids in this record. */
  readonly actorKeys: ReadonlyMap<string, number>;
  /** The note that the address names. */
  readonly at: string | undefined;
  readonly onAt: (id: string | undefined) => void;
}

interface MarkedBlock {
  readonly block: Block;
  readonly marks: readonly Mark[];
  /** Whose words begin here. */
  readonly notes: readonly Note[];
}

const BESIDE = '(min-width: 900px)';

export function Reading({ record, actorKeys, at, onAt }: ReadingProps) {
  const article = useRef<HTMLElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [openNote, setOpenNote] = useState(at);
  const isPrinting = usePrinting();
  const isBeside = useMedia(BESIDE) && !isPrinting;
  const { text, title } = record.report;

  const notes = useMemo(() => notesOf(record), [record]);
  const blocks = useMemo(
    () => markedBlocks(text, title, notes, namesAndTimes(record)),
    [text, title, notes, record],
  );
  const kinds = useMemo(() => new Map(notes.map(({ id, kind }) => [id, kind])), [notes]);
  const names = useMemo(() => namesIn(record), [record]);
  const lit = hovered ?? at ?? null;

  // The words that an address names are brought into view once; after that the reader scrolls.
  const first = useRef(at);
  useEffect(() => {
    if (first.current !== undefined) show(article.current, first.current);
  }, []);

  const walk = (by: number): void => {
    const now = notes.findIndex(({ id }) => id === at);
    const next =
      notes[
        Math.max(0, Math.min(notes.length - 1, now === -1 ? firstInView(article.current, notes) : now + by))
      ];
    if (next === undefined) return;
    if (openNote !== undefined) setOpenNote(next.id);
    onAt(next.id);
    show(article.current, next.id);
    focusNote(next.id);
  };
  const toggle = (id: string): void => {
    setOpenNote((open) => (open === id ? undefined : id));
    onAt(id);
    show(article.current, id);
  };
  useKeys([
    { key: 'j', does: 'Next entry of the report', run: () => walk(1) },
    { key: 'k', does: 'Entry before', run: () => walk(-1) },
    {
      key: 'e',
      does: 'Open or close the entry, with its evidence',
      run: () => {
        if (at !== undefined) toggle(at);
      },
    },
    {
      key: 'Escape',
      does: 'Leave the entry',
      run: () => {
        setOpenNote(undefined);
        onAt(undefined);
      },
    },
  ]);

  const itemUnder = ({ target }: MouseEvent): string | null =>
    target instanceof Element ? (target.closest<HTMLElement>('.seg')?.dataset.lane ?? null) : null;

  const withWords = (
    // Pointing at words lights them; whoever uses the keys walks the notes, which light the same words.
    // biome-ignore lint/a11y/useKeyWithClickEvents: j, k and e do the same
    // biome-ignore lint/a11y/useKeyWithMouseEvents: focus on a note does the same
    <article
      ref={article}
      lang={record.report.language ?? 'en'}
      className="min-w-0 max-w-[40rem]"
      onMouseOver={(event) => setHovered(itemUnder(event))}
      onMouseLeave={() => setHovered(null)}
      onClick={(event) => {
        const id = itemUnder(event);
        if (id !== null && window.getSelection()?.isCollapsed !== false) toggle(id);
      }}
    >
      {blocks.map(({ block, marks, notes: own }) => (
        <div key={block.start}>
          <BlockView
            text={text}
            block={block}
            marks={marks}
            kinds={kinds}
            names={names}
            lit={lit !== null && marks.some(({ item }) => item === lit) ? lit : null}
          />
          {!isBeside && own.length > 0 && (
            <FoldedNotes
              notes={own}
              isUnfolded={isPrinting || own.some(({ id }) => id === at)}
              openNote={openNote}
              lit={lit}
              current={at}
              onToggle={toggle}
              actorKeys={actorKeys}
            />
          )}
        </div>
      ))}
    </article>
  );

  return (
    <>
      <Legend notes={notes} />
      {isBeside ? (
        <div className="grid grid-cols-[minmax(0,40rem)_minmax(15rem,26rem)_1fr] gap-x-10">
          {withWords}
          <section aria-label="The record of this report">
            <Margin
              notes={notes}
              article={article}
              current={at}
              openNote={openNote}
              lit={lit}
              onLit={setHovered}
              onToggle={toggle}
              actorKeys={actorKeys}
            />
          </section>
          <Minimap notes={notes} length={text.length} current={at} onGo={toggle} />
        </div>
      ) : (
        withWords
      )}
    </>
  );
}

function markedBlocks(
  text: string,
  title: string | null,
  notes: readonly Note[],
  quiet: readonly Mark[],
): readonly MarkedBlock[] {
  const all = [...notes.flatMap(({ marks }) => marks), ...quiet].sort((a, b) => a.start - b.start);
  const blocks = blocksOf(text, title);
  return blocks.map((block, at) => {
    const next = blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      block,
      marks: all.filter(({ start, end }) => start < block.end && end > block.start),
      notes: notes.filter(({ start }) => (at === 0 || start >= block.start) && start < next),
    };
  });
}

/** What rests on a name or a time says when pointed at: "Norway, state", "7–13 Feb 2022". */
function namesIn(record: DiplomaticRecord): ReadonlyMap<string, string> {
  return new Map([
    ...record.actors.map(({ id, name, kind }): [string, string] => [id, `${name}, ${kind}`]),
    ...record.times.map((time, at): [string, string] => [`t${at + 1}`, timeWords(time)]),
  ]);
}

/** Brings the words of an item into the window, where they are not. */
function show(article: HTMLElement | null, id: string): void {
  const words = article?.querySelector<HTMLElement>(`[data-items~="${CSS.escape(id)}"]`);
  const box = words?.getBoundingClientRect();
  if (box === undefined || (box.top > 90 && box.bottom < window.innerHeight * 0.7)) return;
  window.scrollBy({ top: box.top - window.innerHeight * 0.32 });
}

/** Gives a note the focus once it is drawn, so that Enter opens it and it is read out. */
function focusNote(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] button`)
        ?.focus({ preventScroll: true }),
    ),
  );
}

/** The first note whose words are in the window. */
function firstInView(article: HTMLElement | null, notes: readonly Note[]): number {
  const seen = [...(article?.querySelectorAll<HTMLElement>('[data-items]') ?? [])].find(
    (element) => element.getBoundingClientRect().top > 60,
  );
  const id = seen?.dataset.lane;
  return Math.max(
    0,
    notes.findIndex((note) => note.id === id),
  );
}
