/** The contexts of an event: those that words of its sentence stand for, in PLOVER's order. */
import { CONTEXT_WORDS } from '../../lexicon/event-contexts.ts';
import { EVENT_CONTEXTS, type EventContext } from '../../values/plover.ts';
import type { Draft } from './draft.ts';

export function contextsOf({ sentence }: Draft): readonly EventContext[] {
  const found = new Set<EventContext>();
  for (const { lemma, text } of sentence.tokens) {
    const context = CONTEXT_WORDS.get(lemma.toLowerCase()) ?? CONTEXT_WORDS.get(text.toLowerCase());
    if (context !== undefined) found.add(context);
  }
  return found.size === 0 ? [] : EVENT_CONTEXTS.filter((context) => found.has(context));
}
