/** What the tints and underlines of the reader mean, and how many entries of each kind there are. */
import type { Note, NoteKind } from './notes.ts';

const KINDS: readonly {
  readonly kind: NoteKind;
  readonly one: string;
  readonly many: string;
  readonly line: string;
}[] = [
  { kind: 'statement', one: 'statement', many: 'statements', line: 'bg-underline' },
  { kind: 'event', one: 'event', many: 'events', line: 'bg-underline-event' },
  { kind: 'instrument', one: 'document', many: 'documents', line: 'bg-underline-document' },
  { kind: 'step', one: 'step', many: 'steps', line: 'bg-underline-document' },
];

export function Legend({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0)
    return <p className="mb-4 text-soft">Nothing was found in this report that goes on record.</p>;
  return (
    <p className="mb-5 flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
      {KINDS.map(({ kind, one, many, line }) => {
        const count = notes.filter((note) => note.kind === kind).length;
        return (
          count > 0 && (
            <span key={kind} className="inline-flex flex-col">
              {count} {count === 1 ? one : many}
              <span aria-hidden="true" className={`h-[1.5px] ${line}`} />
            </span>
          )
        );
      })}
      <span className="print:hidden">
        <span aria-hidden="true" className="swatch bg-source" />
        who
      </span>
      <span className="print:hidden">
        <span aria-hidden="true" className="swatch bg-cue" />
        the words that cite
      </span>
      <span className="print:hidden">
        <span aria-hidden="true" className="swatch bg-content" />
        what is cited
      </span>
    </p>
  );
}
