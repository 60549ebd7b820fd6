/** Names of people in one report -> which are one person: "Ada Brook", "Brook", "Ms Brook". */
import { GIVEN_NAMES, NAME_SUFFIXES, SURNAMES_FIRST } from '../../lexicon/given-names.ts';
import type { Gender } from '../../lexicon/roles.ts';
import { type Cast, Member } from './cast.ts';
import type { Denotation } from './proposal.ts';

type PersonDenotation = Extract<Denotation, { what: 'person' }>;

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/** The words that count: without "Jr." and the like. */
const counted = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !NAME_SUFFIXES.has(word));

/** The word by which a person is called again: the last, or the first where surnames stand first. */
export function surnameOf(words: readonly string[]): string {
  const own = counted(words);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  // "Moon Jae-in": a second part in lower case shows a given name.
  const ahead = (SURNAMES_FIRST.has(first) && !GIVEN_NAMES.has(last)) || /^\p{Lu}\p{L}+-\p{Ll}/u.test(last);
  return plain(own.length > 1 && ahead ? first : last);
}

function genderOf(words: readonly string[]): Gender | null {
  return words.length > 1 ? (GIVEN_NAMES.get(words[0] ?? '') ?? null) : null;
}

/** Whether two given names can be one person's: equal, an initial, or a short form of the other. */
function givenFits(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || a[0] === undefined || b[0] === undefined) return true;
  if (Math.min(a.length, b.length) <= 2) return a[0] === b[0];
  return a.slice(0, 3) === b.slice(0, 3) && Math.min(a.length, b.length) <= 4;
}

/** Whether two full names can be one person's. */
function namesFit(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [counted(one), counted(other)];
  if (a.length === 1 || b.length === 1) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "von der Leyen" after "Ursula von der Leyen".
  if (short.every((word, at) => plain(word) === plain(long[long.length - short.length + at] ?? '')))
    return true;
  const same = a.length === b.length && a.every((word, at) => plain(word) === plain(b[at] ?? ''));
  return same || (surnameOf(one) === surnameOf(other) && givenFits(a[0] ?? '', b[0] ?? ''));
}

/** Most namesakes that are compared: more than a report has. */
const NAMESAKES = 20;

/** The people of one report by each word of their names. */
export class PeopleNames {
  /** Given names of office holders by surname. */
  readonly #inOffice: ReadonlyMap<string, readonly string[]>;
  /** Those whom a title has introduced by surname alone. */
  readonly #titled = new Set<Member>();
  readonly #bySurname = new Map<string, Member[]>();
  readonly #byOther = new Map<string, Member[]>();

  /** `inOffice`: given names of those in office, by surname; they keep "Ada Brook" apart from "President Brook". */
  constructor(inOffice: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#inOffice = inOffice;
  }

  /** The person that a name means: the latest named so that fits, else a new one. */
  personFor(denoted: PersonDenotation, cast: Cast): Member {
    const known = this.known(denoted.words, denoted.gender);
    const member = known ?? cast.add(new Member('person'));
    if (known === null && denoted.sign === 'title' && denoted.words.length === 1) this.#titled.add(member);
    if (counted(denoted.words).length > counted(member.words).length) member.words = denoted.words;
    member.gender ??= denoted.gender ?? genderOf(denoted.words);
    this.#note(denoted.words, member);
    return member;
  }

  known(words: readonly string[], gender: Gender | null = null): Member | null {
    const fits = (member: Member): boolean =>
      (gender === null || member.gender === null || member.gender === gender) &&
      namesFit(words, member.words) &&
      this.#canBe(words, member);
    const namesakes = (this.#bySurname.get(surnameOf(words)) ?? []).slice(-NAMESAKES).filter(fits);
    // A surname alone is whoever a title brought in under it, before a namesake.
    const titled = words.length === 1 ? namesakes.findLast((member) => this.#titled.has(member)) : undefined;
    const bySurname = titled ?? namesakes.at(-1);
    if (bySurname !== undefined) return bySurname;
    if (words.length > 1) {
      // "Kim Jong Un" after "Kim", which was not known to be a surname.
      const single = (this.#bySurname.get(plain(words[0] ?? '')) ?? []).findLast(
        (member) => member.words.length === 1,
      );
      return single !== undefined && SURNAMES_FIRST.has(words[0] ?? '') && fits(single) ? single : null;
    }
    return (this.#byOther.get(plain(words[0] ?? '')) ?? []).slice(-NAMESAKES).findLast(fits) ?? null;
  }

  /** Whether a full name can be the holder of an office who has been named by title and surname. */
  #canBe(words: readonly string[], member: Member): boolean {
    if (words.length < 2 || member.words.length > 1 || !this.#titled.has(member)) return true;
    const given = this.#inOffice.get(surnameOf(words));
    return given === undefined || given.some((name) => givenFits(name, words[0] ?? ''));
  }

  #note(words: readonly string[], member: Member): void {
    const surname = surnameOf(words);
    for (const word of counted(words)) {
      const map = plain(word) === surname ? this.#bySurname : this.#byOther;
      const members = (map.get(plain(word)) ?? []).filter((other) => other !== member);
      map.set(plain(word), [...members.slice(-NAMESAKES), member]);
    }
  }
}
