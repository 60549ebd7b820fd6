/** What instruments are made from, and what is asked of it: who a word names, on whose side, on which day. */
import type { Sentence, Token } from '../../reading/reading.ts';
import { contains } from '../../values/span.ts';
import type { Time } from '../../values/time.ts';
import type { ActorFinding, ActorIndex, StatementFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import { partiesOf } from '../parties.ts';
import type { Setting as Common } from '../setting.ts';
import { treeOf } from '../syntax/tree.ts';

export interface Setting extends Common {
  readonly statements: readonly StatementFinding[];
}

const OURS = new Set(['we', 'us']);
const FIRST_PERSON = new Set(['i', 'we', 'us', 'me']);

/** By the index of a sentence, the statements with a part of their content in it; made once a reading. */
const HELD = new WeakMap<readonly StatementFinding[], ReadonlyMap<number, readonly StatementFinding[]>>();

function saidIn({ reading, statements }: Setting): ReadonlyMap<number, readonly StatementFinding[]> {
  const known = HELD.get(statements);
  if (known) return known;
  const held = new Map<number, StatementFinding[]>();
  for (const statement of statements)
    for (const { index } of statement.content.flatMap((span) => itemsIn(reading.sentences, span))) {
      const there = held.get(index);
      if (there) there.push(statement);
      else held.set(index, [statement]);
    }
  HELD.set(statements, held);
  return held;
}

/**
 * Who a word of a clause names; "we" is the speaker of the statement that it stands in. In a transcript "we" is
 * the body whose office the speaker holds, and nobody known where the report does not say for whom he speaks.
 */
export function whoIs(setting: Setting, sentence: Sentence, word: Token): readonly ActorIndex[] {
  const named = partiesOf(treeOf(sentence), word, setting.mentions);
  if (named.length > 0 || !FIRST_PERSON.has(word.text.toLowerCase())) return named;
  const holder = saidIn(setting)
    .get(sentence.index)
    ?.findLast(({ content }) => content.some((span) => contains(span, word)));
  const speaker = holder?.speaker == null ? undefined : setting.actors[holder.speaker];
  if (holder?.by === 'turn' && OURS.has(word.text.toLowerCase())) {
    const body = speaker?.offices.find(({ of }) => of !== null)?.of ?? null;
    if (body !== null) return [body];
    if (speaker?.country == null) return [];
  }
  return holder?.speaker == null ? [] : [holder.speaker];
}

/** Whether two actors are the same or stand for the same state. */
export function sameSide(actors: readonly ActorFinding[], a: ActorIndex, b: ActorIndex): boolean {
  if (a === b) return true;
  const country = actors[a]?.country ?? null;
  return country !== null && country === actors[b]?.country;
}

export function shareSide(
  actors: readonly ActorFinding[],
  some: Iterable<ActorIndex>,
  others: Iterable<ActorIndex>,
): boolean {
  const all = [...others];
  return [...some].some((a) => all.some((b) => sameSide(actors, a, b)));
}

/** The day in the clause of a predicate: under it but not under a clause that completes it; else null. */
export function whenOf({ times }: Setting, sentence: Sentence, predicate: Token): Time | null {
  const tree = treeOf(sentence);
  const here = itemsIn(times, sentence).filter(
    ({ type, value }) => (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF'),
  );
  if (here.length === 0) return null;
  const reach = tree.below(
    predicate,
    ({ relation }) => relation !== 'ccomp' && relation !== 'advcl' && relation !== 'parataxis',
  );
  const mine = here.find((time) => reach.some((word) => contains(time, word)));
  const head = tree.head(predicate);
  // "Last week, X said that it could not accept": the day hangs on the verb of saying.
  if (!mine)
    return head && CARRYING.has(predicate.relation ?? '')
      ? whenOf({ times } as Setting, sentence, head)
      : null;
  const { by: _, ...time } = mine;
  return time;
}

const CARRYING = new Set(['ccomp', 'xcomp', 'conj', 'advcl']);
