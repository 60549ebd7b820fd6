/** A passage into what the reader model says of its words: its windows read, each word's labels from the window it belongs to. */
import type { LinkedWords } from './attribution-links.ts';
import type { LabelledWords, Words } from './bio.ts';
import type { WindowLabels } from './decode.ts';
import type { Passage } from './passage.ts';
import type { ReaderModel } from './reader-model.ts';
import { type Window, windows } from './windows.ts';

/** Words are counted from the passage's first. */
export type PassageLabels = WindowLabels;

/** Labels a passage. Names and attributions come from the window that owns their first word, or their cue's. */
export async function label(passage: Passage, model: ReaderModel): Promise<PassageLabels> {
  const cut = windows(passage, model.pieces, model.limits);
  const read = await Promise.all(cut.map(({ inputs }) => model.infer(inputs)));
  const parts = cut.map((window, index) => ownPart(window, read[index]));
  return {
    upos: parts.flatMap(({ upos }) => upos),
    heads: parts.flatMap(({ heads }) => heads),
    relations: parts.flatMap(({ relations }) => relations),
    names: parts.flatMap(({ names }) => names),
    attributions: parts.flatMap(({ attributions }) => attributions),
    refersTo: parts.flatMap(({ refersTo }) => refersTo),
  };
}

/** What a window says of its own words, these counted as in the passage. */
function ownPart({ first, own }: Window, read: WindowLabels | undefined): WindowLabels {
  if (read === undefined)
    return { upos: [], heads: [], relations: [], names: [], attributions: [], refersTo: [] };
  const shift = ({ first: from, after }: Words): Words => ({ first: first + from, after: first + after });
  const place = (word: number): number => (word < 0 ? -1 : first + word);
  const from = own - first;
  return {
    upos: read.upos.slice(from),
    heads: read.heads.slice(from).map(place),
    relations: read.relations.slice(from),
    names: read.names
      .filter((name) => name.first >= from)
      .map((name): LabelledWords => ({ ...shift(name), kind: name.kind })),
    attributions: read.attributions
      .filter(({ cue }) => cue.first >= from)
      .map(
        ({ source, cue, content }): LinkedWords => ({
          source: source === null ? null : shift(source),
          cue: shift(cue),
          content: content.map(shift),
        }),
      ),
    refersTo: read.refersTo.slice(from).map(place),
  };
}
