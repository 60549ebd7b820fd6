/** Words of a sentence into cues: reporting verbs with their auxiliaries and particles. */
import { REPORTING_VERBS, type ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import type { Token } from '../reading.ts';

export interface Cue {
  /** First word of the verb group: "has" of "has also said". */
  readonly first: number;
  readonly head: number;
  /** First word after the verb and its particle. */
  readonly after: number;
  readonly verb: ReportingVerb;
  /** Whether it hangs on another verb: "…, adding that". */
  readonly participle: boolean;
}

/** Verbs that mostly do not report: what they see, hold or need is no one's words. */
const WEAK = new Set('see|hold|know|hear|require|intend|regard|discover|direct|dream|watch'.split('|'));

/** Finds the cues of a sentence, left to right. Passives ("was told") are none: who said it is not said. */
export function cuesIn(tokens: readonly Token[]): readonly Cue[] {
  return tokens.map((token) => cueAt(tokens, token)).filter((cue) => cue !== null);
}

function cueAt(tokens: readonly Token[], token: Token): Cue | null {
  const head = token.index;
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || WEAK.has(lemma) || /^to$/i.test(tokens[head - 1]?.text ?? '')) return null;
  const [next, then] = [tokens[head + 1]?.text, tokens[head + 2]?.text];
  const forms = [`${lemma} ${next} ${then}`, `${lemma} ${next}`, lemma];
  const size = forms.findIndex((form) => REPORTING_VERBS.has(form));
  const verb = REPORTING_VERBS.get(forms[size] ?? '');
  if (verb === undefined) return null;
  let first = head;
  for (let at = head - 1; /^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? ''); at -= 1)
    if (tokens[at]?.upos === 'AUX') first = at;
  const ing = token.text.endsWith('ing');
  const passive = tokens.slice(first, head).findLast((one) => one.upos === 'AUX')?.lemma === 'be';
  if (passive && !ing) return null;
  return { first, head, after: head + 3 - size, verb, participle: ing && first === head };
}
