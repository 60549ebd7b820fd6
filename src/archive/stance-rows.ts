/** A statement of a record -> the side it takes and the words of its matter; null where the two cannot be told safely. */
import type { DiplomaticRecord, RecordStatement } from '../record/record.ts';
import type { Act } from '../values/act.ts';
import { contains } from '../values/span.ts';
import { stanceOf } from '../values/stance.ts';
import { storable } from './fold.ts';
import { identityOf } from './rows.ts';

export interface StanceRow {
  readonly local: string;
  /** 1 in favor of the matter or claiming that it is so, -1 against it or claiming that it is not. */
  readonly side: 1 | -1;
  /**
   * own: what the speaker will do or not do. will: what is to be or not to be. claim: what is so. both: a denial, which
   * answers either.
   */
  readonly axis: 'own' | 'will' | 'claim' | 'both';
  /** The words of the content without the actors that it names. */
  readonly text: string;
  /** Identities of those actors, the speaker and the speaker's own state left out. */
  readonly actors: readonly string[];
}

/** In words: of longer contents the main clause, whose side it is, is too small a part. */
const LONGEST = 40;

/** Two speakers who each speak of what they will do themselves do not contradict each other. */
const OWN: ReadonlySet<Act> = new Set(['promise', 'accept', 'decline']);

/** A warning holds out harm, and what is warned of is seldom what is asked for elsewhere. */
const UNSAFE: ReadonlySet<Act> = new Set(['threaten']);

const NEGATION =
  /\b(?:not|never|no|none|nor|neither|without|cannot|nobody|nothing|stop|end|prevent|avoid)\b|n[’']t\b/giu;
/** "need not", "should not pay more than": to want less of a thing, or not to ask for it, is not to be against it. */
const NOT_AGAINST = /\b(?:need|needs|have|has|required|necessary|than)\b/iu;
/** What is itself against something: to promise to fight a tax is not to promise the tax, nor to oppose its repeal to oppose it. */
const AGAINST_IT =
  /\b(?:against|repeal\p{L}*|undo\p{L}*|undone|withh[eo]ld\p{L}*|roll(?:ed|ing|s)? back|fight(?:ing|s)?|ban(?:ning|ned|s)?)\b/iu;
const OPPOSING = /\b(?:oppos|reject|condemn|denounc)\p{L}*/iu;
/** A second clause, whose polarity is its own. */
const SECOND_CLAUSE =
  /\b(?:and|but)\s+(?:\p{L}+\s+)?(?:will|would|should|can|could|must|may|is|are|was|were|has|have|do|does|did)\b/iu;

/** What is denied to be so, not what is denied to somebody. */
const DENIED_CLAUSE = /^["“‘]?(?:that|having|being|any|ever|it|he|she|they|we|i|there|\p{L}+ing)\b/iu;
const ANOTHER_SENTENCE = /[.!?;…]["”’)]*\s+\S|…|[?]/u;

export function stanceRows(record: DiplomaticRecord): readonly StanceRow[] {
  return record.statements.flatMap((statement) => stanceRow(record, statement) ?? []);
}

function stanceRow(record: DiplomaticRecord, statement: RecordStatement): StanceRow | null {
  const { act, polarity, modality, content, speaker } = statement;
  const by = record.actors.find(({ id }) => id === speaker);
  const stance = stanceOf(act, polarity);
  if (by === undefined || stance === 'none' || modality === 'condition' || UNSAFE.has(act)) return null;
  // Unnamed speakers are another each time: "a senior official".
  if (by.kind === 'group' || by.kind === 'outlet' || !/\p{Lu}/u.test(by.name)) return null;
  if (content.length > 1 || !isOneClause(content[0].text, polarity)) return null;
  if (!isMeant(record.report.text, statement)) return null;
  if (stance === 'favor' && OPPOSING.test(content[0].text)) return null;
  if (act === 'deny' && polarity === 'affirmed' && !DENIED_CLAUSE.test(content[0].text)) return null;
  const [span] = content;
  // A group is named by common words, which tell the matter: "a joint patrol".
  const named = record.actors
    .filter(({ kind }) => kind !== 'group')
    .flatMap((actor) =>
      actor.mentions
        .filter((mention) => mention.form !== 'pronoun' && contains(span, mention))
        .map((mention) => ({ actor, mention })),
    );
  let text = span.text;
  for (const { mention } of named) {
    const [from, to] = [mention.start - span.start, mention.end - span.start];
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  const others = named.filter(
    ({ actor }) => actor !== by && !(actor.kind === 'state' && actor.country === by.country),
  );
  return {
    local: statement.id,
    ...sideOf(act, stance),
    text: storable(text.replace(/\b\p{L}+n[’']t\b|[’']\p{L}{1,2}\b/gu, ' ').replaceAll('-', ' ')),
    actors: [...new Set(others.map(({ actor }) => storable(`@${identityOf(actor)}`)))],
  };
}

function sideOf(act: Act, stance: 'favor' | 'against'): Pick<StanceRow, 'side' | 'axis'> {
  // Who blames somebody for a thing says that it is so.
  if (act === 'accuse') return { side: stance === 'against' ? 1 : -1, axis: 'claim' };
  return { side: stance === 'favor' ? 1 : -1, axis: act === 'deny' ? 'both' : OWN.has(act) ? 'own' : 'will' };
}

/** One sentence, short, that negates where its main clause does and nowhere else. */
function isOneClause(text: string, polarity: RecordStatement['polarity']): boolean {
  if (text.split(/\s+/).length > LONGEST || ANOTHER_SENTENCE.test(text.trim())) return false;
  if (AGAINST_IT.test(text) || SECOND_CLAUSE.test(text)) return false;
  const negations = text.match(NEGATION)?.length ?? 0;
  if (polarity === 'affirmed') return negations === 0;
  return negations === 1 && !NOT_AGAINST.test(text);
}

const END = /[.!?\n]/u;
/** "I don't think that …", "if he says that …": not said, or not by that speaker. */
const NOT_MEANT =
  /^\W*(?:if|whether|suppose|assuming|has|have|does|do|did|is|are|will|would)\b|\b(?:if|whether)\W*$/iu;

/** Whether the sentence that a content stands in says it: it neither asks nor denies that it was said. */
function isMeant(text: string, { content: [span], cue }: RecordStatement): boolean {
  const before = text.slice(Math.max(0, span.start - 400), span.start);
  const start =
    Math.max(...['. ', '? ', '! ', '.\u00a0', '?\u00a0', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const lead = before.slice(start);
  const after = text.slice(span.end, span.end + 200);
  const isAsked = END.exec(after)?.[0] === '?' && !/[.!?]["”]?\s*$/u.test(span.text);
  const cues = cue.map((its) => its.text).join(' ');
  return !isAsked && !NOT_MEANT.test(lead) && `${lead} ${cues}`.match(NEGATION) === null;
}
