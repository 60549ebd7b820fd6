/** The main clause of what is said by the order of its words alone, where no tree shows it. */
import { CONDITIONALS, NEGATIONS } from '../../lexicon/modality.ts';
import type { Token } from '../../reading/reading.ts';

export interface MainClause {
  /** The word that the clause hangs on in its tree; null where only the order of words was read. */
  readonly predicate: Token | null;
  /** Who or what the clause is about, with all that belongs to it. Of "pledged to pay", who pledged. */
  readonly subject: readonly Token[];
  /** Auxiliaries, adverbs and the verbs that they lead to, in order: "will not be allowed to escort". */
  readonly verbs: readonly Token[];
  /** What follows the verb group, to the end of the clause. */
  readonly rest: readonly Token[];
  readonly negated: boolean;
  /** Whether it holds only if something else does: "will leave if asked". */
  readonly conditional: boolean;
}

const OPENERS = new Set(['that', 'and', 'but', 'so', 'then', 'meanwhile', 'however']);
/** Words that open only with a comma behind them: "No, we will not" as against "No attack". */
const INTERJECTIONS = new Set(['yes', 'no', 'well', 'look']);
const CLAUSE_ENDS = new Set(['.', '!', '?', ';', ':']);
/** Words that open a clause below the main one; a comma ends it. */
const SUBORDINATORS = new Set([
  'if',
  'unless',
  'when',
  'while',
  'although',
  'though',
  'because',
  'as',
  'since',
]);

const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX';

/** A word with a letter or digit in it, as against punctuation and quotation marks. */
const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);

/** Skips what stands before the main clause: marks, "that", "In Ukraine,", "By avoiding the question,". */
function skipLeadIn(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  const lower = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  const opens = (at: number): boolean =>
    !isWord(tokens[at] as Token) ||
    OPENERS.has(lower(at)) ||
    (INTERJECTIONS.has(lower(at)) && tokens[at + 1]?.text === ',');
  while (start < tokens.length && opens(start)) start++;
  const head = tokens[start];
  if (!head) return [];
  if (head.upos === 'ADP' || SUBORDINATORS.has(lower(start))) {
    const comma = tokens.findIndex((token, at) => at > start && token.text === ',');
    if (comma > 0 && comma < tokens.length - 2) return skipLeadIn(tokens.slice(comma + 1));
  }
  return tokens.slice(start);
}

/** Auxiliaries that a bare verb must follow, however it is tagged: "did not address". */
const BEFORE_BARE_VERB = new Set(
  'do|does|did|will|would|shall|should|can|could|may|might|must|wo|ca|cannot'.split('|'),
);

/** Whether a word may stand inside a verb group: "will not simply be allowed to escort". */
function continuesVerbGroup(token: Token, next: Token | undefined, group: readonly Token[]): boolean {
  if (isVerbal(token) || token.upos === 'ADV' || NEGATIONS.has(token.text.toLowerCase())) return true;
  if (BEFORE_BARE_VERB.has(governor(group)) && (token.upos === 'NOUN' || token.upos === 'ADJ')) return true;
  if (token.upos === 'PART') return next !== undefined && (isVerbal(next) || next.upos === 'ADV');
  return ['able', 'unable', 'ready', 'willing', 'unwilling', 'prepared'].includes(token.text.toLowerCase());
}

/** The last word of a verb group that is no adverb and no negation, in lower case. */
function governor(group: readonly Token[]): string {
  const last = group.findLast((token) => token.upos !== 'ADV' && !NEGATIONS.has(token.text.toLowerCase()));
  return last?.text.toLowerCase() ?? '';
}

/** Reads the main clause by the order of words alone; an empty verb group where none is seen. */
export function byWordOrder(content: readonly Token[]): MainClause {
  const words = skipLeadIn(content);
  const end = words.findIndex((token, at) => at > 1 && CLAUSE_ENDS.has(token.text));
  const clause = end < 0 ? words : words.slice(0, end);
  const first = clause.findIndex((token, at) => isVerbal(token) && !(at === 0 && token.text.endsWith('ing')));
  if (first < 0)
    return {
      predicate: null,
      subject: clause,
      verbs: [],
      rest: [],
      negated: hasNegation(clause),
      conditional: false,
    };
  let last = first + 1;
  const continues = (at: number): boolean =>
    continuesVerbGroup(clause[at] as Token, clause[at + 1], clause.slice(first, at));
  while (last < clause.length && continues(last)) last++;
  const subject = clause.slice(0, first);
  const verbs = clause.slice(first, last);
  const rest = clause.slice(last);
  const object = rest[0]?.text.toLowerCase() ?? '';
  return {
    predicate: null,
    subject,
    verbs,
    rest,
    negated: hasNegation(subject.slice(0, 1)) || hasNegation(verbs) || NEGATIONS.has(object),
    conditional: rest.some((token) => CONDITIONALS.has(token.text.toLowerCase())),
  };
}

function hasNegation(tokens: readonly Token[]): boolean {
  return tokens.some((token) => NEGATIONS.has(token.text.toLowerCase()));
}
