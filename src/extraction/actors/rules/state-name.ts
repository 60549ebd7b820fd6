/** Names of states, and their adjectives where they say whose somebody or something is. */
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { unitSpan, wordsSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import type { Unit } from '../units.ts';

const name = 'state-name';

/** Nouns that make an adjective of a state mean the state itself. */
const SIDES =
  /^(?:sides?|delegation|team|offer|proposals?|position|response|demands?|embassy|leadership|authorities)$/i;

export const stateName: Rule<MentionProposal> = {
  name,
  looksFor: 'Norway and the Netherlands signed; the Danish minister waited.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase) =>
      [...phrase.modifiers, ...(phrase.head === null ? [] : [phrase.head])].flatMap((unit) =>
        stateMention(phrase, unit),
      ),
    ),
};

function stateMention(phrase: Phrase, unit: Unit): readonly MentionProposal[] {
  if (unit.kind !== 'listed' || !unit.form.listing.key.startsWith('state:')) return [];
  const { listing, as } = unit.form;
  const core = unitSpan(phrase.sentence, unit);
  if (as === 'name') {
    const alone = phrase.determiner?.index === unit.first - 1 && phrase.head === unit;
    const span = alone ? wordsSpan(phrase.sentence, unit.first - 1, unit.after) : core;
    return [mention(name, 'name', span, core, { what: 'listed', listing, as })];
  }
  const owns = as === 'adjective' && phrase.head !== unit && ownable(phrase);
  const fellow = as === 'adjective' && phrase.head === unit && phrase.name.length > 0;
  return owns || fellow ? [mention(name, 'name', core, core, { what: 'listed', listing, as })] : [];
}

function ownable({ head, modifiers }: Phrase): boolean {
  if (head === null) return false;
  if (head.kind === 'role' || head.kind === 'people' || head.kind === 'part' || head.kind === 'outlet-noun')
    return true;
  return SIDES.test(head.text) || modifiers.some((unit) => unit.kind === 'part');
}
