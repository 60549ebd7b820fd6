/** The notes of a paragraph, folded under it where there is no margin. */
import { NoteCard } from './note-card.tsx';
import type { Note } from './notes.ts';

interface FoldedNotesProps {
  readonly notes: readonly Note[];
  readonly isUnfolded: boolean;
  readonly openNote: string | undefined;
  readonly lit: string | null;
  readonly current: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly actorKeys: ReadonlyMap<string, number>;
}

export function FoldedNotes({
  notes,
  isUnfolded,
  openNote,
  lit,
  current,
  onToggle,
  actorKeys,
}: FoldedNotesProps) {
  return (
    <details open={isUnfolded} className="-mt-1 mb-5">
      <summary className="press text-small">
        {notes.length} {notes.length === 1 ? 'entry' : 'entries'}
      </summary>
      <div className="mt-2 space-y-2">
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            isOpen={note.id === openNote}
            isLit={note.id === lit}
            isCurrent={note.id === current}
            onToggle={() => onToggle(note.id)}
            actorKeys={actorKeys}
          />
        ))}
      </div>
    </details>
  );
}
