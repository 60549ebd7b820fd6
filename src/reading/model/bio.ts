/** BIO labels into spans of words. */

/** The words `[first, after)` of a window. */
export interface Words {
  readonly first: number;
  readonly after: number;
}

export interface LabelledWords extends Words {
  readonly kind: string;
}

/** The spans in order; an I that continues nothing begins one. */
export function bioSpans(labels: readonly string[]): readonly LabelledWords[] {
  const found: { first: number; after: number; kind: string }[] = [];
  for (const [place, label] of labels.entries()) {
    if (label === 'O') continue;
    const kind = label.slice(2);
    const last = found.at(-1);
    if (label[0] === 'I' && last?.after === place && last.kind === kind) last.after = place + 1;
    else found.push({ first: place, after: place + 1, kind });
  }
  return found;
}

/** The spans cut where a sentence ends: no name, source or cue goes on in the next one. */
export function cutAtSentences(
  spans: readonly LabelledWords[],
  sentence: Int32Array,
  stays: (kind: string) => boolean = () => false,
): readonly LabelledWords[] {
  return spans.flatMap((span) => {
    if (stays(span.kind)) return [span];
    const parts: LabelledWords[] = [];
    let { first } = span;
    for (let word = first + 1; word <= span.after; word += 1) {
      if (word < span.after && sentence[word] === sentence[first]) continue;
      parts.push({ first, after: word, kind: span.kind });
      first = word;
    }
    return parts;
  });
}
