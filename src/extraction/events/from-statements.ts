/** Statements -> the events that they are: a demand is a REQUEST, a refusal a REJECT. */
import type { Act } from '../../values/act.ts';
import type { EventMode, EventType } from '../../values/plover.ts';
import type { ActorIndex, StatementFinding } from '../finding.ts';
import { itemsIn, sentenceAt, tokensIn } from '../locate.ts';
import { clauseOf } from '../syntax/clause.ts';
import { treeOf } from '../syntax/tree.ts';
import { contentHead } from './content-head.ts';
import { LONGEST } from './deeds.ts';
import type { Draft } from './draft.ts';
import { partiesIn, withPrincipals } from './parties-of.ts';
import type { Setting } from './setting.ts';
import { nounWord } from './words.ts';

/** The one table of what follows from an act; those that are not in it make no event. */
const EVENTS: ReadonlyMap<Act, readonly [EventType, EventMode | null]> = new Map<
  Act,
  readonly [EventType, EventMode | null]
>([
  ['accept', ['AGREE', null]],
  ['promise', ['AGREE', null]],
  ['support', ['SUPPORT', null]],
  ['request', ['REQUEST', null]],
  ['propose', ['REQUEST', null]],
  ['accuse', ['ACCUSE', 'disapprove']],
  ['reject', ['REJECT', null]],
  ['decline', ['REJECT', null]],
  ['threaten', ['THREATEN', null]],
]);

const APOLOGIES = /^(?:apologi[sz]e|regret)$/;

export function fromStatements(setting: Setting): readonly Draft[] {
  return setting.statements.flatMap((statement, index): readonly Draft[] => {
    const [type, mode] = EVENTS.get(statement.act) ?? apology(statement, setting) ?? [];
    if (type === undefined || statement.speaker === null) return [];
    // What is wanted or promised within a turn is mostly the conduct of the talk itself: "let me turn to", "stay tuned".
    if (statement.by === 'turn' && (type === 'AGREE' || type === 'REQUEST')) return [];
    const cue = statement.cue[0] ?? statement.content[0];
    const sentence = sentenceAt(setting.reading, cue.start);
    const head =
      sentence === undefined || sentence.tokens.length > LONGEST
        ? undefined
        : itemsIn(treeOf(sentence).sentence.tokens, cue)[0];
    if (sentence === undefined || head === undefined) return [];
    const actors = withPrincipals([statement.speaker, ...statement.onBehalfOf], setting.actors);
    const others = statement.addressees.filter(
      (one) => !actors.includes(one) && setting.actors[one]?.kind !== 'outlet' && !isPress(one, setting),
    );
    // Blame and praise are for whom they are about, whoever is told; a demand or a refusal is for whom it is told.
    const about = aboutWhom(statement, actors, setting);
    const isJudged = type === 'ACCUSE' || type === 'SUPPORT';
    const [first, second] = isJudged ? [about, others] : [others, about];
    const recipients = first.length > 0 ? first : second;
    return [
      {
        type,
        mode: mode ?? null,
        sentence,
        head,
        actors,
        recipients: withPrincipals(recipients, setting.actors),
        joint: false,
        needsRecipient: false,
        alone: false,
        status: 'reported',
        aim: false,
        will: false,
        statement: index,
        evidence: [cue, ...statement.content],
        by: 'statement',
      },
    ];
  });
}

function apology(
  statement: StatementFinding,
  { reading }: Setting,
): readonly [EventType, EventMode | null] | undefined {
  if (statement.act !== 'express') return undefined;
  const sorry = statement.cue
    .flatMap((span) => tokensIn(reading, span))
    .some(({ lemma }) => APOLOGIES.test(lemma));
  return sorry ? ['CONCEDE', null] : undefined;
}

/** Reporters are told, and nothing is asked of them. */
function isPress(actor: ActorIndex, { actors }: Setting): boolean {
  return /\b(?:reporter|journalist|press|media|audience|crowd)s?\b/i.test(actors[actor]?.name ?? '');
}

/** Whom the content is about: the subject of its main clause, else its object, else who is mentioned first. */
function aboutWhom(
  statement: StatementFinding,
  actors: readonly ActorIndex[],
  setting: Setting,
): readonly ActorIndex[] {
  const top = contentHead(statement, setting.reading);
  if (top === null) return [];
  const { tree, head: root, inside } = top;
  const clause = clauseOf(tree, root);
  // "condemned the bombing of Oslo": whoever did it is blamed, never the bombed.
  const harm =
    statement.act === 'accuse' && root.upos === 'NOUN' ? nounWord(tree, root)?.word.type : undefined;
  if (harm === 'ASSAULT' || harm === 'COERCE') return [];
  const candidates = [
    ...(clause.predicate.upos === 'VERB' ? [] : [root]),
    clause.agent,
    clause.patient,
    ...clause.obliques.map(({ word }) => word),
  ];
  for (const word of candidates) {
    const named =
      word === null || !inside.has(word)
        ? []
        : partiesIn(tree, word, setting.mentions).filter((one) => !actors.includes(one));
    if (named.length > 0) return named;
  }
  return [];
}
