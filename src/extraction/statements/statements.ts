/** Attributions, actors and times -> statements: who said it, which act it is, through whom, to whom and when. */
import type { Attribution, Reading, Sentence } from '../../reading/reading.ts';
import { contains, overlaps, type Span } from '../../values/span.ts';
import { unique } from '../../values/unique.ts';
import type { ActorIndex, RelayFinding, StatementFinding, Step } from '../finding.ts';
import { itemsIn, sentenceAt } from '../locate.ts';
import type { MentionMap } from '../mention-map.ts';
import type { Setting as Common } from '../setting.ts';
import { fragmentOf } from '../syntax/fragment.ts';
import { actOf } from './acts.ts';
import { besides, proposalsIn } from './beside.ts';
import { saidAlone } from './content.ts';
import { describe } from './describe.ts';
import { modalityOf } from './modality.ts';
import { LONGEST_SENTENCE, type StatementProposal } from './proposal.ts';
import { dayOfTitle, deadline, saidOn } from './said-on.ts';
import type { Saying } from './saying.ts';

/** What stands round the attributions of one reading. */
interface Setting extends Common {
  /** In the order of the text, by the words that led to them. */
  readonly proposals: readonly StatementProposal[];
  /** All cues, in the order of the text. */
  readonly cues: readonly Span[];
  /** What is said, by the place of the sentence that it stands in. */
  readonly contents: ReadonlyMap<number, readonly Span[]>;
}

/**
 * Turns every attribution into a statement; one by an outlet that wraps another's words becomes their relay. `spokenBy`
 * says who speaks where something else than the source tells, else undefined.
 */
export function statementsOf(
  common: Common,
  proposals: readonly StatementProposal[],
  spokenBy: (attribution: Attribution) => ActorIndex | null | undefined = () => undefined,
): readonly StatementFinding[] {
  const { reading } = common;
  const setting: Setting = {
    ...common,
    proposals: proposals.toSorted((a, b) => a.led.start - b.led.start),
    contents: contentsBySentence(reading),
    cues: reading.attributions.flatMap(({ cue }) => cue).toSorted((a, b) => a.start - b.start),
  };
  const attributions = reading.attributions.map((attribution) => {
    const sentences = attribution.content.flatMap((span) => itemsIn(reading.sentences, span));
    const inside = [...new Set(sentences)].flatMap((sentence) => proposalsIn(setting.proposals, sentence));
    return inside.length === 0 ? attribution : saidAlone(attribution, reading, inside);
  });
  const named = speakersOf(attributions, setting.mentions);
  const speakers = attributions.map((attribution, index) => {
    const told = spokenBy(attribution);
    return told === undefined ? (named[index] ?? null) : told;
  });
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

function contentsBySentence({ attributions, sentences }: Reading): ReadonlyMap<number, readonly Span[]> {
  const contents = new Map<number, Span[]>();
  for (const span of attributions.flatMap(({ content }) => content))
    for (const { index } of itemsIn(sentences, span)) {
      const known = contents.get(index);
      if (known) known.push(span);
      else contents.set(index, [span]);
    }
  return contents;
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
  const { clause } = saying;
  const polarity = clause.negated ? 'negated' : 'affirmed';
  const modality = modalityOf(clause);
  const anchor = attribution.cue[0] ?? source ?? content[0];
  const sentence = sentenceAt(reading, anchor.start);
  // The day and place of what somebody else says in the sentence, or of a second thing said, are its own.
  const elsewhere = (setting.contents.get(sentence?.index ?? -1) ?? []).filter(
    (span) => !contains(span, anchor) && !content.some((own) => overlaps(own, span)),
  );
  const beside = sentence ? besides(sentence, attribution, setting.proposals, setting.cues) : [];
  const parties = (role: StatementProposal['role']) =>
    beside.flatMap((proposal) => {
      const actor = proposal.role === role ? mentions.at(proposal.party) : null;
      return actor === null || actor === speaker ? [] : [{ actor, proposal }];
    });
  const isOutlet = ({ actor }: { actor: ActorIndex }): boolean => actors[actor]?.kind === 'outlet';
  const addressees = parties('addressee');
  const through = (
    parties: readonly { readonly actor: ActorIndex; readonly proposal: StatementProposal }[],
  ) => parties.filter(isOutlet).map(({ actor, proposal }) => ({ outlet: actor, span: proposal.party }));
  const relay = [...through(parties('origin')), ...carried, ...through([...addressees, ...parties('relay')])];
  const steps: readonly Step[] = [
    {
      by: attribution.by,
      gave: 'who said what',
      evidence: [anchor, ...content],
      tree: sentence === undefined ? null : clauseAt(sentence, anchor),
    },
    {
      by: act.by,
      gave: `act: ${act.act}, ${polarity}, ${modality}`,
      evidence: [attribution.cue[0] ?? content[0]],
      tree:
        clause.predicate === null || saying.sentence === null
          ? null
          : fragmentOf(saying.sentence, clause.predicate),
    },
    ...beside
      .filter(({ party }) => mentions.at(party) !== null)
      .map(({ by, role, led, party }): Step => ({ by, gave: role, evidence: [led, party] })),
  ];
  return {
    speaker,
    addressees: unique([...addressees.map(({ actor }) => actor), ...called(saying, mentions)]),
    about: unique(content.flatMap((span) => mentions.in(span)).map(({ actor }) => actor)),
    act: act.act,
    form: saying.form,
    source,
    cue: attribution.cue,
    content,
    relay: relay.filter(({ outlet }, at) => relay.findIndex((other) => other.outlet === outlet) === at),
    saidOn:
      (sentence ? saidOn(sentence, anchor, source, [...content, ...elsewhere], times) : null) ??
      (attribution.by === 'turn' ? dayOfTitle(reading, times) : null),
    place:
      beside.find(({ role, party }) => role === 'place' && !elsewhere.some((span) => overlaps(span, party)))
        ?.party ?? null,
    onBehalfOf: unique(parties('behalf').map(({ actor }) => actor)),
    within,
    deadline: DATED.has(act.act) ? deadline(itemsInContent(reading, content), content, times) : null,
    polarity,
    modality,
    by: attribution.by,
    steps,
  };
}

/** The clause of the cue, where a verb heads it. */
function clauseAt(sentence: Sentence, cue: Span): string | null {
  if (sentence.tokens.length > LONGEST_SENTENCE) return null;
  const verb = itemsIn(sentence.tokens, cue).findLast(({ upos }) => upos === 'VERB');
  return verb === undefined ? null : fragmentOf(sentence, verb);
}

/** Who is spoken to by name in the words themselves: "Mr. President, we will not sign". */
function called({ form, content }: Saying, mentions: MentionMap): readonly ActorIndex[] {
  if (form !== 'direct') return [];
  const comma = content.findIndex(({ text }) => text === ',');
  // Where the tree takes the name for a second subject: "Mr. President, we …".
  const opens =
    comma > 0 && comma <= LONGEST_CALL && /^(?:I|we|you|let)$/iu.test(content[comma + 1]?.text ?? '');
  const names = content.filter(
    ({ relation, upos }, at) => relation === 'vocative' || (opens && at === comma - 1 && upos === 'PROPN'),
  );
  return names.flatMap((name) => mentions.holding(name) ?? []);
}

/** How many words a name has that one is called by, quotation mark included. */
const LONGEST_CALL = 6;

/** Acts that bind somebody, and so can have a day by which. */
const DATED: ReadonlySet<string> = new Set(['promise', 'request', 'propose', 'threaten']);

function itemsInContent(reading: Reading, content: readonly Span[]): readonly Sentence[] {
  return content.flatMap((span) => itemsIn(reading.sentences, span));
}
