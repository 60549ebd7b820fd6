/** Looks up the actor that a noun phrase names, by the mentions that stand in it. */
import { bySpan, contains, type Span } from '../values/span.ts';
import type { ActorFinding, ActorIndex, Mention } from './finding.ts';
import { itemsIn } from './locate.ts';

interface Placed extends Span {
  readonly actor: ActorIndex;
  readonly form: Mention['form'];
}

/** Every mention of every actor in the order of the text; of two that start together, the longer first. */
export class MentionMap {
  readonly #outer: readonly (Placed & { readonly inner: readonly Placed[] })[];

  constructor(actors: readonly ActorFinding[]) {
    const placed = actors
      .flatMap((actor, index) => actor.mentions.map((mention): Placed => ({ ...mention, actor: index })))
      .toSorted(bySpan);
    const outer: (Placed & { inner: Placed[] })[] = [];
    for (const mention of placed) {
      const last = outer.at(-1);
      if (last && mention.start < last.end) last.inner.push(mention);
      else outer.push({ ...mention, inner: [] });
    }
    this.#outer = outer;
  }

  /** Every mention inside `span`, outer before inner. */
  in(span: Span): readonly Placed[] {
    return itemsIn(this.#outer, span)
      .flatMap((outer) => [outer, ...outer.inner])
      .filter((mention) => contains(span, mention));
  }

  /**
   * The actor that the phrase is headed by: the one whose mention starts first in it and is the longest, or the
   * one whose mention holds the whole phrase ("Lavrov" within "Russia's Foreign Minister Sergei Lavrov").
   */
  at(span: Span): ActorIndex | null {
    const inside = this.in(span)[0];
    if (inside) return inside.actor;
    const around = itemsIn(this.#outer, span).flatMap((outer) => [...outer.inner.toReversed(), outer]);
    return around.find((mention) => contains(mention, span))?.actor ?? null;
  }

  /** The actor of the smallest mention that holds the word: of "Ministry" in "Russia's Foreign Ministry", the ministry. */
  holding(word: Span): ActorIndex | null {
    const around = itemsIn(this.#outer, word).flatMap((outer) => [...outer.inner.toReversed(), outer]);
    const held = around.filter((mention) => contains(mention, word));
    return held.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.actor ?? null;
  }
}
