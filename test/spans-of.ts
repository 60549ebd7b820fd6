/** Any value -> the spans in it, however deep. */
import type { Span } from '../src/values/span.ts';

export function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && 'text' in value) yield value as Span;
  for (const each of Object.values(value)) yield* spansOf(each);
}
