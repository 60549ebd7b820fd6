/** Entries -> those that tell the same thing in the same words, together; of reports with one copy the earliest alone. */
import type { Entry } from '../../archive/archive.ts';
import type { Sourced } from './briefing.ts';
import { flat } from './passages.ts';

/**
 * In the order of the first of each. The first of a group speaks for it, the others are further sources of the same day.
 * A report that carries the copy of another adds none.
 */
export function sameSaid(all: readonly Sourced[]): readonly (readonly Sourced[])[] {
  const copies = new Set<string>();
  const groups = new Map<string, Sourced[]>();
  for (const sourced of all) {
    const { entry } = sourced;
    const copy = `${earliestOf(entry)}|${keyOf(entry)}`;
    if (entry.report.copyOf !== null && copies.has(copy)) continue;
    copies.add(copy);
    const key = `${entry.from}|${keyOf(entry)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (!group.some((other) => other.entry.report.key === entry.report.key)) group.push(sourced);
  }
  return [...groups.values()];
}

/** The earliest report with this copy. */
function earliestOf({ report }: Entry): number {
  return report.copyOf ?? report.key;
}

function keyOf({ kind, type, parties, words }: Entry): string {
  const who = parties.filter(({ role }) => role === 'speaker' || role === 'by').map(({ actor }) => actor);
  const said = flat(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');
  return [kind, type, who.join(' '), said].join('|');
}
