/** Which units of a sentence are words of a name: capitals that the reading holds for names, and what goes between. */
import {
  GIVEN_NAMES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  SURNAMES_FIRST,
  TITLES_AS_SURNAMES,
} from '../../lexicon/given-names.ts';
import { CALENDAR, CAPITAL_ADJECTIVES, OPENERS } from '../../lexicon/people-words.ts';
import { NAME_TITLES, TITLE_PREFIXES } from '../../lexicon/roles.ts';
import type { Reading, Sentence } from '../../reading/reading.ts';
import { itemsIn } from '../locate.ts';
import { isCapital, type Unit } from './units.ts';

/** Whether a word that opens a sentence says what somebody does: "Harpist". */
export const isAgent = ({ first, text }: Unit): boolean =>
  first === 0 && /(?:er|or|ist|ian|ant|man|woman)$/.test(text);

export class NameWords {
  readonly #units: readonly Unit[];
  /** Places of the words that the reading holds for parts of names. */
  readonly #named: ReadonlySet<number>;
  /** Places of the words that go on a name that the reading holds for a person's. */
  readonly #goesOn: ReadonlySet<number>;

  constructor(units: readonly Unit[], sentence: Sentence, reading: Reading) {
    this.#units = units;
    const named = new Set<number>();
    const goesOn = new Set<number>();
    for (const name of itemsIn(reading.names, sentence))
      for (const [place, token] of itemsIn(sentence.tokens, name).entries()) {
        named.add(token.index);
        if (place > 0 && name.label === 'person') goesOn.add(token.index);
      }
    this.#named = named;
    this.#goesOn = goesOn;
  }

  /** Whether a unit can be a word of a person's or thing's name; `goesOn`: the unit before it is one. */
  isName(at: number, goesOn: boolean): boolean {
    const unit = this.#units[at];
    if (unit === undefined) return false;
    if (unit.kind === 'role' || unit.kind === 'people') return this.#isCalled(at, unit);
    if (unit.kind === 'listed' || unit.kind === 'place') return this.#borrowed(at, unit);
    if (unit.kind !== 'word') return false;
    if (!goesOn && CAPITAL_ADJECTIVES.has(unit.text)) return false;
    if (NAME_PARTICLES.has(unit.text) && !isCapital(unit.text))
      return goesOn
        ? this.#leadsToCapital(at)
        : /^(?:al|el|von|van|bin|ben|de|da|du|di|den|der)$/.test(unit.text) && this.#leadsToCapital(at);
    if (NAME_SUFFIXES.has(unit.text)) return goesOn;
    if (/^(?:al|el|bin|ben|ash|as|at|an|ad)-\p{Lu}/u.test(unit.text)) return true;
    if (!isCapital(unit.text) || CALENDAR.has(unit.text)) return false;
    if (
      /^(?:PRON|DET|AUX|PUNCT|ADP|CCONJ|SCONJ)$/.test(unit.upos) &&
      !(goesOn && this.#named.has(unit.first))
    )
      return false;
    const title = this.#units[at - 1];
    if (title?.kind === 'role' && NAME_TITLES.has(title.text) && unit.upos !== 'DET') return true;
    if (unit.text.length === 1 && !goesOn) return false;
    const goesOnNamed = goesOn && this.#named.has(unit.first);
    if (!goesOnNamed && (OPENERS.has(unit.text) || TITLE_PREFIXES.has(unit.text.toLowerCase()))) return false;
    if (!goesOn && this.#isUnknownTitle(at)) return false;
    if (unit.upos === 'ADJ' && unit.text.includes('-') && unit.after - unit.first > 1) return false;
    // Headlines hold names that the reading cannot tell by their capitals.
    const before = this.#units[at - 1];
    if (goesOn && unit.upos === 'PROPN' && before !== undefined && GIVEN_NAMES.has(before.text)) return true;
    return this.#named.has(unit.first) || (GIVEN_NAMES.has(unit.text) && unit.upos === 'PROPN');
  }

  /** "Usher" in "Usher Ada Brook": a capital before a given name and a surname. */
  #isUnknownTitle(at: number): boolean {
    const [title, given, surname] = this.#units.slice(at, at + 3);
    if (
      title === undefined ||
      GIVEN_NAMES.has(title.text) ||
      title.text.length < 4 ||
      SURNAMES_FIRST.has(title.text)
    )
      return false;
    const names =
      given?.kind === 'word' &&
      GIVEN_NAMES.has(given.text) &&
      surname?.kind === 'word' &&
      isCapital(surname.text);
    return names && surname.upos === 'PROPN' && (title.upos !== 'PROPN' || isAgent(title));
  }

  /** Whether particles end in a capital: "von der Leyen". */
  #leadsToCapital(at: number): boolean {
    const next = this.#units.slice(at + 1, at + 4).find(({ text }) => !NAME_PARTICLES.has(text));
    return isCapital(next?.text ?? '');
  }

  /** A title or noun that is a name here: "King" in "Ada King", "Dean" in "Dean Brook". */
  #isCalled(at: number, unit: Unit): boolean {
    if (unit.after - unit.first > 1 || !isCapital(unit.text)) return false;
    const [before, next] = [this.#units[at - 1], this.#units[at + 1]];
    const plain = next !== undefined && next.kind === 'word' && isCapital(next.text) && next.upos === 'PROPN';
    if (GIVEN_NAMES.has(unit.text)) return plain && !CALENDAR.has(next.text);
    const given = before?.kind === 'word' && GIVEN_NAMES.has(before.text);
    return given && TITLES_AS_SURNAMES.has(unit.text) && !plain;
  }

  /** A state or place whose name is a person's here: "Jordan" in "Michael Jordan" and in "Jordan Belfort". */
  #borrowed(at: number, unit: Unit): boolean {
    if (unit.after - unit.first > 1 || /^[\p{Lu}.]+$/u.test(unit.text)) return false;
    if (unit.kind === 'listed' && !/^(?:name|capital)$/.test(unit.form.as)) return false;
    if (unit.kind === 'listed' && unit.form.listing.kind !== 'state' && !unit.form.needsCue) return false;
    const [before, next] = [this.#units[at - 1], this.#units[at + 1]];
    const given = (other: Unit | undefined): boolean =>
      other !== undefined && other.kind === 'word' && GIVEN_NAMES.has(other.text);
    if (given(before)) return true;
    if (this.#goesOn.has(unit.first) && before?.kind === 'word' && this.#named.has(before.first)) return true;
    const plain = next !== undefined && next.kind === 'word' && isCapital(next.text) && next.upos === 'PROPN';
    return (
      plain &&
      GIVEN_NAMES.has(unit.text) &&
      !OPENERS.has(next.text) &&
      !CALENDAR.has(next.text) &&
      this.#named.has(next.first)
    );
  }
}
