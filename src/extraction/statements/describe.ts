/** Reads an attribution into sayings: its form, its verb, and each sentence's main clause and whom that is about. */
import { NEGATIONS } from '../../lexicon/modality.ts';
import { REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { ACTING_FOR } from '../../lexicon/stance-verbs.ts';
import type { Attribution, Reading, Sentence, Token } from '../../reading/reading.ts';
import type { Form } from '../../values/act.ts';
import { contains, type Span } from '../../values/span.ts';
import type { ActorFinding, ActorIndex } from '../finding.ts';
import { itemsIn, tokensIn } from '../locate.ts';
import type { MentionMap } from '../mention-map.ts';
import { deedOf, mainClause } from './main-clause.ts';
import type { Saying } from './saying.ts';

/** Without "us": no subject, and how "US" looks in lower case. */
const FIRST_PERSON = new Set(['i', 'we', 'our', 'my']);
/** Pronouns that nobody is known for, by whom they can stand for. */
const PERSONAL = new Set(['he', 'she']);
const COLLECTIVE = new Set(['it', 'they']);
const PLURAL = new Set(['they']);
/** A person who speaks for a side says "they" of it. */
const REPRESENTATIVE = new Set(['he', 'she', 'they']);

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/** Direct where every word of the content stands in quotation marks or in a transcript, mixed where some do. */
function formOf({ by }: Attribution, content: readonly Token[], reading: Reading): Form {
  if (by === 'turn') return 'direct';
  const words = content.filter(isWord).filter((word, at) => !(at === 0 && word.lemma === 'that'));
  const quoted = words.filter((word) =>
    itemsIn(outermost(reading), word).some((mark) => contains(mark, word)),
  );
  if (quoted.length === 0) return 'indirect';
  return quoted.length === words.length ? 'direct' : 'mixed';
}

const OUTERMOST = new WeakMap<Reading, readonly Span[]>();

/** The quotations that stand in no other, in the order of the text; worked out once a reading. */
function outermost(reading: Reading): readonly Span[] {
  const known = OUTERMOST.get(reading);
  if (known) return known;
  const spans: Span[] = [];
  for (const quotation of reading.quotations)
    if (quotation.start >= (spans.at(-1)?.end ?? 0)) spans.push(quotation);
  OUTERMOST.set(reading, spans);
  return spans;
}

/** Nouns that report as their verbs do: "his support for", "a threat to". */
const REPORTING_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    support: 'support',
    promise: 'promise',
    pledge: 'pledge',
    vow: 'vow',
    threat: 'threaten',
    demand: 'demand',
    request: 'request',
    call: 'call on',
    appeal: 'appeal',
    offer: 'offer',
    proposal: 'propose',
    denial: 'deny',
    refusal: 'refuse',
    rejection: 'reject',
    opposition: 'oppose',
    objection: 'object',
    criticism: 'criticize',
    condemnation: 'condemn',
    accusation: 'accuse',
    complaint: 'complain',
    endorsement: 'endorse',
    praise: 'praise',
    question: 'question',
    apology: 'apologize',
    advocate: 'advocate',
    gratitude: 'thank',
    thanks: 'thank',
    condolences: 'express',
  }),
);

/** The lexicon's entry for the verb that heads the cue, with its particle where it has one, or for its noun. */
function verbOf(cue: readonly Token[]): ReportingVerb | null {
  const words = cue.filter(isWord);
  const lemmas = words.map((token) => token.lemma.toLowerCase());
  const known = (at: number): ReportingVerb | undefined =>
    REPORTING_VERBS.get(`${lemmas[at] ?? ''} ${lemmas[at + 1] ?? ''}`) ??
    REPORTING_VERBS.get(lemmas[at] ?? '');
  const nouns = words.flatMap(({ upos }, at) =>
    upos === 'NOUN' ? [REPORTING_NOUNS.get(lemmas[at] ?? '')] : [],
  );
  const noun = REPORTING_VERBS.get(nouns.findLast((one) => one !== undefined) ?? '');
  for (let at = words.length - 1; at >= 0; at--) {
    if (!/^(?:VERB|AUX)$/.test(words[at]?.upos ?? '')) continue;
    const verb = known(at);
    // "made a threat", "repeated his demand": the noun says more than a verb that only reports.
    if (verb) return verb.act === 'assert' ? (noun ?? verb) : verb;
  }
  if (noun) return noun;
  // A cue of one word that is tagged as no verb: "slams" in a heading.
  return words.length === 1 && words[0]?.upos !== 'ADP' ? (known(0) ?? null) : null;
}

/** Whether an actor speaks for another: for what its offices are of, for its state, and for its state's government. */
function isSideOf(speaker: ActorFinding, other: ActorFinding, otherIndex: ActorIndex): boolean {
  if (speaker.offices.some((office) => office.of === otherIndex)) return true;
  if (other.country === null || other.country !== speaker.country) return false;
  // One branch of a government may want something of another: "Congress must act, the White House said".
  return other.kind === 'state' || (other.kind === 'government' && speaker.kind !== 'government');
}

/** Whose an actor is to a speaker: its own side's, another's. */
function sideOf(
  speaker: ActorIndex | null,
  index: ActorIndex,
  actors: readonly ActorFinding[],
): 'own' | 'other' {
  const [speaking, actor] = [speaker === null ? undefined : actors[speaker], actors[index]];
  if (index === speaker) return 'own';
  return speaking && actor && isSideOf(speaking, actor, index) ? 'own' : 'other';
}

/** The word that a subject hangs on; the last one where no tree shows it. */
function headOf(subject: readonly Token[]): Token | undefined {
  const inside = new Set(subject.map(({ index }) => index));
  const isTree = subject.some(({ head }) => head !== null);
  return isTree ? subject.find(({ head }) => head === null || !inside.has(head)) : subject.at(-1);
}

/** The words that name a subject: its head and its equals, and whose they are where the head acts for that. */
function namingWords(subject: readonly Token[]): readonly Token[] {
  const head = headOf(subject);
  if (head === undefined) return [];
  const on = (token: Token, ...relations: readonly string[]): readonly Token[] =>
    subject.filter(({ head: to, relation }) => to === token.index && relations.includes(relation ?? ''));
  const heads = [head, ...on(head, 'conj')];
  const owners = heads
    .filter(({ lemma, text }) => ACTING_FOR.has(lemma.toLowerCase()) || ACTING_FOR.has(text.toLowerCase()))
    .flatMap((one) => on(one, 'nmod', 'amod', 'compound', 'nmod:poss', 'det'));
  return [...heads, ...owners];
}

function subjectIs(
  subject: readonly Token[],
  form: Form,
  speaker: ActorIndex | null,
  actors: readonly ActorFinding[],
  mentions: MentionMap,
): Saying['subjectIs'] {
  const words = namingWords(subject);
  const [head] = words;
  if (head === undefined) return 'neither';
  if (words.some((token) => FIRST_PERSON.has(token.text.toLowerCase()))) return 'own';
  const named = words.flatMap((word) => mentions.holding(word) ?? []);
  const sides = speaker === null ? [] : named.map((index) => sideOf(speaker, index, actors));
  if (sides.includes('own')) return 'own';
  if (sides.length > 0) return 'other';
  const speaking = speaker === null ? undefined : actors[speaker];
  const person = isSide(speaking) ? REPRESENTATIVE : PERSONAL;
  const many = speaking?.kind === 'group' ? PLURAL : COLLECTIVE;
  const pronouns = speaking?.kind === 'person' ? person : many;
  const word = head.text.toLowerCase();
  // In one's own words one is "I": "he" is somebody else.
  if (form !== 'direct' && pronouns.has(word) && named.length === 0) return 'own';
  return word === 'you' ? 'other' : 'neither';
}

/** Whether an actor speaks for a state, a body or a party rather than as an onlooker. */
function isSide(speaker: ActorFinding | undefined): boolean {
  if (speaker === undefined) return false;
  if (speaker.kind !== 'person') return speaker.kind !== 'outlet' && speaker.kind !== 'group';
  return speaker.offices.length > 0;
}

/** Most sentences of a content that are asked what they do: what comes later is detail. */
const MOST = 3;

/** The sentences of a content with their words in it. */
function sentencesOf(content: Attribution['content'], reading: Reading) {
  const inside = content.flatMap((span) => itemsIn(reading.sentences, span));
  const sentences = [...new Set(inside)].slice(0, MOST);
  return sentences.map((sentence) => ({
    sentence,
    words: content.flatMap((span) => itemsIn(sentence.tokens, span)),
  }));
}

/**
 * Reads an attribution into its sayings: one for each sentence of its content that has a verb, the first at least one.
 * `speaker` is whom its source names.
 */
export function describe(
  attribution: Attribution,
  speaker: ActorIndex | null,
  reading: Reading,
  actors: readonly ActorFinding[],
  mentions: MentionMap,
): readonly [Saying, ...Saying[]] {
  const all = attribution.content.flatMap((span) => tokensIn(reading, span));
  const cue = attribution.cue.flatMap((span) => tokensIn(reading, span));
  const form = formOf(attribution, all, reading);
  const cueNegated = cue.some((token) => NEGATIONS.has(token.text.toLowerCase()));
  const verb = verbOf(cue);
  const side = isSide(speaker === null ? undefined : actors[speaker]);
  const others = attribution.content
    .flatMap((span) => mentions.in(span))
    .filter(({ actor }) => sideOf(speaker, actor, actors) === 'other');
  const saying = (content: readonly Token[], sentence: Sentence | null): Saying => {
    const clause = mainClause(content, sentence);
    const about = subjectIs(clause.subject, form, speaker, actors, mentions);
    return {
      attribution,
      verb,
      cue,
      cueNegated,
      form,
      content,
      sentence,
      clause,
      does: deedOf(clause),
      subjectIs: about,
      side,
      others,
    };
  };
  const sayings = sentencesOf(attribution.content, reading).map(({ sentence, words }) =>
    saying(words, sentence),
  );
  const [first, ...rest] = sayings.filter(({ clause }) => clause.verbs.length > 0);
  return [first ?? sayings[0] ?? saying(all, null), ...rest];
}
