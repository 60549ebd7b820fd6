/** The margin: notes at the height of their words, in step with the scroll, and a line from the lit words to theirs. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { NoteCard } from './note-card.tsx';
import { type Anchor, notePlaces, pivotAt } from './note-places.ts';
import type { Note } from './notes.ts';

const NOTE_PX = 70;
const GAP_PX = 8;
const HEAD_PX = 56;
/** Notes so far outside the window are drawn as well. */
const BEYOND_PX = 600;
const STEP_PX = 200;

interface MarginProps {
  readonly notes: readonly Note[];
  readonly article: RefObject<HTMLElement | null>;
  readonly current: string | undefined;
  readonly openNote: string | undefined;
  readonly lit: string | null;
  readonly onLit: (id: string | null) => void;
  readonly onToggle: (id: string) => void;
  readonly actorKeys: ReadonlyMap<string, number>;
}

export function Margin(props: MarginProps) {
  const { notes, article, current, openNote, lit, onLit, onToggle, actorKeys } = props;
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const [height, setHeight] = useState(0);
  const [openHeight, setOpenHeight] = useState(NOTE_PX);
  const view = useView(article);

  useLayoutEffect(() => {
    const text = article.current;
    if (text === null) return;
    const measure = (): void => {
      setTops(topsIn(text, notes));
      setHeight(text.offsetHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [article, notes]);

  const anchors = useMemo(
    () =>
      notes.map(
        ({ id }): Anchor => ({ top: tops.get(id) ?? 0, height: id === openNote ? openHeight : NOTE_PX }),
      ),
    [notes, tops, openNote, openHeight],
  );
  const currentAt = notes.findIndex(({ id }) => id === current);
  const isInView = (at: number): boolean => {
    const top = anchors[at]?.top ?? 0;
    return top >= view.top && top <= view.bottom;
  };
  const pivot = currentAt !== -1 && isInView(currentAt) ? currentAt : pivotAt(anchors, view.line);
  const places = useMemo(() => notePlaces(anchors, pivot, GAP_PX), [anchors, pivot]);

  const measureOpen = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setOpenHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const litAt = notes.findIndex(({ id }) => id === lit);
  const litTop = anchors[litAt]?.top ?? 0;

  return (
    <div className="relative overflow-x-visible overflow-y-clip" style={{ height }}>
      {litAt !== -1 && (
        <svg aria-hidden="true" className="absolute -left-8 top-0 h-full w-8 overflow-visible">
          <path
            d={`M0 ${litTop + 14} H10 L26 ${(places[litAt] ?? 0) + 14} H32`}
            className="fill-none stroke-accent"
            strokeWidth="1"
          />
        </svg>
      )}
      {notes.map((note, at) => {
        const top = places[at] ?? 0;
        if (top < view.top - BEYOND_PX || top > view.bottom + BEYOND_PX) return null;
        const isOpen = note.id === openNote;
        return (
          // The words that a note is about light up under the pointer as they do under the focus.
          // biome-ignore lint/a11y/noStaticElementInteractions: the button within does what can be done
          <div
            key={note.id}
            ref={isOpen ? measureOpen : undefined}
            className={`absolute inset-x-0 transition-transform duration-100 ${isOpen ? 'z-10' : ''}`}
            style={{ transform: `translateY(${top}px)`, ...(isOpen ? {} : { height: NOTE_PX }) }}
            onMouseEnter={() => onLit(note.id)}
            onMouseLeave={() => onLit(null)}
            onFocus={() => onLit(note.id)}
            onBlur={() => onLit(null)}
          >
            <NoteCard
              note={note}
              isOpen={isOpen}
              isLit={note.id === lit}
              isCurrent={note.id === current}
              onToggle={() => onToggle(note.id)}
              actorKeys={actorKeys}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The top of the first stretch of each item, in pixels from the top of the text. */
function topsIn(text: HTMLElement, notes: readonly Note[]): ReadonlyMap<string, number> {
  const zero = text.getBoundingClientRect().top;
  const ids = new Set(notes.map(({ id }) => id));
  const tops = new Map<string, number>();
  for (const element of text.querySelectorAll<HTMLElement>('[data-items]')) {
    const top = element.getClientRects()[0]?.top ?? element.getBoundingClientRect().top;
    for (const item of element.dataset.items?.split(' ') ?? [])
      if (ids.has(item) && !tops.has(item)) tops.set(item, top - zero);
  }
  return tops;
}

interface View {
  /** Of the window, in pixels from the top of the text, in steps. */
  readonly top: number;
  readonly bottom: number;
  /** Where the reader is: from the window's top, at the head of the page, to its foot, at the end. */
  readonly line: number;
}

function useView(article: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, bottom: 2000, line: 0 });
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const zero = article.current?.getBoundingClientRect().top ?? 0;
      const scrollable = document.documentElement.scrollHeight - window.innerHeight;
      const share = scrollable <= 0 ? 0 : window.scrollY / scrollable;
      const top = HEAD_PX - zero;
      const next = {
        top: Math.floor(top / STEP_PX) * STEP_PX,
        bottom: Math.ceil((top + window.innerHeight) / STEP_PX) * STEP_PX,
        line: top + share * (window.innerHeight - HEAD_PX),
      };
      setView((before) =>
        before.top === next.top && before.bottom === next.bottom && Math.abs(before.line - next.line) < 8
          ? before
          : next,
      );
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [article]);
  return view;
}
