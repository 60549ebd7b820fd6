/** Mentions that the rules propose -> actors: who is who, what they hold, and every mention of each. */
import type { Attribution, Reading } from '../../reading/reading.ts';
import type { KnownActor } from '../../values/known-actor.ts';
import { overlaps, type Span } from '../../values/span.ts';
import type { ActorFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import type { Cast, Member } from './cast.ts';
import { findingsOf } from './findings.ts';
import { proposeKnown } from './known.ts';
import { namedInWords } from './named-in-words.ts';
import { nameAll } from './naming.ts';
import { Nominals } from './nominals.ts';
import { Offices } from './offices.ts';
import type { PeopleNames } from './people-names.ts';
import { type Placed, place, sourcesOf } from './placed.ts';
import { antecedent } from './pronouns.ts';
import type { MentionProposal } from './proposal.ts';

/**
 * Resolves what the rules propose in one reading. Names come first, over the whole report; then offices; then
 * nominals and pronouns in the order of the text, those inside quotations last, since a speaker does not call
 * himself "he". `known` are the user's own actors. Linear in the number of proposals.
 */
export function resolveActors(
  proposals: readonly MentionProposal[],
  reading: Reading,
  known: readonly KnownActor[] = [],
): readonly ActorFinding[] {
  const all = place([...proposeKnown(reading, known), ...proposals], reading);
  const { cast, people } = nameAll(all, reading);
  addCountries(people, known);
  const offices = new Offices(cast, people, reading.report, known);
  holdOffices(all, cast, offices);
  const nominals = new Nominals(cast, offices);
  const cited = sourcesOf(reading);
  const named = namedInWords(reading.attributions, cast, all);
  const back = (placed: Placed, speaker: Member | null): void => {
    const not = speaker === null ? named.get(placed.proposal.start) : new Set([speaker]);
    lookBack(placed, cast, nominals, itemsIn(cited, placed.proposal).length > 0, speaker, not ?? new Set());
  };
  for (const placed of all) if (placed.quotation === null) back(placed, null);
  const speakers = new Speakers(reading.attributions, cast, all);
  for (const placed of all) if (placed.quotation !== null) back(placed, speakers.of(placed.proposal));
  return findingsOf(cast);
}

function addCountries(people: PeopleNames, known: readonly KnownActor[]): void {
  for (const { kind, name, aliases, country } of known) {
    if (kind !== 'person') continue;
    const full =
      people.known(name.split(' ')) ??
      aliases.map((alias) => people.known(alias.split(' '))).find((one) => one !== null);
    if (full != null) full.country ??= country;
  }
}

function holdOffices(all: readonly Placed[], cast: Cast, offices: Offices): void {
  for (const { proposal } of all) {
    if (proposal.denotes.what !== 'person') continue;
    const member = cast.at(proposal.core);
    if (member === null) continue;
    for (const claim of proposal.denotes.offices) offices.hold(member, claim);
    const of = cast.at(proposal.denotes.of);
    if (of !== null && of !== member && (of.kind === 'state' || of.kind === 'government'))
      member.country ??= of.country;
  }
  // A government that is called by its head ("the Brook government") is of the head's state.
  for (const { proposal } of all) {
    if (proposal.denotes.what !== 'body') continue;
    const body = cast.at(proposal.core);
    if (body !== null) body.country ??= cast.at(proposal.denotes.of)?.country ?? null;
  }
}

function lookBack(
  placed: Placed,
  cast: Cast,
  nominals: Nominals,
  cited: boolean,
  speaker: Member | null,
  not: ReadonlySet<Member>,
): void {
  const { denotes } = placed.proposal;
  switch (denotes.what) {
    case 'office':
      nominals.office(denotes, placed, speaker);
      break;
    case 'people':
      nominals.people(denotes, placed, cited || denotes.acts);
      break;
    case 'side': {
      const owner = denotes.owner === null ? null : antecedent(denotes.owner, placed, cast, new Set());
      nominals.side(denotes, placed, owner);
      break;
    }
    case 'body-again':
      nominals.bodyAgain(denotes, placed, cited);
      break;
    case 'pronoun': {
      const member = antecedent(denotes.pronoun, placed, cast, not);
      if (member !== null) cast.mention(member, placed, 'nominal');
      break;
    }
  }
}

/** Who speaks the words round a mention. */
class Speakers {
  readonly #attributions: readonly Attribution[];
  readonly #cast: Cast;
  readonly #bySource = new Map<number, Member>();
  #at = 0;

  constructor(attributions: readonly Attribution[], cast: Cast, all: readonly Placed[]) {
    this.#attributions = attributions.toSorted((a, b) => a.content[0].start - b.content[0].start);
    this.#cast = cast;
    const sources = attributions.flatMap(({ source }) => (source === null ? [] : [source]));
    const wanted = new Set(sources.map(({ start }) => start));
    for (const { proposal } of all) {
      const member = wanted.has(proposal.start) ? this.#cast.at(proposal.core) : null;
      if (member !== null && !this.#bySource.has(proposal.start)) this.#bySource.set(proposal.start, member);
    }
  }

  /** Called in the order of the text. The source of the first attribution whose content holds the span, or null. */
  of(span: Span): Member | null {
    const attributions = this.#attributions;
    while (this.#at < attributions.length && lastEnd(attributions[this.#at] as Attribution) <= span.start)
      this.#at++;
    const round = attributions
      .slice(this.#at, this.#at + 3)
      .find(({ content }) => content.some((part) => overlaps(part, span)));
    return round?.source == null ? null : (this.#bySource.get(round.source.start) ?? null);
  }
}

const lastEnd = ({ content }: Attribution): number => (content.at(-1) ?? content[0]).end;
