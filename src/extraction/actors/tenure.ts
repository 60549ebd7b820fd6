/** Who held an office on a day. */
import { HOLDERS, type Holder } from '../../lexicon/holders.ts';
import { surnameOf } from './people-names.ts';

/** Whether the office was held on that ISO day; never where no day is known. */
export function isCurrent({ from, to }: Holder, day: string | null): boolean {
  if (day === null) return false;
  return (from === null || from <= day) && (to === null || day <= `${to}-99`);
}

/** Given names of those in office on a day, by surname: who "President Biden" can be. */
export function givenNamesInOffice(day: string | null): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const holder of HOLDERS)
    if (isCurrent(holder, day)) {
      const words = holder.name.split(' ');
      const surname = surnameOf(words);
      given.set(surname, [...(given.get(surname) ?? []), words[0] ?? '']);
    }
  return given;
}
