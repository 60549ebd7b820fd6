/** Deeds and statements -> events: who did what to whom in PLOVER terms, each act once. */
import { NATURE, SPORT_WORDS } from '../../lexicon/event-turns.ts';
import type { Reading, Token } from '../../reading/reading.ts';
import { EVENT_MODES, type EventMode } from '../../values/plover.ts';
import type { Span } from '../../values/span.ts';
import type { ActorIndex, EventFinding, StatementFinding } from '../finding.ts';
import type { Setting as Common } from '../setting.ts';
import { subjectOf } from '../syntax/clause.ts';
import { fragmentOf } from '../syntax/fragment.ts';
import { type Tree, treeOf } from '../syntax/tree.ts';
import { contextsOf } from './contexts.ts';
import type { Deed } from './deed.ts';
import { deedsIn } from './deeds.ts';
import type { Draft } from './draft.ts';
import { fromStatements } from './from-statements.ts';
import { headParty, partiesIn, partyInside, withPrincipals } from './parties-of.ts';
import { amongPeople } from './refine/among-people.ts';
import { heads } from './refine/heads.ts';
import { judged } from './refine/judged.ts';
import { isOpinion } from './refine/opinions.ts';
import { ownSide } from './refine/own-side.ts';
import { isPolitical } from './refine/political.ts';
import { repeats } from './refine/repeats.ts';
import { tense } from './refine/tense.ts';
import { type Setting, settingOf } from './setting.ts';
import { occurredOn, placeOf } from './when-and-where.ts';

/** Every event has at least one actor; those types that PLOVER wants a recipient for have one. In the order of the text. */
export function eventsOf(common: Common, statements: readonly StatementFinding[]): readonly EventFinding[] {
  const setting = settingOf(common, statements);
  return draftsOf(setting)
    .flatMap((draft) => judged(draft, setting))
    .filter(isWhole)
    .map((draft) => eventOf(draft, setting));
}

/** What may be an event, before it is judged. */
export function draftsOf(setting: Setting): readonly Draft[] {
  const { reading } = setting;
  if (isSport(reading)) return [];
  const done = heads(reading.sentences.flatMap((sentence) => deedsIn(sentence, reading))).flatMap((deed) =>
    draftOf(deed, setting),
  );
  const said = fromStatements(setting);
  return repeats(
    [...done.flatMap((draft) => amongPeople(draft, setting)), ...said].flatMap((draft) =>
      tense(draft, setting),
    ),
  )
    .map((draft) => ownSide(draft, setting))
    .filter((draft) => !isOpinion(draft) && isPolitical(draft, setting));
}

/** Distinct words of sport that make a report one about sport, and the share of its words that they must be. */
const SPORT_KINDS = 5;
const SPORT_SHARE = 0.02;

/** Whether a report tells of sport, where sides meet, beat and threaten one another in play. */
function isSport({ sentences }: Reading): boolean {
  const kinds = new Set<string>();
  let [count, all] = [0, 0];
  for (const { tokens } of sentences)
    for (const { lemma } of tokens) {
      all += 1;
      const word = lemma.toLowerCase();
      if (!SPORT_WORDS.has(word)) continue;
      count += 1;
      kinds.add(word);
    }
  return kinds.size >= SPORT_KINDS && count / all >= SPORT_SHARE;
}

/** "Tropical storm Ada struck": nobody did it. */
function isNature({ sentence, agents }: Deed): boolean {
  const words = agents.flatMap(({ index }) => sentence.tokens.slice(Math.max(0, index - 2), index + 1));
  return words.some(({ lemma }) => NATURE.has(lemma.toLowerCase()));
}

function draftOf(deed: Deed, { actors, mentions }: Setting): readonly Draft[] {
  if (isNature(deed)) return [];
  const tree = treeOf(deed.sentence);
  const agents =
    deed.agents
      .flatMap((word) => [word, ...ownTeller(tree, word)])
      .map((word) => partiesIn(tree, word, mentions, true))
      .find((found) => found.length > 0) ?? [];
  if (agents.length === 0) return [];
  const own = new Set(withPrincipals(agents, actors));
  // "offered to send troops": the force is what it is done with, not to whom.
  const isTool = (party: ActorIndex): boolean =>
    WITH_FORCES.has(deed.type) && actors[party]?.kind === 'group' && FORCES.test(actors[party]?.name ?? '');
  // "met the envoy" is a meeting, "met the envoy's demand" is none.
  const isMet = (word: Token): boolean =>
    deed.type === 'CONSULT' && deed.by === 'verb' && word.relation === 'obj';
  const others = (find: typeof headParty): readonly ActorIndex[] =>
    deed.receivers
      .map((word) =>
        (isMet(word) ? headParty : find)(tree, word, mentions).filter(
          (party) => !own.has(party) && !isTool(party),
        ),
      )
      .find((found) => found.length > 0) ?? [];
  const named = others(deed.direct ? headParty : partiesIn);
  const receivers = named.length > 0 || deed.direct ? named : others(partyInside);
  const together = deed.joint && receivers.length + agents.length > 1;
  return [
    {
      type: deed.type,
      mode: deed.mode,
      sentence: deed.sentence,
      head: deed.head,
      actors: withPrincipals(together ? [...agents, ...receivers] : agents, actors),
      recipients: together ? [] : withPrincipals(receivers, actors),
      joint: deed.joint,
      needsRecipient: deed.needsRecipient,
      alone: false,
      status: deed.status,
      aim: deed.aim,
      will: tree
        .children(deed.head, 'aux')
        .some(({ lemma }) => /^(?:will|shall|would|wo|['’]ll)$/.test(lemma)),
      statement: null,
      evidence: [bare(deed)],
      by: deed.by,
    },
  ];
}

const OF_SELF = /^(?:it|they|he|she)$/iu;

/** "The ministry said it had freed": whoever tells, where nobody else is known to be meant. */
function ownTeller(tree: Tree, word: Token): readonly Token[] {
  if (!OF_SELF.test(word.text) || word.relation !== 'nsubj') return [];
  let verb = tree.head(word);
  while (verb !== null && /^(?:conj|xcomp)$/.test(verb.relation ?? '')) verb = tree.head(verb);
  if (verb?.relation !== 'ccomp') return [];
  const teller = tree.head(verb);
  const subject = teller === null ? null : subjectOf(tree, teller);
  return subject === null || OF_SELF.test(subject.text) ? [] : [subject];
}

const WITH_FORCES = new Set(['AGREE', 'RETREAT', 'MOBILIZE', 'AID', 'COOPERATE', 'SANCTION']);
const FORCES = /^(?:\d[\d,]* )?(?:[a-z-]+ )?(?:troops|forces|soldiers|army|peacekeepers|jets|warships)$/;

const bare = ({ start, end, text }: Span): Span => ({ start, end, text });

/** Types that are nothing without somebody to whom they are done. */
const ALWAYS_DONE_TO = new Set([
  'COOPERATE',
  'AID',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'ACCUSE',
  'SUPPORT',
  'CONSULT',
  'REJECT',
  'THREATEN',
  'REQUEST',
  'CONCEDE',
]);
/** Types that one side can do alone, whatever the word. */
const ALONE = new Set(['PROTEST', 'RETREAT', 'MOBILIZE']);

export function isWhole({
  type,
  actors,
  recipients,
  joint,
  needsRecipient,
  statement,
  alone,
}: Draft): boolean {
  if (actors.length === 0) return false;
  if (alone) return true;
  const sides = type === 'REJECT' || type === 'AGREE' || joint;
  if (recipients.length > 0 || (sides && actors.length > 1) || statement !== null) return true;
  if (needsRecipient) return false;
  return ALONE.has(type) || !ALWAYS_DONE_TO.has(type);
}

function eventOf(draft: Draft, setting: Setting): EventFinding {
  const { type, mode, actors, recipients, status, statement, evidence, by } = draft;
  const on = occurredOn(draft, setting);
  const past = status === 'reported' && on !== null && isLongPast(on.to, setting.reading.report.publishedOn);
  return {
    type,
    mode: modeOf(type, mode),
    contexts: contextsOf(draft),
    actors,
    recipients,
    instrument: null,
    on,
    place: placeOf(draft, setting),
    status: past ? 'historical' : status,
    statement,
    evidence,
    by,
    steps: [
      {
        by,
        gave: `${type}${mode === null ? '' : ` ${mode}`}`,
        evidence,
        tree: fragmentOf(draft.sentence, draft.head),
      },
    ],
  };
}

/** A mode belongs to its type; what another type left over is none. */
function modeOf(type: Draft['type'], mode: EventMode | null): EventMode | null {
  const modes: readonly string[] = EVENT_MODES[type];
  return mode !== null && modes.includes(mode) ? mode : null;
}

/** Whether a day lies more than a year before the report's. */
function isLongPast(day: string | null, published: string | null): boolean {
  if (day === null || published === null) return false;
  const yearBefore = `${Number(published.slice(0, 4)) - 1}${published.slice(4)}`;
  return day < yearBefore;
}
