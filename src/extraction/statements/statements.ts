/** Attributions, actors and times -> statements: who said it, which act it is, through whom, to whom and when. */
import type { Attribution, Reading, Sentence } from '../../reading/reading.ts';
import { overlaps, type Span } from '../../values/span.ts';
import type {
  ActorFinding,
  ActorIndex,
  RelayFinding,
  StatementFinding,
  Step,
  TimeFinding,
} from '../finding.ts';
import { itemsIn, sentenceAt } from '../locate.ts';
import { MentionMap } from '../mention-map.ts';
import { actOf } from './acts.ts';
import { describe } from './describe.ts';
import { modalityOf } from './modality.ts';
import type { StatementProposal } from './proposal.ts';
import { deadline, saidOn } from './said-on.ts';

/** What stands round the attributions of one reading. */
interface Setting {
  readonly reading: Reading;
  readonly actors: readonly ActorFinding[];
  readonly mentions: MentionMap;
  readonly times: readonly TimeFinding[];
  /** In the order of the text, by the words that led to them. */
  readonly proposals: readonly StatementProposal[];
}

/** Turns every attribution into a statement; one by an outlet that wraps another's words becomes their relay. */
export function statementsOf(
  reading: Reading,
  actors: readonly ActorFinding[],
  times: readonly TimeFinding[],
  proposals: readonly StatementProposal[],
): readonly StatementFinding[] {
  const setting: Setting = {
    reading,
    actors,
    times,
    mentions: new MentionMap(actors),
    proposals: proposals.toSorted((a, b) => a.led.start - b.led.start),
  };
  const { attributions } = reading;
  const speakers = speakersOf(attributions, setting.mentions);
  const wrapped = attributions.map((attribution, index) =>
    wrappedBy(attribution, index, attributions, speakers, setting),
  );
  const relaying = new Set(wrapped.flat());
  const places = new Map<number, number>();
  for (const index of attributions.keys()) if (!relaying.has(index)) places.set(index, places.size);
  return attributions.flatMap((attribution, index): StatementFinding[] => {
    if (relaying.has(index)) return [];
    const carried = (wrapped[index] ?? []).flatMap((outer): RelayFinding[] => {
      const outlet = speakers[outer];
      const span = attributions[outer]?.source;
      return outlet != null && span ? [{ outlet, span }] : [];
    });
    const within = attribution.within === null ? null : (places.get(attribution.within) ?? null);
    return [statementOf(attribution, speakers[index] ?? null, carried, within, setting)];
  });
}

/** Who each source names; "I" within another's words is that speaker, which `attributions` hold before it. */
function speakersOf(
  attributions: readonly Attribution[],
  mentions: MentionMap,
): readonly (ActorIndex | null)[] {
  const speakers: (ActorIndex | null)[] = [];
  for (const { source, within } of attributions) {
    const self = source !== null && within !== null && FIRST_PERSON.test(source.text);
    speakers.push(self ? (speakers[within] ?? null) : source && mentions.at(source));
  }
  return speakers;
}

const FIRST_PERSON = /^(?:I|me|myself)$/u;

/** The attributions of outlets that hold this one: "A said B, as per Tass" holds "A said B". */
function wrappedBy(
  inner: Attribution,
  innerIndex: number,
  attributions: readonly Attribution[],
  speakers: readonly (ActorIndex | null)[],
  { actors }: Setting,
): readonly number[] {
  if (!inner.source) return [];
  const holders: number[] = [];
  for (const index of neighbours(innerIndex, attributions.length)) {
    const outer = attributions[index] as Attribution;
    const speaker = speakers[index];
    // What stands inside a statement is part of it, and carries nothing.
    if (outer.within === innerIndex) continue;
    if (speaker == null || actors[speaker]?.kind !== 'outlet' || speaker === speakers[innerIndex]) continue;
    const shares = outer.content.some((span) => inner.content.some((other) => overlaps(span, other)));
    const cited = outer.content.some((span) => inner.cue.some((cue) => overlaps(span, cue)));
    if ((shares || cited) && !holders.includes(index)) holders.push(index);
  }
  return holders;
}

/** How many attributions to each side can stand in the same passage. */
const NEAR = 4;

function neighbours(index: number, count: number): readonly number[] {
  const near: number[] = [];
  for (let at = Math.max(0, index - NEAR); at <= Math.min(count - 1, index + NEAR); at++)
    if (at !== index) near.push(at);
  return near;
}

function statementOf(
  attribution: Attribution,
  speaker: ActorIndex | null,
  carried: readonly RelayFinding[],
  within: number | null,
  setting: Setting,
): StatementFinding {
  const { reading, actors, mentions, times } = setting;
  const { source, content } = attribution;
  const act = actOf(describe(attribution, speaker, reading, actors, mentions));
  const { saying } = act;
  const anchor = attribution.cue[0] ?? source ?? content[0];
  const sentence = sentenceAt(reading, anchor.start);
  const beside = sentence ? besides(sentence, attribution, setting) : [];
  const parties = (role: StatementProposal['role']) =>
    beside.flatMap((proposal) => {
      const actor = proposal.role === role ? mentions.at(proposal.party) : null;
      return actor === null || actor === speaker ? [] : [{ actor, proposal }];
    });
  const isOutlet = ({ actor }: { actor: ActorIndex }): boolean => actors[actor]?.kind === 'outlet';
  const addressees = parties('addressee');
  const outlets = [...addressees, ...parties('relay')].filter(isOutlet);
  const relay = [
    ...carried,
    ...outlets.map(({ actor, proposal }) => ({ outlet: actor, span: proposal.party })),
  ];
  const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
  const steps: readonly Step[] = [
    { by: attribution.by, gave: 'who said what', evidence: [anchor, ...content] },
    { by: act.by, gave: `act: ${act.act}`, evidence: [attribution.cue[0] ?? content[0]] },
    ...beside
      .filter(({ party }) => mentions.at(party) !== null)
      .map(({ by, role, led, party }): Step => ({ by, gave: role, evidence: [led, party] })),
  ];
  return {
    speaker,
    addressees: unique(addressees.map(({ actor }) => actor)),
    about: unique(content.flatMap((span) => mentions.in(span)).map(({ actor }) => actor)),
    act: act.act,
    form: saying.form,
    source,
    cue: attribution.cue,
    content,
    relay: relay.filter(({ outlet }, at) => relay.findIndex((other) => other.outlet === outlet) === at),
    saidOn: sentence ? saidOn(sentence, anchor, source, content, times) : null,
    place: beside.find(({ role }) => role === 'place')?.party ?? null,
    onBehalfOf: unique(parties('behalf').map(({ actor }) => actor)),
    within,
    deadline: DATED.has(act.act) ? deadline(itemsInContent(reading, content), content, times) : null,
    polarity: saying.clause.negated ? 'negated' : 'affirmed',
    modality: modalityOf(saying.clause),
    by: attribution.by,
    steps,
  };
}

/** Acts that bind somebody, and so can have a day by which. */
const DATED: ReadonlySet<string> = new Set(['promise', 'request', 'propose', 'threaten']);

function itemsInContent(reading: Reading, content: readonly Span[]): readonly Sentence[] {
  return content.flatMap((span) => itemsIn(reading.sentences, span));
}

/** The proposals in the cue's sentence that stand outside what is said and beside this cue rather than another. */
function besides(
  sentence: Sentence,
  attribution: Attribution,
  { proposals }: Setting,
): readonly StatementProposal[] {
  const outside = (span: Span): boolean => !attribution.content.some((content) => overlaps(content, span));
  return proposalsIn(proposals, sentence).filter(
    ({ led, party, role }) =>
      outside(led) && outside(party) && (role !== 'addressee' || serves(led, attribution, sentence)),
  );
}

/** Whether the verb that led to an addressee is this cue, or the finite verb that this cue, an "-ing", hangs on. */
function serves(led: Span, { cue }: Attribution, sentence: Sentence): boolean {
  if (cue.some((span) => overlaps(span, led))) return true;
  const participle = cue[0];
  if (!participle) return false;
  const verbal = itemsIn(sentence.tokens, led).some((token) => token.upos === 'VERB');
  return !verbal || (/ing$/u.test(participle.text) && led.end <= participle.start);
}

/** The proposals led to inside a sentence; they are in the order of the text. */
function proposalsIn(
  proposals: readonly StatementProposal[],
  sentence: Sentence,
): readonly StatementProposal[] {
  let low = 0;
  let high = proposals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((proposals[middle] as StatementProposal).led.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < proposals.length && (proposals[end] as StatementProposal).led.start < sentence.end) end++;
  return proposals.slice(low, end);
}
