/** Pronouns of a report -> who they stand for, by number, gender, subject and nearness; the unsure ones are dropped. */
import type { Pronoun } from '../../lexicon/people-words.ts';
import type { Cast, Entry, Member } from './cast.ts';
import type { Placed } from './placed.ts';

/** How many sentences a pronoun for one person looks back; how much each takes from a candidate. */
const BACK = 4;
const PER_SENTENCE = 12;
/** What a candidate gains as the subject of its sentence, by a gender that is known, and by a name. */
const AS_SUBJECT = 10;
const BY_GENDER = 6;
const BY_PROMINENCE = 3;
const BY_NAME = 8;
/** What it loses when it stands in a quotation and the pronoun does not. */
const INSIDE_QUOTATION = 30;

/**
 * Who a pronoun stands for, or null. `not`: who it cannot be: the speaker of the quotation round it, or whom the words
 * that it says name.
 */
export function antecedent(
  pronoun: Pronoun,
  placed: Placed,
  cast: Cast,
  not: ReadonlySet<Member>,
): Member | null {
  switch (pronoun.number) {
    case 'one':
      return personFor(pronoun, placed, cast, not);
    case 'many':
      return cast.latest(
        placed,
        1,
        (member, entry) =>
          member.kind === 'group' && member.plural && !not.has(member) && entry.placed.subject,
      );
    default:
      return thingFor(placed, cast);
  }
}

function personFor(pronoun: Pronoun, placed: Placed, cast: Cast, not: ReadonlySet<Member>): Member | null {
  let best: { readonly member: Member; readonly score: number; readonly start: number } | null = null;
  for (let step = 0; step <= BACK; step++) {
    for (const entry of cast.before(placed.sentence.index - step, placed.proposal.start)) {
      const { member } = entry;
      if (!member.isPerson || not.has(member)) continue;
      if (member.gender !== null && pronoun.gender !== null && member.gender !== pronoun.gender) continue;
      if (step === 0 && isCoArgument(pronoun, placed, entry)) continue;
      const score =
        -PER_SENTENCE * step +
        (entry.placed.subject ? AS_SUBJECT : 0) +
        (member.gender !== null ? BY_GENDER : 0) +
        (member.kind === 'person' ? BY_NAME : 0) +
        BY_PROMINENCE * Math.min(4, Math.log2(1 + member.mentions.length)) -
        (entry.placed.quotation !== null && entry.placed.quotation !== placed.quotation
          ? INSIDE_QUOTATION
          : 0);
      const { start } = entry.placed.proposal;
      if (best === null || score > best.score || (score === best.score && start > best.start))
        best = { member, score, start };
    }
  }
  if (best !== null) best.member.gender ??= pronoun.gender;
  return best?.member ?? null;
}

/** "Brook told him": the subject of a verb is not its object too. */
function isCoArgument(pronoun: Pronoun, placed: Placed, { placed: other }: Entry): boolean {
  const { tokens } = placed.sentence;
  const word = placed.proposal.text.toLowerCase();
  const next = tokens[placed.after];
  const object = word === 'him' || (word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.upos ?? ''));
  if (!object || pronoun.possessive !== (word === 'her') || !other.subject) return false;
  if (placed.first - other.after > 8) return false;
  return !tokens
    .slice(other.after, placed.first)
    .some(({ text, upos }) => upos === 'SCONJ' || /^(?:that|,|who|which|and|but)$/.test(text));
}

const isBody = ({ kind }: Member): boolean =>
  kind === 'organisation' ||
  kind === 'government' ||
  kind === 'state' ||
  kind === 'outlet' ||
  kind === 'bloc';

/** "It" is resolved where one body alone can be meant: in its sentence, or as the subject of the one before. */
function thingFor(placed: Placed, cast: Cast): Member | null {
  const here = cast
    .before(placed.sentence.index, placed.proposal.start)
    .filter(({ member }) => isBody(member));
  const members = new Set(here.map(({ member }) => member));
  if (members.size > 0) {
    const [subject] = here.filter(({ placed: { subject } }) => subject);
    if (members.size === 1)
      return (
        subject?.member ?? (placed.proposal.text.toLowerCase() === 'its' ? (here[0]?.member ?? null) : null)
      );
    return null;
  }
  if (!placed.subject || placed.first > 0) return null;
  const before = cast
    .before(placed.sentence.index - 1, placed.proposal.start)
    .filter((entry) => entry.placed.subject && isBody(entry.member));
  return before.length === 1 ? (before[0]?.member ?? null) : null;
}
