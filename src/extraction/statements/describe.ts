/** Reads an attribution into sayings: its form, its verb, and each sentence's main clause and whom that is about. */
import { NEGATIONS } from '../../lexicon/modality.ts';
import { REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
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
const PERSONAL = new Set(['he', 'she', 'they']);
const COLLECTIVE = new Set(['it', 'they']);

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

/** The lexicon's entry for the verb that heads the cue, with its particle where it has one. */
function verbOf(cue: readonly Token[]): ReportingVerb | null {
  const lemmas = cue.filter(isWord).map((token) => token.lemma.toLowerCase());
  for (let at = lemmas.length - 1; at >= 0; at--) {
    const word = lemmas[at] ?? '';
    const verb = REPORTING_VERBS.get(`${word} ${lemmas[at + 1] ?? ''}`) ?? REPORTING_VERBS.get(word);
    if (verb) return verb;
  }
  return null;
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

function subjectIs(
  subject: readonly Token[],
  speaker: ActorIndex | null,
  actors: readonly ActorFinding[],
  mentions: MentionMap,
): Saying['subjectIs'] {
  const first = subject[0];
  const last = subject.at(-1);
  if (!first || !last) return 'neither';
  if (subject.some((token) => FIRST_PERSON.has(token.text.toLowerCase()))) return 'own';
  const about = mentions.in({ start: first.start, end: last.end, text: '' });
  const sides = about.map((mention) => sideOf(speaker, mention.actor, actors));
  if (sides.includes('own')) return 'own';
  if (sides.length > 0) return 'other';
  const pronouns = speaker !== null && actors[speaker]?.kind === 'person' ? PERSONAL : COLLECTIVE;
  const word = first.text.toLowerCase();
  if (subject.length === 1 && pronouns.has(word)) return 'own';
  return subject.length === 1 && word === 'you' ? 'other' : 'neither';
}

/** Most sentences of a content that are asked what they do: what comes later is detail. */
const MOST = 5;

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
  const saying = (content: readonly Token[], sentence: Sentence | null): Saying => {
    const clause = mainClause(content, sentence);
    const about = subjectIs(clause.subject, speaker, actors, mentions);
    return {
      attribution,
      verb,
      cueNegated,
      form,
      content,
      sentence,
      clause,
      does: deedOf(clause),
      subjectIs: about,
    };
  };
  const sayings = sentencesOf(attribution.content, reading).map(({ sentence, words }) =>
    saying(words, sentence),
  );
  const [first, ...rest] = sayings.filter(({ clause }) => clause.verbs.length > 0);
  return [first ?? sayings[0] ?? saying(all, null), ...rest];
}
