/** What people decided about actors: who, when and why, each to be taken back. */
import { useQuery } from '@tanstack/react-query';
import { dayWords } from '../../cli/wording.ts';
import { decisions as decisionsQuery } from '../asking/queries.ts';
import type { Decision } from '../asking/wire.ts';
import { Failed } from '../shell/states.tsx';
import { useUndo } from './deciding.ts';

/** All of them, or those alone that name an actor. */
export function Decisions({ about }: { about?: string }) {
  const { data } = useQuery(decisionsQuery());
  const undo = useUndo();
  const items = (data?.items ?? []).filter(
    ({ name, other }) => about === undefined || name === about || other === about,
  );
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" className="font-serif text-head">
        Decided by hand
      </h2>
      <ol className="mt-1">
        {items.map((decision) => (
          <li key={decision.key} className="border-t border-rule py-2">
            <p className={decision.undoneAt === null ? '' : 'text-faint line-through'}>
              {decisionWords(decision)}
            </p>
            <p className="text-small text-soft">
              {decision.who}, {dayWords(decision.decidedAt.slice(0, 10))}
              {decision.why !== null && `: ${decision.why}`}
            </p>
            {decision.undoneAt === null ? (
              <button
                type="button"
                className="press text-small"
                aria-label={`Undo: ${decisionWords(decision)}`}
                disabled={undo.isPending}
                onClick={() => undo.mutate(decision.key)}
              >
                Undo
              </button>
            ) : (
              <span className="text-small text-soft">
                taken back {dayWords(decision.undoneAt.slice(0, 10))}
              </span>
            )}
          </li>
        ))}
      </ol>
      {undo.error !== null && <Failed error={undo.error} />}
    </section>
  );
}

function decisionWords({ verb, name, other, reports }: Decision): string {
  if (verb === 'merge') return `${other} is the same as ${name}`;
  return `${name} is another in ${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`;
}
