/** The whole report as a strip at the edge: a tick for each note; a click goes there. For the eye and the pointer. */
import { TONES } from '../entry/tone.ts';
import type { Note } from './notes.ts';

interface MinimapProps {
  readonly notes: readonly Note[];
  readonly length: number;
  readonly current: string | undefined;
  readonly onGo: (id: string) => void;
}

export function Minimap({ notes, length, current, onGo }: MinimapProps) {
  return (
    <svg
      aria-hidden="true"
      className="sticky justify-self-end top-16 h-[calc(100dvh-5rem)] w-3.5 cursor-pointer border-x border-rule"
      preserveAspectRatio="none"
      viewBox={`0 0 10 ${Math.max(1, length)}`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const at = ((event.clientY - box.top) / box.height) * length;
        const nearest = notes.reduce<Note | null>(
          (best, note) =>
            best === null || Math.abs(note.start - at) < Math.abs(best.start - at) ? note : best,
          null,
        );
        if (nearest !== null) onGo(nearest.id);
      }}
    >
      {notes.map(({ id, start, end, tone }) => (
        <rect
          key={id}
          x={id === current ? 0 : 2}
          width={id === current ? 10 : 6}
          y={start}
          height={Math.max(length / 300, Math.min(end - start, length / 60))}
          className={id === current ? 'fill-accent' : `${TONES[tone].ink} fill-current opacity-60`}
        />
      ))}
    </svg>
  );
}
