/** A name and what the person is, side by side: "Ada Brook, a nurse," and "the minister, Ada Brook,". */
import type { Token } from '../../../reading/reading.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import {
  afterDeterminer,
  mentionSpan,
  nameSpan,
  officeOf,
  ownerOf,
  phraseSpan,
  wordsSpan,
} from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';

const name = 'apposed-person';

export const apposedPerson: Rule<MentionProposal> = {
  name,
  looksFor: 'Ada Brook, the foreign minister of Norway, left.',
  find: (sentence, reading) => {
    const phrases = phrasesOf(sentence, reading);
    return phrases.flatMap((phrase, place): readonly MentionProposal[] => {
      const end = isPerson(phrase) ? phrase.after : (phrase.complement?.phrase.after ?? phrase.after);
      const after = sentence.tokens[end]?.text;
      if (after !== ',' && after !== '(') return [];
      const aged = ageEnd(sentence.tokens, end);
      const next = phrases.slice(place + 1, place + 6).findLast((other) => other.first === (aged ?? end + 1));
      if (isPerson(phrase)) {
        if (next !== undefined && describes(next) && closes(next)) return both(phrase, next);
        return aged === null ? [] : [person(phrase, null)];
      }
      const named =
        next !== undefined && next.head === null && next.name.length > 0 && next.modifiers.length === 0;
      const fits =
        describes(phrase) &&
        (phrase.determiner !== null || phrase.possessor !== null || ownerOf(phrase) !== null);
      return named && fits && closes(next) ? both(next, phrase) : [];
    });

    function both(named: Phrase, description: Phrase): readonly MentionProposal[] {
      const core = nameSpan(named);
      if (core === null) return [];
      const claim = officeOf(description, reading, name);
      const head = description.head;
      const gender =
        head?.kind === 'role' ? head.role.gender : head?.kind === 'people' ? head.noun.gender : null;
      const own = wordsSpan(sentence, afterDeterminer(description), description.after);
      const nominal = mention(name, 'nominal', mentionSpan(description), own, {
        what: 'people',
        noun: head?.text.toLowerCase() ?? '',
        plural: false,
        definite: false,
        gender,
        of: null,
        country: null,
        beside: core,
        acts: false,
      });
      return [person(named, claim, ownerOf(description), gender), nominal];
    }
  },
};

function person(
  named: Phrase,
  claim: ReturnType<typeof officeOf>,
  of: ReturnType<typeof ownerOf> = null,
  gender: 'male' | 'female' | null = null,
): MentionProposal {
  const core = nameSpan(named) ?? phraseSpan(named);
  return mention(name, 'name', phraseSpan(named), core, {
    what: 'person',
    words: named.name.map((unit) => unit.text),
    sign: 'apposition',
    gender,
    offices: claim === null ? [] : [claim],
    of,
  });
}

/** Whether a phrase is a name that can be a person's: alone, or after a title. */
function isPerson({ head, name: words }: Phrase): boolean {
  if (words.length === 0) return false;
  return (
    head === null ||
    head.kind === 'role' ||
    head.kind === 'people' ||
    (head.kind === 'word' && words.length > 1)
  );
}

/** Whether a phrase says what one person is. */
function describes({ head, name: words }: Phrase): boolean {
  if (words.length > 0) return false;
  if (head?.kind === 'role') return head.role.held && !head.role.plural;
  return head?.kind === 'people' && !head.noun.plural;
}

/** ", 44," or ", 44, a nurse,": where the next phrase starts, or null where no age stands. */
function ageEnd(tokens: readonly Token[], comma: number): number | null {
  const [mark, age, end] = tokens.slice(comma, comma + 3);
  if (mark?.text !== ',' || !/^\d{1,3}$/.test(age?.text ?? '')) return null;
  return /^[,.]$/.test(end?.text ?? '') ? comma + 3 : null;
}

/** Words that may go on an apposition before its closing mark. */
const LONGEST_TAIL = 20;

/** Whether a comma or full stop closes the apposition before any verb of the sentence. */
function closes(phrase: Phrase): boolean {
  const { tokens } = phrase.sentence;
  for (let at = phrase.after; at < Math.min(tokens.length, phrase.after + LONGEST_TAIL); at++) {
    const token = tokens[at] as Token;
    if (/^[,.;:)–—]$|^--$/.test(token.text)) return true;
    if (/^(?:who|which|that|whose)$/.test(token.text)) return true;
    if (token.upos === 'AUX' || (token.upos === 'VERB' && !/(?:ing|ed)$/.test(token.text))) return false;
    if (token.upos === 'VERB' && at === phrase.after && !/ing$/.test(token.text)) return false;
  }
  return phrase.after >= tokens.length;
}
