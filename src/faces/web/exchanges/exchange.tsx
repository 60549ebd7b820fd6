/** One document: its terms as reported, and a lane for each addressee with the dated steps; each step opens its words. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { dayWords } from '../../cli/wording.ts';
import { exchange as exchangeQuery } from '../asking/queries.ts';
import type { EntryParty, ExchangeDetail } from '../asking/wire.ts';
import { ActorLink } from '../entry/actor-link.tsx';
import { Deed } from '../entry/deed.tsx';
import { EntryDetail } from '../entry/entry-detail.tsx';
import { outletWords, spineOf, titleOf } from '../entry/entry-words.ts';
import { Failed, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import { daysOf, lanesOf } from './lanes.ts';
import { LanesView } from './lanes-view.tsx';

const route = getRouteApi('/exchanges/$exchange');

export function ExchangePage() {
  const { exchange: id } = route.useParams();
  const { open = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(exchangeQuery(id));
  useTitle(data?.instrument ?? 'Exchange');
  if (error !== null) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting for="the exchange" />;
  const toggle = (step: string): void =>
    void navigate({
      search: { open: open.includes(step) ? open.filter((other) => other !== step) : [...open, step] },
      replace: true,
      resetScroll: false,
    });
  return (
    <article className="max-w-[62rem] pt-6">
      <Head exchange={data} />
      <Terms exchange={data} />
      <section aria-labelledby="steps" className="mt-8">
        <h2 id="steps" className="font-serif text-head">
          What became of it
        </h2>
        <LanesView lanes={lanesOf(data)} days={daysOf(data.steps)} open={open} onToggle={toggle} />
        <ol className="mt-6">
          {data.steps.map((step) => (
            <StepLine
              key={step.id}
              step={step}
              isOpen={open.includes(step.id)}
              onToggle={() => toggle(step.id)}
            />
          ))}
        </ol>
      </section>
      {data.awaited.length > 0 && <Awaited awaited={data.awaited} />}
    </article>
  );
}

function Head({ exchange: { instrument, report, document, steps, sources } }: { exchange: ExchangeDetail }) {
  const by = document?.parties.filter(({ role }) => role === 'by') ?? [];
  const to = document?.parties.filter(({ role }) => role === 'to') ?? [];
  const spine =
    document?.isDated === true ? spineOf(document) : steps[0] === undefined ? null : spineOf(steps[0]);
  return (
    <header>
      <p className="text-soft">
        <Link to="/exchanges" className="press">
          Exchanges
        </Link>
      </p>
      <h1 className="mt-2 font-serif text-title font-strong text-balance first-letter:uppercase">
        {instrument ?? 'A document without a name'}
      </h1>
      <p className="mt-2 flex flex-wrap gap-x-4 text-soft">
        {spine !== null && <span>{spine.day}</span>}
        {by.length + to.length > 0 && (
          <span>
            <Parties parties={by} nobody="sender not named" /> <span aria-hidden="true">→</span>
            <span className="sr-only">to</span> <Parties parties={to} nobody="addressee not named" />
          </span>
        )}
        <span>
          in{' '}
          <Link to="/reports/$report" params={{ report: String(report.key) }} className="press">
            {titleOf(report)}
          </Link>
          , {outletWords(report)}
          {sources > 1 && ` · ${sources} independent sources`}
        </span>
      </p>
    </header>
  );
}

function Parties({ parties, nobody }: { parties: readonly EntryParty[]; nobody: string }) {
  if (parties.length === 0) return <span className="italic">{nobody}</span>;
  return parties.map((party, at) => (
    <Fragment key={party.actor}>
      {at > 0 && ', '}
      <ActorLink {...party} />
    </Fragment>
  ));
}

function Terms({ exchange: { provisions, document } }: { exchange: ExchangeDetail }) {
  return (
    <section aria-labelledby="terms" className="mt-6 max-w-[46rem]">
      <h2 id="terms" className="font-serif text-head">
        Provisions, as reported
      </h2>
      {provisions.length > 0 ? (
        <ol className="mt-2 space-y-1">
          {provisions.map(({ id, deontic, bearers, words }) => (
            <li key={`${id} ${deontic} ${words}`} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-3">
              <span className="pt-0.5 text-soft">
                {bearers.join(', ')} {deontic === 'must-not' ? 'must not' : deontic}
              </span>
              <span className="font-serif text-body">{words}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mt-1 text-soft">No report gives any of its terms.</p>
      )}
      {document?.status === 'withheld' && (
        <p className="mt-2 text-soft">Its wording is withheld, a report says.</p>
      )}
    </section>
  );
}

function StepLine({
  step,
  isOpen,
  onToggle,
}: {
  step: ExchangeDetail['steps'][number];
  isOpen: boolean;
  onToggle: () => void;
}) {
  const spine = spineOf(step);
  return (
    <li
      id={`step-${step.id}`}
      className="entry grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[8.5rem_minmax(0,46rem)]"
    >
      <p className="text-soft">{step.isDated ? (spine?.day ?? 'day unknown') : 'day not told'}</p>
      <div className="min-w-0">
        <h3>
          <button type="button" aria-expanded={isOpen} onClick={onToggle} className="w-full text-left">
            <Deed entry={step} />
            {step.mode === 'joint' && <span className="text-soft"> jointly</span>}
            {step.status !== null && <span className="text-soft">, {step.status}</span>}
            {step.sources > 1 && <span className="text-small text-soft"> · {step.sources} sources</span>}
          </button>
        </h3>
        {isOpen ? (
          <EntryDetail entry={step} />
        ) : (
          <p className="line-clamp-1 font-serif text-body text-soft">{step.words}</p>
        )}
      </div>
    </li>
  );
}

function Awaited({ awaited }: Pick<ExchangeDetail, 'awaited'>) {
  return (
    <section aria-labelledby="awaited" className="mt-6">
      <h2 id="awaited" className="font-serif text-head">
        Awaited
      </h2>
      <ul className="mt-1">
        {awaited.map(({ from, by, due }) => (
          <li key={from.actor}>
            <span aria-hidden="true" className="text-against">
              ○{' '}
            </span>
            an answer from <ActorLink {...from} />
            {by.length > 0 && (
              <>
                , awaited by <Parties parties={by} nobody="" />
              </>
            )}
            {due !== null && `, by ${dayWords(due)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
