/** Nominals of a report -> who they mean: "the Foreign Minister", "officials", "his country", "the ministry". */
import { PAPER_WORDS } from '../../lexicon/outlets.ts';
import { MANY_IN_ONE } from '../../lexicon/person-nouns.ts';
import { type Cast, Member } from './cast.ts';
import { stateKey } from './listing.ts';
import type { Offices } from './offices.ts';
import type { Placed } from './placed.ts';
import type { Denotation } from './proposal.ts';

type Denoted<What extends Denotation['what']> = Extract<Denotation, { what: What }>;

/** How many sentences a nominal looks back for what it takes up again. */
const BACK = 4;

export class Nominals {
  readonly #cast: Cast;
  readonly #offices: Offices;
  /** Latest unnamed or apposed person or group by noun. */
  readonly #byNoun = new Map<string, Member>();

  constructor(cast: Cast, offices: Offices) {
    this.#cast = cast;
    this.#offices = offices;
  }

  office(denoted: Denoted<'office'>, placed: Placed, speaker: Member | null): void {
    const { claim, definite, gender } = denoted;
    const found = definite ? this.#offices.holderFor(claim, placed, speaker) : null;
    if (
      found !== null &&
      (gender === null || found.member.gender === null || gender === found.member.gender)
    ) {
      found.member.gender ??= gender;
      this.#cast.mention(found.member, placed, 'nominal', found.by);
      return;
    }
    const noun = claim.title.toLowerCase();
    const again = definite ? this.#earlier(noun, placed) : undefined;
    const of = this.#cast.at(claim.of);
    if (again !== undefined && (of === null || again.country === of.country)) {
      this.#cast.mention(again, placed, 'nominal');
      return;
    }
    const single = definite && claim.sole;
    const make = (): Member => new Member(single ? 'person' : 'group', of?.country ?? null);
    const member =
      single && of !== null
        ? this.#cast.under(`office:${claim.office}:${of.listing?.key ?? of.names[0]?.text}`, make)
        : this.#cast.add(make());
    member.gender ??= gender;
    member.cited = true;
    this.#byNoun.set(noun, member);
    this.#cast.mention(member, placed, 'nominal');
    if (single) this.#offices.hold(member, claim);
  }

  people(denoted: Denoted<'people'>, placed: Placed, cited: boolean): void {
    const { noun, plural, definite, gender, of, country, beside } = denoted;
    const named = this.#cast.at(beside);
    if (named !== null) {
      named.nouns.add(noun);
      named.gender ??= gender;
      this.#byNoun.set(noun, named);
      this.#cast.mention(named, placed, 'nominal');
      return;
    }
    const owner = this.#cast.at(of);
    const again = definite && owner === null ? this.#earlier(noun, placed) : undefined;
    if (again !== undefined && again.plural === (plural || MANY_IN_ONE.has(noun))) {
      this.#cast.mention(again, placed, 'nominal');
      again.cited ||= cited;
      return;
    }
    const text = placed.proposal.core.text.toLowerCase().replace(/\s+/g, ' ');
    const make = (): Member => new Member('group', country ?? owner?.country ?? null);
    const shared = plural || definite;
    const member = shared ? this.#cast.under(`people:${text}`, make) : this.#cast.add(make());
    member.plural = plural || MANY_IN_ONE.has(noun);
    member.gender ??= plural ? null : gender;
    member.cited ||= cited || member.country !== null;
    this.#byNoun.set(noun, member);
    this.#cast.mention(member, placed, 'nominal');
  }

  /** The latest person or group called by a noun, if that was before: quotations are looked at last. */
  #earlier(noun: string, { proposal }: Placed): Member | undefined {
    const member = this.#byNoun.get(noun);
    return member?.mentions.some(({ start }) => start < proposal.start) ? member : undefined;
  }

  /** `owner`: whose country, where a pronoun says so. */
  side(denoted: Denoted<'side'>, placed: Placed, owner: Member | null): void {
    const state =
      denoted.of !== null
        ? this.#cast.at(denoted.of)
        : denoted.owner !== null
          ? owner
          : this.#cast.latest(placed, 1, ({ kind }) => kind === 'state');
    const country = state?.country ?? null;
    const member = country === null ? null : this.#cast.find(stateKey(country));
    if (member != null) this.#cast.mention(member, placed, 'nominal');
  }

  bodyAgain({ noun }: Denoted<'body-again'>, placed: Placed, cited: boolean): void {
    const named = (member: Member): boolean =>
      member.names.some(({ text }) => text.toLowerCase().endsWith(noun.toLowerCase())) ||
      member.part?.endsWith(noun) === true;
    const kind = (member: Member): boolean =>
      noun === 'outlet'
        ? member.kind === 'outlet'
        : (/^(?:organisation|government)$/.test(member.kind) && fitsNoun(member, noun)) ||
          (noun === 'agency' && member.kind === 'outlet');
    const member =
      (noun === 'outlet' ? null : this.#cast.latest(placed, 3 * BACK, named)) ??
      this.#cast.latest(placed, noun === 'agency' || noun === 'outlet' ? 3 * BACK : BACK, kind);
    if (member !== null) this.#cast.mention(member, placed, 'nominal');
    else if (cited) {
      const made = this.#cast.under(
        `noun:${noun}`,
        () => new Member(noun === 'outlet' || PAPER_WORDS.has(noun) ? 'outlet' : 'organisation'),
      );
      made.cited = true;
      this.#cast.mention(made, placed, 'nominal');
    }
  }
}

/** Nouns that mean one kind of body only. */
const OWN_KIND: ReadonlyMap<string, RegExp> = new Map([
  [
    'company',
    /\b(?:Co|Corp|Inc|Ltd|PLC|AG|SA|Group|Holdings|Industries|Airlines|Motors|Company|Corporation)\b\.?$/i,
  ],
  ['firm', /\b(?:Co|Corp|Inc|Ltd|PLC|AG|SA|Group|Securities|Partners|Associates)\b\.?$/i],
  ['alliance', /NATO|Alliance|North Atlantic/i],
  ['bloc', /Union|EU|ASEAN|Community/i],
  ['group', /Group|Movement|Front|Hamas|Hezbollah|Taliban|State|Qaeda|Watch|International|Coalition/],
  ['agency', /Agency|IAEA|CIA|FBI|NSA|FDA|EPA|UNHCR/],
]);

function fitsNoun(member: Member, noun: string): boolean {
  const own = OWN_KIND.get(noun);
  return own !== undefined && member.names.some(({ text }) => own.test(text));
}
