/** The terms of a document as reported: what binds, in which words. */
import type { RecordProvision } from '../../../record/record.ts';

const BINDS: Readonly<Record<RecordProvision['deontic'], string>> = {
  must: 'must',
  'must-not': 'must not',
  may: 'may',
};

export function Provisions({ provisions }: { provisions: readonly RecordProvision[] }) {
  return (
    <ol className="mt-2 space-y-1">
      {provisions.map(({ deontic, text }) => (
        <li key={`${text.start}-${text.end}`} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-3">
          <span className="pt-0.5 text-soft">{BINDS[deontic]}</span>
          <span className="font-serif text-body">{text.text}</span>
        </li>
      ))}
    </ol>
  );
}
