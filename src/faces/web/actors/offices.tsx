/** The offices that reports give an actor, with their days, and the words of each report. */
import { Link } from '@tanstack/react-router';
import { dayWords } from '../../cli/wording.ts';
import type { ActorDetail } from '../asking/wire.ts';
import { outletWords } from '../entry/entry-words.ts';

const FEW = 6;

export function Offices({ actor: { offices } }: { actor: ActorDetail }) {
  if (offices.length === 0) return null;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices" className="font-serif text-head">
        Offices, as reported
      </h2>
      <ul className="mt-1">
        {offices.slice(0, FEW).map((office) => (
          <Office key={office.title} office={office} />
        ))}
      </ul>
      {offices.length > FEW && (
        <details>
          <summary className="press text-small">{offices.length - FEW} more</summary>
          <ul>
            {offices.slice(FEW).map((office) => (
              <Office key={office.title} office={office} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Office({ office: { title, first, last, evidence } }: { office: ActorDetail['offices'][number] }) {
  return (
    <li className="border-t border-rule">
      <details>
        <summary className="flex flex-wrap gap-x-3 py-1 hover:bg-hover">
          <span className="grow">{title}</span>
          <span className="text-small text-soft">
            {first === null
              ? 'day unknown'
              : first === last
                ? dayWords(first)
                : `${dayWords(first)} – ${dayWords(last ?? first)}`}
          </span>
        </summary>
        <ul className="space-y-1 pb-2 pl-3">
          {evidence.map(({ report, words, spans }) => (
            <li key={`${report.key} ${spans[0]?.start ?? 0}`}>
              <span className="font-serif">“{words.join(' … ')}”</span>{' '}
              <Link
                to="/reports/$report"
                params={{ report: String(report.key) }}
                className="press text-small"
              >
                {outletWords(report)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
