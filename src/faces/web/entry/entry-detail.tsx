/** An entry opened: all its words with source and cue, its parties, who else reports it, and what can be done with it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { quoted } from '../asking/queries.ts';
import type { Entry, EntryParty } from '../asking/wire.ts';
import { CorrectEntry } from '../correct/correct-entry.tsx';
import { ActorLink } from './actor-link.tsx';
import { citationOf, outletWords, titleOf } from './entry-words.ts';
import { provisionsOf, wordingOf } from './item.ts';
import { Provisions } from './provisions.tsx';

const ROLES: Readonly<Record<EntryParty['role'], string>> = {
  speaker: 'who said it',
  by: 'by whom',
  to: 'to whom',
  about: 'about whom',
  for: 'on behalf of',
  relay: 'by way of',
  party: 'parties',
};

export function EntryDetail({ entry }: { entry: Entry }) {
  const { report } = entry;
  const local = entry.id.slice(entry.id.indexOf('.') + 1);
  const { source, cue, content } = wordingOf(entry);
  const provisions = provisionsOf(entry);
  const roles = [...new Set(entry.parties.map(({ role }) => role))];
  return (
    <div className="mt-2 pb-2">
      <blockquote className="font-serif text-body">{content.join(' … ')}</blockquote>
      {provisions.length > 0 && <Provisions provisions={provisions} />}
      <dl className="mt-3 grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {source !== null && (
          <Fact name="named as" className="font-serif">
            {source}
          </Fact>
        )}
        {cue.length > 0 && (
          <Fact name="in the words" className="font-serif">
            {cue.join(' … ')}
          </Fact>
        )}
        {roles.map((role) => (
          <Fact key={role} name={ROLES[role]}>
            {entry.parties
              .filter((party) => party.role === role)
              .map((party, at) => (
                <span key={party.actor}>
                  {at > 0 && ', '}
                  <ActorLink {...party} />
                </span>
              ))}
          </Fact>
        ))}
        <Fact name="report">
          <Link
            to="/reports/$report"
            params={{ report: String(report.key) }}
            search={{ at: local }}
            className="press"
          >
            {titleOf(report)}
          </Link>
          <span className="text-soft"> · {outletWords(report)}</span>
        </Fact>
        {report.copiedBy.length > 0 && <Fact name="same copy in">{report.copiedBy.join(', ')}</Fact>}
        {entry.kind === 'statement' && <AlsoReported entry={entry} words={content.join(' ')} />}
      </dl>
      <p className="mt-3 flex flex-wrap gap-2 print:hidden">
        <Link
          to="/reports/$report"
          params={{ report: String(report.key) }}
          search={{ at: local }}
          className="button"
        >
          Read it in place
        </Link>
        <CopyButton text={citationOf(entry)} />
      </p>
      <CorrectEntry entry={entry} />
    </div>
  );
}

function Fact({
  name,
  className = '',
  children,
}: {
  name: string;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className={`min-w-0 ${className}`}>{children}</dd>
    </>
  );
}

const LONGEST_ASKED = 300;

/** Other reports with the same words, those that carry one another's copy counted once. */
function AlsoReported({ entry, words }: { entry: Entry; words: string }) {
  const { data } = useQuery(quoted(words.slice(0, LONGEST_ASKED)));
  const same = (data?.items ?? [])
    .filter(({ likeness }) => likeness === 1)
    .flatMap(({ entry: first, also }) => [first, ...also])
    .filter(({ report }) => report.key !== entry.report.key);
  const reports = [...new Map(same.map(({ report }) => [report.key, report])).values()];
  if (reports.length === 0) return null;
  const sources = new Set([entry.report, ...reports].map(({ key, copyOf }) => copyOf ?? key)).size;
  return (
    <Fact name="also in">
      {reports.slice(0, 8).map((report, at) => (
        <span key={report.key}>
          {at > 0 && ', '}
          <Link to="/reports/$report" params={{ report: String(report.key) }} className="press">
            {outletWords(report)}
          </Link>
        </span>
      ))}
      <span className="text-soft">
        {' '}
        · {sources} independent {sources === 1 ? 'source' : 'sources'}
      </span>
    </Fact>
  );
}

function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState<string | null>(null);
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => setSaid('Copied'),
          () => setSaid('The browser does not allow it'),
        );
      }}
    >
      <span aria-live="polite">{said ?? 'Copy a citation'}</span>
    </button>
  );
}
