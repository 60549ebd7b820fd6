/** One matter: a row for each who spoke on it, a column for each day, and the words with the side that they take. */
import { Link } from '@tanstack/react-router';
import type { Position } from '../asking/wire.ts';
import { ActorLink } from '../entry/actor-link.tsx';
import { outletWords } from '../entry/entry-words.ts';
import { countWords } from '../shell/count-words.ts';
import { dayName, matrixOf, type Row, type Saying, type Stance } from './matrix.ts';

const SIDES: Readonly<
  Record<Stance, { readonly glyph: string; readonly word: string; readonly ink: string }>
> = {
  favor: { glyph: '◆', word: 'in favour', ink: 'text-together' },
  against: { glyph: '▲', word: 'against', ink: 'text-apart' },
};

export function PositionView({ position }: { position: Position }) {
  const { days, rows } = matrixOf(position);
  const told = [
    countWords({ number: position.sources, isCapped: false }, 'source', 'sources'),
    position.shifts.length > 0 ? 'shifted' : null,
    position.contradictions.length > 0 ? 'contradicted' : null,
  ];
  return (
    <article className="entry border-t border-rule py-4">
      <h2 className="font-serif text-head">
        <ActorLink {...position.speaker} /> on “{position.matter}”
      </h2>
      <p className="text-small text-soft">{told.filter(Boolean).join(' · ')}</p>
      <div className="mt-2 hidden overflow-x-auto md:block">
        <table className="border-collapse text-left">
          <thead>
            <tr className="text-small text-soft">
              <td />
              {days.map((day) => (
                <th key={day ?? ''} scope="col" className="px-3 pb-1 font-normal whitespace-nowrap">
                  {dayName(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.speaker?.actor ?? 0} className="border-t border-rule align-top">
                <th scope="row" className="w-40 py-2 pr-4 font-strong">
                  <Speaker row={row} />
                </th>
                {row.sayings.map(({ day, sayings }) => (
                  <td key={day ?? ''} className="max-w-80 min-w-48 px-3 py-2">
                    <Sayings sayings={sayings} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="mt-2 space-y-3 md:hidden">
        {rows.map((row) => (
          <li key={row.speaker?.actor ?? 0} className="border-l-2 border-rule pl-3">
            <p className="font-strong">
              <Speaker row={row} />
            </p>
            {row.sayings
              .filter(({ sayings }) => sayings.length > 0)
              .map(({ day, sayings }) => (
                <div key={day ?? ''} className="mt-1">
                  <p className="text-small text-soft">{dayName(day)}</p>
                  <Sayings sayings={sayings} />
                </div>
              ))}
          </li>
        ))}
      </ul>
    </article>
  );
}

function Speaker({ row: { speaker } }: { row: Row }) {
  return speaker === null ? (
    <span className="text-soft italic">speaker not named</span>
  ) : (
    <ActorLink {...speaker} />
  );
}

function Sayings({ sayings }: { sayings: readonly Saying[] }) {
  return sayings.map(({ entry, stance }) => {
    const { glyph, word, ink } = SIDES[stance];
    return (
      <div key={entry.id} className="mb-2 last:mb-0">
        <p className="text-small">
          <span aria-hidden="true" className={ink}>
            {glyph}{' '}
          </span>
          {word}
        </p>
        <p className="font-serif leading-snug">{entry.words}</p>
        <p className="text-small">
          <Link
            to="/reports/$report"
            params={{ report: String(entry.report.key) }}
            search={{ at: entry.id.slice(entry.id.indexOf('.') + 1) }}
            className="press"
          >
            {outletWords(entry.report)}
          </Link>
        </p>
      </div>
    );
  });
}
