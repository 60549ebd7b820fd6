/** One note: who did what, the words, and when it is open, what else the record knows of it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TONES } from '../entry/tone.ts';
import { ToneGlyph } from '../entry/tone-glyph.tsx';
import { CorrectNote } from './correct-note.tsx';
import type { Note } from './notes.ts';

interface NoteCardProps {
  readonly note: Note;
  readonly isOpen: boolean;
  readonly isLit: boolean;
  /** Whether the keys, or the address, have come to it. */
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
  /** Numbers of actors in the archive by their ids in this record. */
  readonly actorKeys: ReadonlyMap<string, number>;
}

export function NoteCard({ note, isOpen, isLit, isCurrent, onToggle, actorKeys }: NoteCardProps) {
  const tone = TONES[note.tone];
  return (
    <div
      data-note={note.id}
      className={`note rounded-sm border-l-2 py-1 pl-3 ${isLit ? 'bg-hover' : ''} ${isCurrent ? 'border-accent' : 'border-rule'}`}
    >
      <div>
        <button type="button" aria-expanded={isOpen} onClick={onToggle} className="w-full text-left">
          <span className={isOpen ? '' : 'line-clamp-1 print:line-clamp-none'}>
            <span className={note.isNamed ? 'font-strong' : 'text-soft italic'}>{note.who}</span> {note.did}
          </span>
        </button>
      </div>
      {isOpen && note.office !== null && <p className="text-small text-soft">{note.office}</p>}
      <p
        className={`font-serif leading-snug ${isOpen ? 'mt-1 max-h-72 overflow-y-auto' : 'line-clamp-1 text-soft print:line-clamp-none'}`}
      >
        {note.words}
      </p>
      <p className={`text-small text-soft ${isOpen ? '' : 'truncate'}`}>
        <ToneGlyph tone={tone} />
        {note.small.join(' · ')}
      </p>
      {isOpen && <Facts note={note} actorKeys={actorKeys} />}
      {isOpen && <CorrectNote id={note.id} />}
    </div>
  );
}

function Facts({ note, actorKeys }: Pick<NoteCardProps, 'note' | 'actorKeys'>) {
  const keys = note.actors.flatMap((id) => actorKeys.get(id) ?? []);
  return (
    <dl className="mt-2 grid grid-cols-[6.2rem_minmax(0,1fr)] gap-x-2 gap-y-0.5 pb-1 text-small">
      {note.facts.map(({ name, words }) => (
        <Fact key={name} name={name}>
          {words}
        </Fact>
      ))}
      {note.by !== null && (
        <Fact name="found by">
          <code className="font-mono">{note.by}</code>
        </Fact>
      )}
      {keys.length > 0 && (
        <Fact name="elsewhere">
          {keys.map((key, at) => (
            <span key={key}>
              {at > 0 && ', '}
              <Link to="/actors/$actor" params={{ actor: String(key) }} className="press">
                all on record{keys.length > 1 ? ` (${at + 1})` : ''}
              </Link>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
