/** Who may be the same, with what the reports say for it; nobody is merged unasked. */
import { useQuery } from '@tanstack/react-query';
import { suggestions as suggestionsQuery } from '../asking/queries.ts';
import type { SuggestionPage } from '../asking/wire.ts';
import { ActorLink } from '../entry/actor-link.tsx';
import { countWords } from '../shell/count-words.ts';
import { Failed } from '../shell/states.tsx';
import { useMerge } from './deciding.ts';

const SHOWN = 8;

export function Suggestions() {
  const { data } = useQuery(suggestionsQuery());
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions" className="font-serif text-head">
        Perhaps the same
      </h2>
      <ul className="mt-1">
        {data.items.slice(0, SHOWN).map((suggestion) => (
          <SuggestionRow key={`${suggestion.kept} ${suggestion.other}`} suggestion={suggestion} />
        ))}
      </ul>
    </section>
  );
}

function SuggestionRow({ suggestion }: { suggestion: SuggestionPage['items'][number] }) {
  const { kept, keptName, other, otherName, rivals, reportCount, offices } = suggestion;
  const merge = useMerge();
  const why = [
    `${countWords({ number: reportCount, isCapped: false }, 'report calls', 'reports call')} ${keptName} “${otherName}”`,
    offices.length > 0 ? `both are called ${offices.join(', ')}` : null,
  ]
    .filter(Boolean)
    .join('; ');
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-t border-rule py-2">
      <div>
        <p>
          <ActorLink actor={other} name={otherName} /> and <ActorLink actor={kept} name={keptName} />
        </p>
        <p className="text-small text-soft">
          {why}
          {rivals > 0 && `; ${rivals} more ${rivals === 1 ? 'person is' : 'people are'} called so too`}
        </p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={`The same: ${otherName} and ${keptName}`}
        disabled={merge.isPending}
        onClick={() => merge.mutate({ kept, other, why })}
      >
        The same
      </button>
      {merge.error !== null && <Failed error={merge.error} />}
    </li>
  );
}
