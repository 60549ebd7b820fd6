/** How much is on record when, as a strip of bars; dragging over it keeps the days dragged over. */
import { useQuery } from '@tanstack/react-query';
import { type PointerEvent, useRef, useState } from 'react';
import { dayWords } from '../../cli/wording.ts';
import type { FilterSearch } from '../asking/filter.ts';
import { density as densityQuery } from '../asking/queries.ts';
import { barsOf, brushed, scaleOf, ticksOf, trimmed } from './density.ts';

interface DensityStripProps {
  readonly filter: FilterSearch;
  readonly onRange: (since: string | null, until: string | null) => void;
}

const LEAST_DRAG = 0.004;
/** What is named behind it would stick out. */
const LAST_TICK = 0.92;
const PLURAL = { day: 'days', month: 'months', year: 'years' } as const;

export function DensityStrip({ filter, onRange }: DensityStripProps) {
  const { data: whole } = useQuery(densityQuery(filter));
  const data = whole === undefined ? undefined : trimmed(whole);
  const strip = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const scale = data === undefined ? null : scaleOf(data);
  const isRanged = filter.since !== undefined || filter.until !== undefined;
  if (data === undefined || scale === null) return <div className="h-20 print:hidden" />;

  const bars = barsOf(data);
  const share = ({ clientX }: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    return box === undefined ? 0 : Math.min(1, Math.max(0, (clientX - box.left) / box.width));
  };
  const days = drag === null ? null : brushed(scale, drag.from, drag.to);
  const total = data.buckets.reduce((sum, { count }) => sum + count, 0);

  return (
    <figure className="pt-4 pb-2 print:hidden">
      <figcaption className="mb-1 flex min-h-6 flex-wrap items-baseline gap-x-3 text-small text-soft">
        <span>
          {days === null
            ? `Entries by ${data.grain}; drag to keep some ${PLURAL[data.grain]}`
            : `${dayWords(days.since)} – ${dayWords(days.until)}`}
        </span>
        {isRanged && (
          <button type="button" className="press ml-auto" onClick={() => onRange(null, null)}>
            Back to all days
          </button>
        )}
      </figcaption>
      {/* The days can be set by keyboard in the filters; the strip is a shorter way there. */}
      <div
        ref={strip}
        role="img"
        aria-label={`${total} dated entries from ${dayWords(bars[0]?.from ?? '')} to ${dayWords(bars.at(-1)?.to ?? '')}`}
        className="relative h-12 cursor-crosshair touch-pan-y border-b border-edge select-none"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const at = share(event);
          setDrag({ from: at, to: at });
        }}
        onPointerMove={(event) => setDrag((now) => (now === null ? null : { ...now, to: share(event) }))}
        onPointerCancel={() => setDrag(null)}
        onPointerUp={() => {
          setDrag(null);
          if (drag === null) return;
          if (Math.abs(drag.to - drag.from) > LEAST_DRAG) {
            const range = brushed(scale, drag.from, drag.to);
            onRange(range.since, range.until);
            return;
          }
          const bar = bars.find(({ left, width }) => drag.to >= left && drag.to <= left + width);
          if (bar !== undefined) onRange(bar.from, bar.to);
        }}
      >
        <svg
          aria-hidden="true"
          className="absolute inset-0 size-full"
          preserveAspectRatio="none"
          viewBox="0 0 1 1"
        >
          {bars.map(({ from, to, count, left, width, height }) => (
            <rect
              key={from}
              x={left}
              width={Math.max(width * 0.86, 0.0012)}
              y={1 - height}
              height={height}
              className="fill-edge hover:fill-accent"
            >
              <title>{`${from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`}: ${count}`}</title>
            </rect>
          ))}
        </svg>
        {drag !== null && (
          <div
            className="absolute inset-y-0 border-x border-accent bg-accent/15"
            style={{
              left: `${Math.min(drag.from, drag.to) * 100}%`,
              width: `${Math.abs(drag.to - drag.from) * 100}%`,
            }}
          />
        )}
      </div>
      <div aria-hidden="true" className="relative h-5 text-small text-faint">
        {ticksOf(scale)
          .filter(({ at }) => at < LAST_TICK)
          .map(({ at, name }) => (
            <span
              key={name}
              className="absolute top-0.5 whitespace-nowrap even:max-sm:hidden"
              style={{ left: `${at * 100}%` }}
            >
              {name}
            </span>
          ))}
      </div>
      {data.before + data.after + data.undated > 0 && (
        <p className="text-small text-faint">
          {[
            data.before > 0 ? `${data.before} earlier` : null,
            data.after > 0 ? `${data.after} later` : null,
            data.undated > 0 ? `${data.undated} that no day bounds` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </figure>
  );
}
