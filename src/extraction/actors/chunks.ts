/** A sentence's units -> noun phrases in the order of their heads, not yet joined to their complements. */
import { CALENDAR, OPENERS, TIME_NOUNS } from '../../lexicon/people-words.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { NAME_TITLES, NO_LONGER_HELD } from '../../lexicon/roles.ts';
import type { Reading, Sentence, Token } from '../../reading/reading.ts';
import { isAgent, NameWords } from './name-words.ts';
import type { Draft, Phrase } from './phrase.ts';
import { isCapital, type Unit, unitsOf } from './units.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'some many several most few all both two three four five six seven eight nine ten one dozens hundreds thousands'.split(
    ' ',
  ),
);

/** Most units of a chunk, and most possessors of one another: no phrase that people write has more. */
const LONGEST = 30;
const DEEPEST = 6;

class Chunker {
  readonly #sentence: Sentence;
  readonly #units: readonly Unit[];
  readonly #names: NameWords;
  /** Whether a single quotation mark opens in the sentence. */
  readonly #singleQuotes: boolean;
  readonly #found: Draft[] = [];

  constructor(sentence: Sentence, reading: Reading) {
    this.#sentence = sentence;
    this.#units = unitsOf(sentence);
    this.#names = new NameWords(this.#units, sentence, reading);
    const { tokens } = sentence;
    this.#singleQuotes = tokens.some(
      ({ text, start }, at) => /^['‘]$/.test(text) && tokens[at - 1]?.end !== start,
    );
  }

  phrases(): readonly Draft[] {
    for (let at = 0; at < this.#units.length; ) at = this.#chunk(at);
    return this.#found;
  }

  #token(unit: Unit): Token {
    return this.#sentence.tokens[unit.first] as Token;
  }

  /** Reads one chunk from unit `at`: units without a break, cut at possessives. Gives the index after it. */
  #chunk(at: number): number {
    let possessor: Phrase | null = null;
    let start = at;
    let depth = 0;
    for (;;) {
      const determiner: Token | null = possessor === null ? this.#determiner(start) : null;
      const from = determiner === null ? start : start + 1;
      let end = from;
      while (end < this.#units.length && end < from + LONGEST && this.#inside(end, from)) end++;
      if (end === from) return Math.max(end, at + 1);
      const last = this.#cut(from, end, determiner, possessor);
      if (!this.#owns(end) || last === null) return end;
      depth = (depth + 1) % DEEPEST;
      possessor = depth === 0 ? null : { ...last, complement: null };
      start = end + 1;
    }
  }

  #determiner(at: number): Token | null {
    const unit = this.#units[at];
    if (unit === undefined || unit.after - unit.first > 1 || unit.kind !== 'word') return null;
    const token = this.#token(unit);
    // "that President Brook": the word joins clauses, whatever its tag.
    if (token.text === 'that' && isCapital(this.#units[at + 1]?.text ?? '')) return null;
    const determines =
      token.upos === 'DET' ||
      (token.upos === 'PRON' && /^(?:his|her|its|their|our|my|your|whose)$/i.test(token.text));
    return determines ? token : null;
  }

  /** Whether the word after a chunk makes it a possessor of what comes next. */
  #owns(at: number): boolean {
    const [mark, next] = [this.#units[at], this.#units[at + 1]];
    if (mark === undefined || next === undefined || !POSSESSIVES.has(mark.text)) return false;
    if (mark.text.length === 1 && !this.#closesGenitive(at)) return false;
    return (
      next.kind !== 'word' ||
      !/^(?:VERB|AUX|DET|ADP|SCONJ|PRON|PUNCT)$/.test(next.upos) ||
      /(?:ed|ing)$/.test(next.text)
    );
  }

  /** Whether a lone apostrophe makes a genitive ("the States' answer") rather than closes a quotation. */
  #closesGenitive(at: number): boolean {
    const [before, mark] = [this.#units[at - 1], this.#units[at] as Unit];
    if (before === undefined || !/s$/i.test(before.text)) return false;
    if (this.#token(mark).upos === 'PART') return true;
    return !this.#singleQuotes && this.#sentence.tokens[mark.first - 1]?.end === this.#token(mark).start;
  }

  #inside(at: number, from: number): boolean {
    const unit = this.#units[at] as Unit;
    if (unit.kind !== 'word') return true;
    if (CALENDAR.has(unit.text) || CALENDAR.has(unit.text.replace(/\.$/, ''))) return false;
    if (this.#names.isName(at, at > from && this.#names.isName(at - 1, false))) return true;
    if (NO_LONGER_HELD.has(unit.text.toLowerCase())) return true;
    switch (unit.upos) {
      case 'ADJ':
        if (at === from && /ing$|^(?:call|nam|dubb)ed$/.test(unit.text) && !this.#determined(from))
          return false;
        if (at > from && this.#isTime(at)) return false;
        return at === from || this.#goesOn(at) || this.#units[at - 1]?.upos === 'ADJ';
      case 'NOUN':
        return !this.#isMistakenVerb(at, from);
      case 'NUM':
        return true;
      case 'PROPN':
        return !OPENERS.has(unit.text);
      case 'VERB':
        return /(?:ed|ing|en)$/.test(unit.text) && this.#goesOn(at) && this.#isParticiple(at, from);
      case 'ADV':
        return at === from && this.#determined(from) && this.#units[at + 1]?.upos === 'ADJ';
      default:
        return QUANTIFIERS.has(unit.text.toLowerCase()) && at === from;
    }
  }

  /** Whether a verb form stands as an adjective: after a determiner or adjective, not after a noun or name. */
  #isParticiple(at: number, from: number): boolean {
    if (at === from) return this.#determined(from);
    const before = this.#units[at - 1];
    if (before?.kind === 'listed') return before.form.as === 'adjective';
    return before?.kind === 'word' && /^(?:ADJ|NUM|ADV|VERB)$/.test(before.upos);
  }

  /** "last week" after a noun: a time of its own. */
  #isTime(at: number): boolean {
    return (
      /^(?:last|next|this|past|earlier|late)$/.test(this.#units[at]?.text ?? '') &&
      TIME_NOUNS.has(this.#units[at + 1]?.text ?? '')
    );
  }

  /** "claims" in "Oslo claims that …": a tagger takes it for a noun. */
  #isMistakenVerb(at: number, from: number): boolean {
    const { text } = this.#units[at] as Unit;
    if (
      at === from ||
      !text.endsWith('s') ||
      !REPORTING_VERBS.has(text.slice(0, -1)) ||
      this.#determined(from)
    )
      return false;
    const before = this.#units[at - 1];
    const next = this.#units[at + 1];
    const named = before?.kind === 'listed' || (before?.kind === 'word' && isCapital(before.text));
    // In a headline it is the verb: "Oslo demands answer".
    if (named && /^(?:heading|title)$/.test(this.#sentence.block.kind)) return true;
    return (
      named && next !== undefined && (/^(?:that|to)$/.test(next.text) || /^(?:PRON|DET)$/.test(next.upos))
    );
  }

  #determined(from: number): boolean {
    return from > 0 && this.#determiner(from - 1) !== null;
  }

  #goesOn(at: number): boolean {
    const next = this.#units[at + 1];
    return next !== undefined && (next.kind !== 'word' || /^(?:NOUN|PROPN|ADJ)$/.test(next.upos));
  }

  /** Cuts the units of one chunk into phrases and keeps them; gives the last, which a possessive would make an owner. */
  #cut(from: number, to: number, determiner: Token | null, possessor: Phrase | null): Draft | null {
    const base = (this.#units[from] as Unit).first;
    let modifiers: Unit[] = [];
    let head: Unit | null = null;
    let name: Unit[] = [];
    let first = possessor?.first ?? determiner?.index ?? base;
    let own: { determiner: Token | null; possessor: Phrase | null } = { determiner, possessor };
    let last: Draft | null = null;
    const emit = (): void => {
      // "the photo Brook posted": a noun and one word of a name are two phrases.
      const [only] = name;
      if (only !== undefined && name.length === 1 && head?.kind === 'word' && !isAgent(head)) {
        name = [];
        emit();
        first = only.first;
        name = [only];
      }
      const end = name.at(-1) ?? head ?? modifiers.at(-1);
      if (end === undefined) return;
      last = { sentence: this.#sentence, first, after: end.after, ...own, modifiers, head, name };
      this.#found.push(last);
      modifiers = [];
      [head, name] = [null, []];
      own = { determiner: null, possessor: null };
    };
    for (let at = from; at < to; at++) {
      const unit = this.#units[at] as Unit;
      if (this.#names.isName(at, name.length > 0)) {
        if (head !== null && name.length === 0 && standsAlone(head)) {
          emit();
          first = unit.first;
        }
        name.push(unit);
        continue;
      }
      if (name.length > 0 && head !== null) {
        emit();
        first = unit.first;
      } else if (name.length > 0) {
        // A name that modifies what follows, "the Brook campaign": a phrase of its own, and a modifier.
        const alone = name[0] as Unit;
        this.#found.push({
          sentence: this.#sentence,
          first: alone.first,
          after: (name.at(-1) as Unit).after,
          determiner: null,
          possessor: null,
          modifiers: [],
          head: null,
          name,
        });
        modifiers.push(...name);
        name = [];
      }
      if (head?.kind === 'word' && (TIME_NOUNS.has(head.text) || isAddress(unit))) {
        emit();
        first = unit.first;
      }
      const nominal = unit.kind !== 'word' || unit.upos === 'NOUN' || unit.upos === 'PROPN';
      if (!nominal) {
        if (head !== null) {
          modifiers.push(head);
          head = null;
        }
        modifiers.push(unit);
        continue;
      }
      if (head !== null) modifiers.push(head);
      head = unit;
    }
    emit();
    return last;
  }
}

/** Whether a name that follows is not this one's own: "Chile" before "Ada Brook". */
function standsAlone(head: Unit): boolean {
  if (head.kind === 'listed') return head.form.as !== 'adjective';
  if (head.kind === 'people') return head.noun.plural && !isCapital(head.text);
  if (head.kind === 'role') return head.role.plural && !isCapital(head.text);
  if (head.kind === 'word') return TIME_NOUNS.has(head.text) || /^\p{Ll}.*ing$/u.test(head.text);
  return head.kind === 'organisation' || head.kind === 'part' || head.kind === 'place';
}

/** "Mr.", "Sen.": a name follows and nothing that stood before goes with it. */
const isAddress = (unit: Unit): boolean =>
  unit.kind === 'role' && NAME_TITLES.has(unit.text) && unit.role.office === 'address';

/** Possessors, complements and names that modify are in the list themselves. Linear in the number of words. */
export function chunksOf(sentence: Sentence, reading: Reading): readonly Draft[] {
  return new Chunker(sentence, reading).phrases();
}
