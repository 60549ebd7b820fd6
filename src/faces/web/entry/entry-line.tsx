/** One entry, everywhere the same: the day, who did what to whom, the words, and how it is known. Opens in place. */
import type { Entry } from '../asking/wire.ts';
import { Deed } from './deed.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { outletWords, smallOf, spineOf } from './entry-words.ts';
import { TONES, toneOf } from './tone.ts';
import { ToneGlyph } from './tone-glyph.tsx';

interface EntryLineProps {
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** False where the entry before has the same day, which then stands there once. */
  readonly hasDay?: boolean;
  /** Whether the keys have come to it. */
  readonly isCurrent?: boolean;
}

export function EntryLine({ entry, isOpen, onToggle, hasDay = true, isCurrent = false }: EntryLineProps) {
  const spine = spineOf(entry);
  const tone = TONES[toneOf(entry)];
  return (
    <article
      data-entry={entry.id}
      className={`entry grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)] ${
        isCurrent ? 'bg-hover shadow-[inset_3px_0_0_var(--color-accent)]' : ''
      }`}
    >
      <p className={`text-soft sm:pl-3 ${hasDay ? '' : 'max-sm:hidden'}`}>
        <span className={hasDay ? '' : 'sr-only'}>{spine?.day ?? 'day unknown'}</span>
        {hasDay && spine?.isReports === true && (
          <span className="block text-small text-faint" title="The text gives no day; this is the report's">
            reported
          </span>
        )}
      </p>
      <div className="min-w-0 max-w-[46rem] pr-3">
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={onToggle} className="w-full text-left">
            <Deed entry={entry} />
          </button>
        </h2>
        {!isOpen && (
          <p className="mt-0.5 line-clamp-2 print:line-clamp-none font-serif text-body">{entry.words}</p>
        )}
        <p className="mt-1 flex flex-wrap gap-x-3 text-small text-soft">
          <span>
            <ToneGlyph tone={tone} />
            {smallOf(entry).join(' · ')}
            {standing(entry)}
          </span>
          <span className="sm:ml-auto">{known(entry)}</span>
        </p>
        {isOpen && <EntryDetail entry={entry} />}
      </div>
    </article>
  );
}

/** How it stands corrected by hand. */
function standing({ correction }: Entry): string {
  if (correction === null) return '';
  return [correction.judgement, correction.isEdited ? 'edited' : null]
    .flatMap((word) => (word === null ? [] : [` · ${word} by hand`]))
    .join('');
}

/** "Hill Wire, 16 Feb 2022 · 1 source, also in 2 outlets". */
function known({ report, parties }: Entry): string {
  const relay = parties.filter(({ role }) => role === 'relay').map(({ name }) => name);
  const copies =
    report.copyOf !== null
      ? 'carries the copy of another report'
      : report.copiedBy.length === 0
        ? '1 source'
        : `1 source, also in ${report.copiedBy.length} ${report.copiedBy.length === 1 ? 'outlet' : 'outlets'}`;
  return [outletWords(report), ...(relay.length > 0 ? [`via ${relay.join(', ')}`] : []), copies].join(' · ');
}
