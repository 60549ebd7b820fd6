/** The actors of one report while they are being found: who was named so far, by which words, and how to find them. */
import type { Gender } from '../../lexicon/roles.ts';
import type { ActorKind, CountryCode, MentionForm } from '../../values/actor.ts';
import type { Evidence, Span } from '../../values/span.ts';
import type { Mention } from '../finding.ts';
import type { Listing } from './listing.ts';
import type { Placed } from './placed.ts';

export interface Holding {
  readonly title: string;
  readonly office: string;
  readonly place: string | null;
  of: Member | null;
  evidence: Evidence;
  readonly by: string;
}

/** What a name was when it was used: full names are better than adjectives and capitals. */
export type NameGrade = 'name' | 'adjective' | 'capital' | 'nominal';

/** An actor in the making. */
export class Member {
  kind: ActorKind;
  country: CountryCode | null;
  gender: Gender | null = null;
  plural = false;
  listing: Listing | null = null;
  /** Of a body of government: which part it is. */
  part: string | null = null;
  /** Of a person: the words of the fullest name. */
  words: readonly string[] = [];
  /** Nouns by which people were called: "nurse". */
  readonly nouns = new Set<string>();
  readonly names: { readonly text: string; readonly start: number; readonly grade: NameGrade }[] = [];
  readonly mentions: Mention[] = [];
  readonly holdings: Holding[] = [];
  /** Whether something besides its own noun shows that it matters: it speaks, acts or belongs to a state. */
  cited = false;

  constructor(kind: ActorKind, country: CountryCode | null = null) {
    this.kind = kind;
    this.country = country;
  }

  get isPerson(): boolean {
    return this.kind === 'person' || (this.kind === 'group' && !this.plural);
  }
}

/** A mention as later ones look back at it. */
export interface Entry {
  readonly member: Member;
  readonly placed: Placed;
}

/** Most mentions of one sentence that are looked back at: keeps a sentence without end linear. */
const NEAREST = 60;

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

export class Cast {
  readonly members: Member[] = [];
  readonly #byKey = new Map<string, Member>();
  readonly #byCore = new Map<string, Member>();
  readonly #bySentence = new Map<number, Entry[]>();

  /** The member under a key, made where there is none. */
  under(key: string, make: () => Member): Member {
    let member = this.#byKey.get(key);
    if (member === undefined) {
      member = this.add(make());
      this.#byKey.set(key, member);
    }
    return member;
  }

  find(key: string): Member | undefined {
    return this.#byKey.get(key);
  }

  /** Lets a member be found under one more key; the first to take a key keeps it. */
  alias(key: string, member: Member): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, member);
  }

  add(member: Member): Member {
    this.members.push(member);
    return member;
  }

  /** Notes that a placed proposal mentions a member. */
  mention(member: Member, placed: Placed, grade: NameGrade, by = placed.proposal.by): void {
    const { start, end, text, form, core } = placed.proposal;
    member.mentions.push({ start, end, text, form: form satisfies MentionForm, by });
    if (form !== 'pronoun' && (form === 'name' || member.names.length === 0))
      member.names.push({ text: core.text.replace(/\s+/g, ' '), start: core.start, grade });
    this.#byCore.set(keyOf(core), member);
    const entries = this.#bySentence.get(placed.sentence.index) ?? [];
    entries.push({ member, placed });
    this.#bySentence.set(placed.sentence.index, entries);
  }

  /** The member that the words of a core mention, if any. */
  at(core: Span | null): Member | null {
    return core === null ? null : (this.#byCore.get(keyOf(core)) ?? null);
  }

  /** Mentions in a sentence that end before `offset`, in no order; at most the last NEAREST noted. */
  before(sentence: number, offset: number): readonly Entry[] {
    const entries = this.#bySentence.get(sentence) ?? [];
    return entries.slice(-NEAREST).filter(({ placed }) => placed.proposal.end <= offset);
  }

  /** The latest mention before `placed` that fits, in its sentence and the `back` sentences before it. */
  latest(placed: Placed, back: number, fits: (member: Member, entry: Entry) => boolean): Member | null {
    for (let step = 0; step <= back; step++) {
      let best: Entry | null = null;
      for (const entry of this.before(placed.sentence.index - step, placed.proposal.start))
        if (
          fits(entry.member, entry) &&
          (best === null || entry.placed.proposal.start > best.placed.proposal.start)
        )
          best = entry;
      if (best !== null) return best.member;
    }
    return null;
  }
}
