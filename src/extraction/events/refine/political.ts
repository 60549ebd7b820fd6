/** Drafts -> those that a political record can hold: told and not asked, done and not only mentioned, between sides. */

import { BEGUN } from '../../../lexicon/event-turns.ts';
import type { ActorIndex } from '../../finding.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { Draft } from '../draft.ts';
import type { Setting } from '../setting.ts';

/** Whether a draft is kept. */
export function isPolitical(draft: Draft, setting: Setting): boolean {
  if (isAsked(draft) || isMentioned(draft)) return false;
  const { type, actors, recipients } = draft;
  // A politician alone uses no force; those who do are states, armies and groups.
  if (type === 'ASSAULT') return actors.some((one) => setting.actors[one]?.kind !== 'person');
  return type !== 'CONSULT' || sides([...actors, ...recipients], setting) > 1;
}

/** What a question asks has not been told. */
function isAsked({ sentence }: Draft): boolean {
  return /\?["”')\]]*\s*$/u.test(sentence.text);
}

/** "after meeting", "for failing to": a verb in "-ing" without "be" names an act and does not tell it. */
function isMentioned({ sentence, head, statement }: Draft): boolean {
  if (statement !== null || head.upos !== 'VERB' || !/ing$/iu.test(head.text)) return false;
  const tree = treeOf(sentence);
  const verb = tree.sentence.tokens[head.index];
  if (verb === undefined || tree.child(verb, 'aux') !== null) return false;
  // "has begun withdrawing": told by the verb above.
  return !(verb.relation === 'xcomp' && BEGUN.has(tree.head(verb)?.lemma.toLowerCase() ?? ''));
}

const BODIES = new Set(['state', 'government', 'organisation', 'bloc']);

/** Whether somebody acts for a body: a body itself, or a person or group with an office or a state. */
function isSide(one: ActorIndex, { actors }: Setting): boolean {
  const actor = actors[one];
  if (actor === undefined || actor.kind === 'outlet') return false;
  return BODIES.has(actor.kind) || actor.country !== null || actor.offices.length > 0;
}

/** Who meets somebody who acts for a body: a person, or several people ("rebel leaders"), but not "his wife". */
function canBeSide(one: ActorIndex, { actors }: Setting): boolean {
  const actor = actors[one];
  return (
    actor?.kind === 'person' ||
    (actor?.kind === 'group' && /(?:s|people|police|delegation)$/iu.test(actor.name))
  );
}

/**
 * How many sides there are. Where one is known to act for a body, whoever is named beside it is another; a state counts
 * beside those who act for it only where nobody does.
 */
function sides(parties: readonly ActorIndex[], setting: Setting): number {
  const { actors } = setting;
  const kindOf = (one: ActorIndex): string => actors[one]?.kind ?? '';
  if (!parties.some((one) => isSide(one, setting))) return 0;
  const acting = new Set(
    parties.filter((one) => kindOf(one) !== 'state' && (isSide(one, setting) || canBeSide(one, setting))),
  );
  const spokenFor = new Set([...acting].flatMap((one) => actors[one]?.country ?? []));
  const states = parties.filter(
    (one) => kindOf(one) === 'state' && !spokenFor.has(actors[one]?.country ?? ''),
  );
  return acting.size + new Set(states).size;
}
