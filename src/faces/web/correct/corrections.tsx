/** Who corrected what, the latest first, each to be taken back. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayWords } from '../../cli/wording.ts';
import { corrections as correctionsQuery } from '../asking/queries.ts';
import type { Correction } from '../asking/wire.ts';
import { outletWords } from '../entry/entry-words.ts';
import { countWords } from '../shell/count-words.ts';
import { Empty, Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { useUndoing } from './correcting.ts';

export function Corrections() {
  useTitle('Corrections');
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    correctionsQuery(),
  );
  const corrections = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total;
  return (
    <div className="max-w-[62rem] pt-6">
      <h1 className="font-serif text-title font-strong">Corrections</h1>
      <p className="mt-1 max-w-prose text-soft">
        What was confirmed, edited or rejected by hand, and by whom. The report itself stays as it was read.
      </p>
      {error !== null && <Failed error={error} retry={() => void refetch()} />}
      {isPending && error === null && <Waiting for="corrections" />}
      {total !== undefined && corrections.length > 0 && (
        <p aria-live="polite" className="py-2 text-soft">
          {countWords(total, 'correction', 'corrections')}, the latest first
        </p>
      )}
      {data !== undefined && corrections.length === 0 && (
        <Empty title="Nothing was corrected yet.">
          <Link to="/" className="button">
            Open the timeline
          </Link>
          <span>An entry that is opened can be confirmed, edited or rejected where it stands.</span>
        </Empty>
      )}
      <ol>
        {corrections.map((correction) => (
          <CorrectionRow key={correction.key} correction={correction} />
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" className="button mt-4 print:hidden" onClick={() => void fetchNextPage()}>
          More corrections
        </button>
      )}
    </div>
  );
}

const DONE = { confirm: 'confirmed', edit: 'edited', reject: 'rejected', remove: 'removed' } as const;
const STANDS = {
  holds: null,
  undone: null,
  waits: 'waits for its report',
  lost: 'fits no entry any more',
} as const;

function CorrectionRow({ correction }: { correction: Correction }) {
  const { key, verb, kind, who, why, words, decidedAt, changes, entry, report, state, undone } = correction;
  const undoing = useUndoing();
  const local = entry?.slice(entry.indexOf('.') + 1);
  return (
    <li className="entry grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="text-soft">{dayWords(decidedAt.slice(0, 10))}</p>
      <div className="min-w-0 max-w-[46rem]">
        <p className={undone === null ? '' : 'text-faint'}>
          <span className="font-strong">{who}</span> {DONE[verb]}{' '}
          {kind === null ? 'a report' : `a ${WORDS[kind]}`}
          {why !== null && <span className="text-soft">: {why}</span>}
        </p>
        <p
          className={`line-clamp-2 font-serif text-body ${undone === null ? '' : 'text-faint line-through'}`}
        >
          {words}
        </p>
        {changes.map(({ field, was, is }) => (
          <p key={field} className="text-small">
            {field}: <del>{was ?? 'nothing'}</del> → <ins className="no-underline">{is ?? 'nothing'}</ins>
          </p>
        ))}
        <p className="flex flex-wrap gap-x-3 text-small text-soft">
          {report !== null && (
            <Link
              to="/reports/$report"
              params={{ report: String(report.key) }}
              search={{ at: local?.startsWith('x') === true || local === undefined ? undefined : local }}
              className="press"
            >
              {outletWords(report)}
            </Link>
          )}
          {STANDS[state] !== null && <span>{STANDS[state]}</span>}
          {undone === null ? (
            <button
              type="button"
              className="press"
              aria-label={`Undo: ${DONE[verb]} by ${who}: ${words.slice(0, 60)}`}
              disabled={undoing.isPending}
              onClick={() => undoing.mutate(key)}
            >
              Undo
            </button>
          ) : (
            <span>
              taken back by {undone.who}, {dayWords(undone.at.slice(0, 10))}
              {undone.why !== null && `: ${undone.why}`}
            </span>
          )}
        </p>
        {undoing.error !== null && <Failed error={undoing.error} />}
      </div>
    </li>
  );
}

const WORDS = { statement: 'statement', event: 'event', instrument: 'document', step: 'step' } as const;
