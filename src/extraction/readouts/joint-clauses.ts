/** A reading -> the clauses in which all sides of a meeting do something together: "The two discussed", "Both agreed". */
import {
  MEETING_TITLE,
  POINT_VERBS,
  READOUT,
  SIDES,
  TALK,
  TOPIC_VERBS,
} from '../../lexicon/readout-words.ts';
import type { Reading, Sentence, Token } from '../../reading/reading.ts';
import type { Span } from '../../values/span.ts';
import { unique } from '../../values/unique.ts';
import type { ActorIndex } from '../finding.ts';
import { firstEndingAfter } from '../locate.ts';
import type { Setting } from '../setting.ts';
import { isNegated, subjectOf } from '../syntax/clause.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import { isTold, type Meeting, meetingIn, namedBy } from './meeting.ts';

export interface JointClause {
  readonly sentence: Sentence;
  readonly subject: Token;
  readonly verb: Token;
  /** Whether it says what was talked of, which is the readout's word, or what the sides hold, which is theirs. */
  readonly tells: 'topic' | 'point';
  readonly negated: boolean;
  /** Every side by the actor who met for it; at least two. */
  readonly sides: readonly ActorIndex[];
  /** The meeting at which they do it, where a clause before or above tells of it. */
  readonly meeting: Meeting | null;
}

/** The name of the rule, as `by` has it. */
export const READOUT_RULE = 'readout';

export interface Readout {
  /** Whether the report as a whole is a readout; else only what follows a meeting closely was looked at. */
  readonly whole: boolean;
  /** In the order of the text. */
  readonly meetings: readonly Meeting[];
  /** In the order of their verbs. */
  readonly clauses: readonly JointClause[];
}

/** The joint clauses with their verb in a span, in the order of the text. */
export function clausesIn(span: Span, { clauses }: Readout): readonly JointClause[] {
  let at = firstEndingAfter(verbsOf(clauses), span.start);
  const found: JointClause[] = [];
  for (; at < clauses.length && (clauses[at] as JointClause).verb.start < span.end; at++)
    found.push(clauses[at] as JointClause);
  return found;
}

const VERBS = new WeakMap<readonly JointClause[], readonly Span[]>();

function verbsOf(clauses: readonly JointClause[]): readonly Span[] {
  const known = VERBS.get(clauses) ?? clauses.map(({ verb }) => verb);
  VERBS.set(clauses, known);
  return known;
}

/** The first joint clause with its verb in a span, or null. */
export const clauseAt = (span: Span, readout: Readout): JointClause | null =>
  clausesIn(span, readout)[0] ?? null;

/** The joint clause whose verb is in a cue, or null. */
export function clauseOfCue(cue: readonly Span[], readout: Readout): JointClause | null {
  for (const span of cue) {
    const found = clauseAt(span, readout);
    if (found !== null) return found;
  }
  return null;
}

/** How many sentences behind a meeting "the two leaders" of another report are those who met. */
const NEAR = 4;
/** How many sentences of a report show what it is. */
const OPENING = 3;
/** Longer sentences are lists, and their trees tell little. */
const LONGEST = 120;

/** Linear in the length of the reading. */
export function readoutOf({ reading, actors, mentions }: Setting): Readout {
  const title = titleOf(reading);
  const whole = title !== null;
  const meetings: Meeting[] = [];
  const clauses: JointClause[] = [];
  const titled = title === null || title.sentence === null ? null : namedIn(title.sentence, mentions, actors);
  for (const sentence of reading.sentences) {
    if (!isProse(sentence)) continue;
    const tree = treeOf(sentence);
    const last = meetings.at(-1);
    const near = last !== undefined && (whole || sentence.index - last.sentence.index <= NEAR);
    const before = near ? last : titled;
    const meeting = meetingIn(sentence, mentions);
    for (const verb of sentence.tokens) {
      const tells = tellsOf(tree, verb, meeting);
      const subject = tells === null ? null : subjectOf(tree, verb);
      if (tells === null || subject === null) continue;
      const sides =
        sidesOf(tree, subject, before, whole, mentions, actors) ??
        (whole && meeting !== null && tree.head(verb) === meeting.verb && tells === 'topic'
          ? all(meeting)
          : null);
      if (sides !== null && sides.length > 1)
        clauses.push({
          sentence,
          subject,
          verb,
          tells,
          negated: isNegated(tree, verb),
          sides,
          meeting: meeting ?? (near ? last : null),
        });
    }
    if (meeting !== null) meetings.push(meeting);
  }
  return { whole, meetings, clauses };
}

function isProse({ block, tokens }: Sentence): boolean {
  return (
    block.kind !== 'heading' &&
    block.kind !== 'title' &&
    block.kind !== 'turn' &&
    block.kind !== 'speech' &&
    tokens.length <= LONGEST
  );
}

/** The title, or the heading that opens the text, that says that it is a readout or names a meeting; else null. */
function titleOf({ report, sentences }: Reading): { readonly sentence: Sentence | null } | null {
  const tells = (title: string): boolean => READOUT.test(title) || MEETING_TITLE.test(title);
  const opening = sentences
    .slice(0, OPENING)
    .filter(({ block }) => block.kind === 'heading' || block.kind === 'title');
  const sentence = opening.find(({ text }) => tells(text)) ?? null;
  return sentence !== null || tells(report.title ?? '') ? { sentence } : null;
}

/** Those who met, by a title that names them: who stands last before its "with", and those after; null where nobody does. */
function namedIn(title: Sentence, mentions: Setting['mentions'], actors: Setting['actors']): Sides | null {
  const people = mentions.in(title).filter(({ actor }) => actors[actor]?.kind === 'person');
  const at = title.start + Math.max(0, title.text.search(/\bwith\b/iu));
  const hosts = people
    .filter(({ start }) => start < at)
    .slice(-1)
    .map(({ actor }) => actor);
  const guests = unique(people.filter(({ start }) => start > at).map(({ actor }) => actor));
  return hosts.length > 0 && guests.length > 0 ? { hosts, guests } : null;
}

type Sides = Pick<Meeting, 'hosts' | 'guests'>;

const all = ({ hosts, guests }: Sides): readonly ActorIndex[] => unique([...hosts, ...guests]);

/** What is yet to be done tells nothing, but for what a meeting was for: "spoke with X to discuss". */
function tellsOf(tree: Tree, verb: Token, meeting: Meeting | null): JointClause['tells'] | null {
  if (verb.upos !== 'VERB') return null;
  // "agreed on a limit, recognizing that …": a participle goes with the verb that it hangs on.
  const goesWith = /ing$/iu.test(verb.text) && verb.relation === 'advcl';
  const isFor = meeting !== null && tree.head(verb) === meeting.verb;
  if (!isTold(tree, verb) && !goesWith && !isFor) return null;
  const lemma = verb.lemma.toLowerCase();
  if (lemma === 'exchange') {
    const object = tree.child(verb, 'obj');
    return object !== null && TALK.has(object.lemma.toLowerCase()) ? 'topic' : null;
  }
  if (TOPIC_VERBS.has(lemma)) return 'topic';
  return POINT_VERBS.has(lemma) ? 'point' : null;
}

const PRONOUNS = new Set(['they', 'both']);
const TITLED = new Set(['minister', 'secretary', 'adviser', 'advisor', 'president']);
const TWO = new Set(['two', 'both']);

/** The sides that a subject means, or null where it means none: all of a meeting's, or those that it names itself. */
function sidesOf(
  tree: Tree,
  subject: Token,
  meeting: Sides | null | undefined,
  whole: boolean,
  mentions: Setting['mentions'],
  actors: Setting['actors'],
): readonly ActorIndex[] | null {
  const phrase = tree.below(subject, ({ relation }) => relation !== 'acl' && relation !== 'appos');
  if (phrase.some(({ relation }) => relation === 'conj')) {
    // "Presidents Brook and Holt" hang together in more ways than one.
    const equals = phrase.filter(
      (word) => word === subject || (word.relation === 'conj' && word.upos !== 'VERB'),
    );
    const inside = tree.spanOver(phrase);
    const people = unique(inside === null ? [] : mentions.in(inside).map(({ actor }) => actor)).filter(
      (actor) => actors[actor]?.kind === 'person',
    );
    const named = unique(equals.flatMap((word) => namedBy(tree, word, mentions)));
    const more = named.length > 1 ? named : people;
    if (whole && more.length > 1) return more;
    // "the President and the Prime Minister", of whom one is known by his title alone.
    const titled = equals.length > 1 && equals.every(({ lemma }) => SIDES.has(lemma.toLowerCase()));
    return whole && meeting && titled && named.some((one) => all(meeting).includes(one))
      ? all(meeting)
      : null;
  }
  if (!meeting) return null;
  const word = subject.text.toLowerCase();
  const counted = tree.children(subject, 'nummod', 'det', 'amod').map(({ text }) => text.toLowerCase());
  const plural = subject.lemma.toLowerCase() !== word;
  const together =
    (whole && PRONOUNS.has(word) && isNobodyElse(subject, mentions, actors)) ||
    word === 'two' ||
    (SIDES.has(subject.lemma.toLowerCase()) &&
      plural &&
      isBare(tree, subject) &&
      (counted.some((one) => TWO.has(one)) || (whole && counted.includes('the'))));
  if (!together) return null;
  // "the two leaders" of a meeting to which more came are those who are named first.
  const two = word === 'two' || counted.some((one) => TWO.has(one));
  const [host, guest] = [meeting.hosts[0], meeting.guests[0]];
  return two && host !== undefined && guest !== undefined ? [host, guest] : all(meeting);
}

/** Whether "they" is not known to be people of whom the sentence before tells. */
function isNobodyElse(pronoun: Token, mentions: Setting['mentions'], actors: Setting['actors']): boolean {
  const meant = mentions.holding(pronoun);
  const noun = meant === null ? null : (actors[meant]?.name.toLowerCase().split(' ').at(-1) ?? '');
  return (
    noun === null || [...SIDES].some((side) => noun === `${side}s` || noun === side.replace(/y$/u, 'ies'))
  );
}

/** "the two leaders", and not "the leaders of industry" or "the party's leaders". */
function isBare(tree: Tree, noun: Token): boolean {
  return tree.children(noun).every(
    ({ relation }) =>
      !/^(?:nmod|acl|appos|flat)$/u.test(relation ?? '') &&
      // "the two finance ministers", and not "the party leaders".
      (relation !== 'compound' || TITLED.has(noun.lemma.toLowerCase())),
  );
}
