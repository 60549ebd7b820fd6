/** Mentions of documents -> the documents that they mean, and what a word of a clause stands for among them. */
import type { Token } from '../../reading/reading.ts';
import { overlaps } from '../../values/span.ts';
import { subjectOf } from '../syntax/clause.ts';
import { treeOf } from '../syntax/tree.ts';
import { type Features, featuresOf, PARTS } from './features.ts';
import { canMean, type InstrumentDraft, join, newDraft } from './instrument-draft.ts';
import type { About, InstrumentMention } from './proposal.ts';
import { type Setting, shareSide } from './setting.ts';

/** How many sentences back a noun such as "the document", and a pronoun, look. */
const BACK = 6;
const PRONOUN_BACK = 2;
const PRONOUNS = new Set(['it', 'they', 'them', 'this', 'these', 'which', 'that', 'its', 'their']);

/** Pronouns of a relative clause, which means the noun that the clause describes. */
const RELATIVES = new Set(['which', 'that']);

export class Documents {
  /** In the order of their first mention. */
  readonly drafts: readonly InstrumentDraft[];
  readonly #setting: Setting;
  readonly #byWord = new Map<number, InstrumentDraft>();

  constructor(mentions: readonly InstrumentMention[], setting: Setting) {
    this.#setting = setting;
    const drafts: InstrumentDraft[] = [];
    const talk = setting.statements.some(({ by }) => by === 'turn');
    const known = mentions.map((mention) => ({ mention, features: featuresOf(mention, setting) }));
    for (const { mention, features } of known)
      if (mention.kind !== null) {
        const meant =
          this.#apposedTo(mention) ??
          closest(drafts, mention, (draft) => canMean(draft, mention, features, setting.actors, talk));
        if (!meant && mention.weak) continue;
        const draft = meant ?? newDraft();
        if (!meant) drafts.push(draft);
        this.#add(draft, mention, features);
      }
    for (const { mention, features } of known)
      if (mention.kind === null) {
        const draft = this.#genericMeans(drafts, mention, features);
        if (draft) this.#add(draft, mention, features);
      }
    for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
    this.drafts = drafts.toSorted((a, b) => first(a) - first(b));
  }

  /** "the Oslo Accord, the first treaty of its kind": both are one. */
  #apposedTo({ sentence, head, apposed }: InstrumentMention): InstrumentDraft | undefined {
    const noun = apposed ? treeOf(sentence).head(head) : null;
    return noun === null ? undefined : this.#byWord.get(noun.start);
  }

  #add(draft: InstrumentDraft, mention: InstrumentMention, features: Features): void {
    join(draft, mention, features);
    this.#byWord.set(mention.head.start, draft);
  }

  /**
   * What "the documents" means: what those who set it out are known to have written, named before or after; else what
   * was named last.
   */
  #genericMeans(
    drafts: readonly InstrumentDraft[],
    { sentence, start }: InstrumentMention,
    { authors }: Features,
  ): InstrumentDraft | null {
    const before = drafts.filter((draft) =>
      draft.mentions.some((one) => one.start < start && sentence.index - one.sentence.index <= BACK),
    );
    const latest = before.toSorted((a, b) => lastBefore(b, start) - lastBefore(a, start))[0] ?? null;
    if (authors.length === 0) return latest;
    const theirs = (draft: InstrumentDraft): boolean =>
      shareSide(this.#setting.actors, draft.authors, authors);
    return before.findLast(theirs) ?? drafts.find((draft) => first(draft) > start && theirs(draft)) ?? latest;
  }

  /** The document that a word stands for: its noun, a pronoun for it, or a part of it. Null where it stands for none. */
  at({ sentence, word }: About): InstrumentDraft | null {
    const direct = this.#byWord.get(word.start);
    if (direct) return direct;
    if (PRONOUNS.has(word.text.toLowerCase())) return this.#pronounMeans({ sentence, word });
    if (!PARTS.has(word.lemma.toLowerCase())) return null;
    for (const one of treeOf(sentence).children(word, 'nmod')) {
      const whole =
        this.#byWord.get(one.start) ??
        (PRONOUNS.has(one.text.toLowerCase()) ? this.#pronounMeans({ sentence, word: one }) : undefined);
      if (whole) return whole;
    }
    return null;
  }

  /** The last document named before a pronoun in its sentence, else the subject of the sentences just before. */
  #pronounMeans({ sentence, word }: About): InstrumentDraft | null {
    if (RELATIVES.has(word.text.toLowerCase())) return this.#relativeMeans({ sentence, word });
    const here = sentence.tokens.slice(0, word.index).flatMap(({ start }) => this.#byWord.get(start) ?? []);
    if (here.length > 0) return here.at(-1) ?? null;
    for (let step = 1; step <= PRONOUN_BACK; step++) {
      const before = this.#setting.reading.sentences[sentence.index - step];
      if (!before || before.block.kind === 'heading') return null;
      const subject = this.#subjectOf(before);
      if (subject) return subject;
      // Somebody else is spoken of, and the pronoun may be theirs.
      if (this.#setting.mentions.holding(word) !== null) return null;
    }
    return null;
  }

  /** The noun that the relative clause describes, or that this one is "of": "a paper of two pages that X sent". */
  #relativeMeans({ sentence, word }: About): InstrumentDraft | null {
    const tree = treeOf(sentence);
    const clause = tree.head(word);
    let noun = clause?.relation === 'acl' ? tree.head(clause) : null;
    while (noun !== null && !this.#byWord.has(noun.start))
      noun = noun.relation === 'nmod' ? tree.head(noun) : null;
    return (noun && this.#byWord.get(noun.start)) ?? null;
  }

  #subjectOf(sentence: About['sentence']): InstrumentDraft | null {
    const root = sentence.tokens.find(({ head }) => head === -1);
    const subject = root && subjectOf(treeOf(sentence), root);
    if (!root || !subject) return null;
    const named = this.#byWord.get(subject.start);
    if (named) return named;
    const object = treeOf(sentence).child(root, 'obj');
    if (object) return this.#byWord.get(object.start) ?? null;
    return PRONOUNS.has(subject.text.toLowerCase()) ? this.#pronounMeans({ sentence, word: subject }) : null;
  }

  /** The mention of the document that a word belongs to, or null. */
  mentionAt(word: Token): InstrumentMention | null {
    const draft = this.#byWord.get(word.start);
    return draft?.mentions.find((mention) => overlaps(mention, word)) ?? null;
  }
}

/** Of the documents that a mention can mean, the last with its noun and modifiers, else the last with its noun, else the last. */
function closest(
  drafts: readonly InstrumentDraft[],
  { head, modifiers, weak }: InstrumentMention,
  can: (draft: InstrumentDraft) => boolean,
): InstrumentDraft | undefined {
  const possible = drafts.filter(can).toSorted((a, b) => latest(a) - latest(b));
  const named = possible.filter(({ mentions }) => mentions.some((one) => one.head.lemma === head.lemma));
  const described = named.findLast(
    (draft) => modifiers.length > 0 && modifiers.every((word) => draft.modifiers.has(word)),
  );
  return described ?? named.at(-1) ?? (weak ? undefined : possible.at(-1));
}

/** Drafts are filled in the order of the text. */
const latest = ({ mentions }: InstrumentDraft): number => mentions.at(-1)?.start ?? 0;
const first = ({ mentions }: InstrumentDraft): number => Math.min(...mentions.map(({ start }) => start));
const lastBefore = ({ mentions }: InstrumentDraft, offset: number): number =>
  Math.max(-1, ...mentions.filter(({ start }) => start < offset).map(({ start }) => start));
