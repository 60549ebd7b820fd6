/** Makes the rule for a fixed phrase that leads to a party: "as per X", "on behalf of X". */
import type { Sentence, Token } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { nounPhraseAt, phraseStarts, spanOfTokens } from './noun-phrase.ts';
import type { StatementProposal } from './proposal.ts';

interface PhraseRule {
  readonly name: string;
  readonly looksFor: string;
  readonly role: StatementProposal['role'];
  /** The phrases that lead to the party, in lower case. */
  readonly phrases: readonly string[];
}

export function phraseRule({ name, looksFor, role, phrases }: PhraseRule): Rule<StatementProposal> {
  const leads = phrases.map((phrase) => phrase.split(' '));
  return { name, looksFor, find: (sentence) => leads.flatMap((words) => ledBy(sentence, words, role, name)) };
}

function ledBy(sentence: Sentence, words: readonly string[], role: StatementProposal['role'], by: string) {
  return phraseStarts(sentence, words).flatMap((start): StatementProposal[] => {
    const party = nounPhraseAt(sentence, start + words.length);
    if (!party) return [];
    const first = sentence.tokens[start] as Token;
    const last = sentence.tokens[start + words.length - 1] as Token;
    return [{ role, party, led: spanOfTokens(sentence, first, last), by }];
  });
}
