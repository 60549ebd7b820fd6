/** Who did what to whom, in one line. */
import type { Entry, EntryParty } from '../asking/wire.ts';
import { lineOf } from './entry-words.ts';

/** Who did what to whom, the names strong. */
export function Deed({ entry }: { entry: Entry }) {
  const { who, nobody, did, to, rest } = lineOf(entry);
  return (
    <span className="text-[0.98rem]">
      {who.length > 0 ? (
        <Names parties={who} isStrong />
      ) : (
        <span className={entry.kind === 'instrument' ? 'font-strong' : 'text-soft italic'}>{nobody}</span>
      )}{' '}
      {did}
      {to.length > 0 && (
        <>
          {' '}
          <Names parties={to} />
        </>
      )}
      {rest.map(({ word, parties }) => (
        <span key={word}>
          {' '}
          {word} <Names parties={parties} />
        </span>
      ))}
    </span>
  );
}

const MOST_NAMES = 4;

function Names({ parties, isStrong = false }: { parties: readonly EntryParty[]; isStrong?: boolean }) {
  const shown = parties.slice(0, MOST_NAMES);
  const more = parties.length - shown.length;
  return shown.map(({ actor, name }, at) => (
    <span key={actor}>
      {at === 0 ? '' : at === shown.length - 1 && more === 0 ? ' and ' : ', '}
      <span className={isStrong ? 'font-strong' : ''}>{name}</span>
      {at === shown.length - 1 && more > 0 && <span className="text-soft"> and {more} more</span>}
    </span>
  ));
}
