/** Attributions -> whom the words of each name: "Brook will pay," he said, tells that he is not Brook. */
import type { Attribution } from '../../reading/reading.ts';
import { itemsIn } from '../locate.ts';
import type { Cast, Member } from './cast.ts';
import type { Placed } from './placed.ts';

/** People who are named in what is cited, by the start of its source. `all` is in the order of the text. */
export function namedInWords(
  attributions: readonly Attribution[],
  cast: Cast,
  all: readonly Placed[],
): ReadonlyMap<number, ReadonlySet<Member>> {
  const people = all.map(({ proposal }) => proposal).filter(({ denotes }) => denotes.what === 'person');
  const named = new Map<number, Set<Member>>();
  for (const { source, content } of attributions) {
    if (source === null) continue;
    const members = named.get(source.start) ?? new Set();
    for (const { core } of content.flatMap((part) => itemsIn(people, part))) {
      const member = cast.at(core);
      if (member !== null) members.add(member);
    }
    named.set(source.start, members);
  }
  return named;
}
