/** Responses -> the documents that they answer. */
import { treeOf } from '../syntax/tree.ts';
import type { Documents } from './documents.ts';
import type { InstrumentDraft } from './instrument-draft.ts';
import { type Setting, sameSide, shareSide } from './setting.ts';

/** How many words after a response its "to" phrase is looked for. */
const NEAR = 14;
/** Documents that want an answer. */
const ASKING: ReadonlySet<string> = new Set([
  'draft',
  'proposal',
  'letter',
  'note',
  'paper',
  'list',
  'resolution',
]);

/**
 * For each response what it answers: the document after its "to"; else the last one before it that was addressed to
 * those who respond; else the last one before it by somebody else.
 */
export function responseTargets(
  documents: Documents,
  setting: Setting,
): ReadonlyMap<InstrumentDraft, InstrumentDraft> {
  const targets = new Map<InstrumentDraft, InstrumentDraft>();
  for (const response of documents.drafts) {
    if (response.kind !== 'response') continue;
    const target = named(response, documents) ?? implied(response, documents, setting);
    if (target) targets.set(response, target);
  }
  return targets;
}

/** "a joint response to Rome's letter": the first document after the "to". */
function named(response: InstrumentDraft, documents: Documents): InstrumentDraft | null {
  for (const { head, sentence } of response.mentions) {
    const after = sentence.tokens.slice(head.index + 1, head.index + NEAR);
    if (after[0]?.text.toLowerCase() !== 'to') continue;
    for (const word of after) {
      const draft = documents.at({ sentence, word });
      if (draft && draft !== response && draft.mentions.some((mention) => mention.head.start === word.start))
        return draft;
      if (word.upos === 'VERB' && treeOf(sentence).child(word, 'nsubj')) break;
    }
  }
  return null;
}

function implied(
  response: InstrumentDraft,
  { drafts }: Documents,
  { actors }: Setting,
): InstrumentDraft | null {
  const start = Math.min(...response.mentions.map((mention) => mention.start));
  const before = drafts
    .filter(
      (draft) => ASKING.has(draft.kind ?? '') && draft.mentions.some((mention) => mention.start < start),
    )
    .toReversed();
  const byOthers = before.filter(
    ({ authors }) =>
      ![...authors].some((author) => [...response.authors].some((one) => sameSide(actors, one, author))),
  );
  const addressed = byOthers.find((draft) =>
    shareSide(actors, [...draft.addressees, ...draft.parties], response.authors),
  );
  return addressed ?? byOthers[0] ?? null;
}
