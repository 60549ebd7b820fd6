/** Deeds -> of those that hang on one word or name one another, the one that saw most. */
import type { Deed } from '../deed.ts';

export function heads(deeds: readonly Deed[]): readonly Deed[] {
  const best = new Map<number, Deed>();
  for (const deed of deeds.toSorted((a, b) => b.weight - a.weight)) {
    const taken =
      deed.by === 'nominal'
        ? best.has(deed.head.start)
        : deed.words.some((word) => best.has(word.start) && best.get(word.start)?.head === deed.head) ||
          best.has(deed.head.start);
    if (taken) continue;
    for (const word of deed.words) if (!best.has(word.start)) best.set(word.start, deed);
  }
  return [...new Set(best.values())].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
