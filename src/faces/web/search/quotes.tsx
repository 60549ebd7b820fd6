/** Did anyone say this? Statements that have the words searched for, or nearly, above the reports. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FilterSearch } from '../asking/filter.ts';
import { quoted } from '../asking/queries.ts';
import type { QuotePage } from '../asking/wire.ts';
import { Deed } from '../entry/deed.tsx';
import { outletWords } from '../entry/entry-words.ts';
import { placed } from './pieces.ts';

/** Two or three words are said by anybody; from so many on it is a saying. */
const FEWEST_WORDS = 4;
const MOST_SHOWN = 3;

export function Quotes({ words, filter }: { words: string; filter: FilterSearch }) {
  const isSaying = words.trim().split(/\s+/).length >= FEWEST_WORDS;
  const { data } = useQuery({ ...quoted(words.replaceAll('"', ' '), filter), enabled: isSaying });
  if (!isSaying || data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="quotes" className="mb-6 max-w-[46rem] border-l-2 border-accent pl-4">
      <h2 id="quotes" className="label">
        Said in these words, or nearly
      </h2>
      <ul>
        {data.items.slice(0, MOST_SHOWN).map((match) => (
          <li key={match.entry.id} className="py-2">
            <QuoteView match={match} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuoteView({ match: { entry, also, pieces, likeness } }: { match: QuotePage['items'][number] }) {
  return (
    <>
      <p>
        <Deed entry={entry} />
      </p>
      <p className="font-serif text-body">
        {placed(pieces).map(({ kind, text, place }) => {
          const shown = `${place === 0 ? '' : ' '}${text}`;
          if (kind === 'same') return <span key={place}>{shown}</span>;
          if (kind === 'added')
            return (
              <ins key={place} className="decoration-accent">
                {shown}
              </ins>
            );
          return (
            <del key={place} className="text-faint">
              {shown}
            </del>
          );
        })}
      </p>
      <p className="text-small text-soft">
        {likeness === 1 ? 'word for word' : `${Math.round(likeness * 100)} % of the words the same`} ·{' '}
        <Link
          to="/reports/$report"
          params={{ report: String(entry.report.key) }}
          search={{ at: entry.id.slice(entry.id.indexOf('.') + 1) }}
          className="press"
        >
          {outletWords(entry.report)}
        </Link>
        {also.length > 0 && ` · and ${also.length} more ${also.length === 1 ? 'time' : 'times'}`}
      </p>
    </>
  );
}
