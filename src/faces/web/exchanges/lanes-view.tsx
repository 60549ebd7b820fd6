/** The lanes drawn: a row for each who takes part, a column for each day, a dot for each step that opens its words. */
import type { Entry } from '../asking/wire.ts';
import { ActorLink } from '../entry/actor-link.tsx';
import { TONES, toneOf } from '../entry/tone.ts';
import { dayName, dayOf, type Lane } from './lanes.ts';

interface LanesViewProps {
  readonly lanes: readonly Lane[];
  readonly days: readonly (string | null)[];
  readonly open: readonly string[];
  readonly onToggle: (step: string) => void;
}

export function LanesView({ lanes, days, open, onToggle }: LanesViewProps) {
  return (
    <>
      <div className="mt-3 hidden overflow-x-auto md:block">
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="text-small text-soft">
              <td />
              {days.map((day) => (
                <th key={day ?? ''} scope="col" className="px-2 pb-1 font-normal whitespace-nowrap">
                  {dayName(day)}
                </th>
              ))}
              <th scope="col" className="pb-1 pl-4 font-normal">
                how it stands
              </th>
            </tr>
          </thead>
          <tbody>
            {lanes.map((lane) => (
              <tr key={lane.actor?.actor ?? 0} className="border-t border-rule align-middle">
                <th scope="row" className="py-2 pr-4 font-strong">
                  <LaneName lane={lane} />
                </th>
                {days.map((day) => (
                  <td
                    key={day ?? ''}
                    className="relative min-w-28 px-2 py-2 before:absolute before:inset-x-0 before:top-1/2 before:border-t before:border-rule"
                  >
                    <span className="relative flex flex-wrap gap-1.5">
                      {lane.steps
                        .filter((step) => dayOf(step) === day)
                        .map((step) => (
                          <StepDot
                            key={step.id}
                            step={step}
                            isOpen={open.includes(step.id)}
                            onToggle={() => onToggle(step.id)}
                          />
                        ))}
                    </span>
                  </td>
                ))}
                <td className={`pl-4 ${lane.isAwaited ? 'text-against' : 'text-soft'}`}>
                  {lane.isAwaited && <span aria-hidden="true">○ </span>}
                  {lane.state}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="mt-3 space-y-3 md:hidden">
        {lanes.map((lane) => (
          <li key={lane.actor?.actor ?? 0} className="border-l-2 border-rule pl-3">
            <p>
              <span className="font-strong">
                <LaneName lane={lane} />
              </span>{' '}
              <span className={lane.isAwaited ? 'text-against' : 'text-soft'}>{lane.state}</span>
            </p>
            <ul>
              {lane.steps.map((step) => (
                <li key={step.id} className="mt-1 flex items-baseline gap-2">
                  <StepDot step={step} isOpen={open.includes(step.id)} onToggle={() => onToggle(step.id)} />
                  <span className="text-small text-soft">{dayName(dayOf(step))}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function LaneName({ lane: { actor, isSender } }: { lane: Lane }) {
  return (
    <>
      {actor === null ? <span className="text-soft italic">not named</span> : <ActorLink {...actor} />}
      {isSender && <span className="block text-small font-normal text-soft">sender</span>}
    </>
  );
}

function StepDot({ step, isOpen, onToggle }: { step: Entry; isOpen: boolean; onToggle: () => void }) {
  const tone = TONES[toneOf(step)];
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className={`inline-flex items-center gap-1.5 rounded-full border bg-paper px-2.5 py-0.5 text-small hover:bg-hover ${
        isOpen ? 'border-accent' : 'border-edge'
      }`}
    >
      <span aria-hidden="true" className={tone.ink}>
        {step.type === 'awaited' ? '○' : '●'}
      </span>
      {[step.type, step.status].filter(Boolean).join(', ')}
    </button>
  );
}
