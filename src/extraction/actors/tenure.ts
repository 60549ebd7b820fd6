/** Who held an office on a day. */
import { HOLDERS, type Holder } from '../../lexicon/holders.ts';
import { surnameOf } from './people-names.ts';

const NAMED = HOLDERS.map((holder) => {
  const words = holder.name.split(' ');
  return { holder, surname: surnameOf(words), given: words[0] ?? '' };
});

/** Whether the office was held on that ISO day; never where no day is known. */
export function isCurrent({ from, to }: Holder, day: string | null): boolean {
  if (day === null) return false;
  return (from === null || from <= day) && (to === null || day <= `${to}-99`);
}

/** The day that was asked for last: reports of one day come together, and making the table costs as much as a sentence. */
let last: { readonly day: string | null; readonly names: ReadonlyMap<string, readonly string[]> } | null =
  null;

/** Given names of those in office on a day, by surname: who "President Biden" can be. */
export function givenNamesInOffice(day: string | null): ReadonlyMap<string, readonly string[]> {
  if (last?.day !== day || last === null) last = { day, names: namesOn(day) };
  return last.names;
}

function namesOn(day: string | null): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { holder, surname, given } of NAMED) {
    if (!isCurrent(holder, day)) continue;
    const known = names.get(surname);
    if (known) known.push(given);
    else names.set(surname, [given]);
  }
  return names;
}
