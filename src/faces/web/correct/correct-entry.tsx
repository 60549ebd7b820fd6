/** Whether an entry is right, said where it stands: confirmed, rejected or edited, with a reason, and taken back. */
import { type FormEvent, useId, useState } from 'react';
import { dayWords } from '../../cli/wording.ts';
import type { Entry } from '../asking/wire.ts';
import { Failed } from '../shell/states.tsx';
import { useEditing, useJudging, useUndoing } from './correcting.ts';
import { FIELDS, type Field } from './fields.ts';

export function CorrectEntry({ entry }: { entry: Entry }) {
  const [isEditing, setEditing] = useState(false);
  const [why, setWhy] = useState('');
  const judging = useJudging();
  const judge = (verb: 'confirm' | 'reject'): void =>
    judging.mutate({ verb, entry: entry.id, why }, { onSuccess: () => setWhy('') });
  return (
    <section aria-label="Correct it" className="mt-3 border-t border-rule pt-2 print:hidden">
      <Corrections entry={entry} />
      <div className="flex flex-wrap items-center gap-2">
        <span className="label">Is it right?</span>
        <button
          type="button"
          className="button"
          disabled={judging.isPending}
          onClick={() => judge('confirm')}
        >
          Confirm
        </button>
        <button type="button" className="button" disabled={judging.isPending} onClick={() => judge('reject')}>
          Reject
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          Edit
        </button>
        <label className="grow">
          <span className="sr-only">Why</span>
          <input
            className="field w-full min-w-32"
            placeholder="why"
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
        </label>
      </div>
      {isEditing && (
        <EditForm
          entry={entry}
          why={why}
          onDone={() => {
            setEditing(false);
            setWhy('');
          }}
        />
      )}
      {judging.error !== null && <Failed error={judging.error} />}
    </section>
  );
}

/** Who corrected what of it, oldest first. */
function Corrections({ entry: { correction } }: { entry: Entry }) {
  const undoing = useUndoing();
  if (correction === null) return null;
  return (
    <>
      <ul className="mb-2 text-small text-soft">
        {correction.by.map(({ key, who, why, verb, decidedAt, changes, isOther }) => (
          <li key={key} className="flex flex-wrap gap-x-2">
            <span>
              {DONE[verb]} by {who}, {dayWords(decidedAt.slice(0, 10))}
              {why !== null && `: ${why}`}
              {changes.map(({ field, was, is }) => ` · ${field}: ${was ?? 'nothing'} → ${is ?? 'nothing'}`)}
              {isOther && ' · read anew since, it says something else'}
            </span>
            <button
              type="button"
              className="press"
              aria-label={`Undo: ${DONE[verb]} by ${who}`}
              disabled={undoing.isPending}
              onClick={() => undoing.mutate(key)}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
      {undoing.error !== null && <Failed error={undoing.error} />}
    </>
  );
}

const DONE = { confirm: 'confirmed', edit: 'edited', reject: 'rejected' } as const;

function EditForm({ entry, why, onDone }: { entry: Entry; why: string; onDone: () => void }) {
  const fields = FIELDS[entry.kind];
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const editing = useEditing();
  const changed = fields.filter(({ name, now }) => values[name] !== undefined && values[name] !== now(entry));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    editing.mutate(
      { entry: entry.id, settings: changed.map(({ name }) => `${name}=${values[name] ?? ''}`), why },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="mt-3" onSubmit={submit}>
      <div className="grid gap-3 sm:grid-cols-3">
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            value={values[field.name] ?? field.now(entry)}
            onValue={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
      </div>
      <button
        type="submit"
        className="button button-main mt-3"
        disabled={changed.length === 0 || editing.isPending}
      >
        Set {changed.map(({ says }) => says.toLowerCase()).join(', ')}
      </button>
      {editing.error !== null && <Failed error={editing.error} />}
    </form>
  );
}

interface FieldControlProps {
  readonly field: Field;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function FieldControl({ field: { name, says, among, hint }, value, onValue }: FieldControlProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="label">
        {says}
      </label>
      {among === undefined || name === 'contexts' ? (
        <input
          id={id}
          className="field mt-1 w-full"
          placeholder={hint}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      ) : (
        <select
          id={id}
          className="field mt-1 w-full"
          value={value}
          onChange={({ target }) => onValue(target.value)}
        >
          <option value="">–</option>
          {among.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      )}
    </div>
  );
}
