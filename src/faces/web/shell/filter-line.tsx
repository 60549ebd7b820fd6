/** One field above a list that narrows it as one types. */
import { useEffect, useState } from 'react';

const PAUSE_MS = 200;

interface FilterLineProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onValue: (value: string) => void;
}

export function FilterLine({ label, value, placeholder, onValue }: FilterLineProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onValue(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <span className="label">{label}</span>
      <input
        type="search"
        className="field w-64"
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  );
}
