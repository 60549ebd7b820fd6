/** Governments' seats and bodies, organisations and blocs that the lexicon lists by name. */
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { unitSpan, wordsSpan } from '../owner.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';

const name = 'listed-body';

export const listedBody: Rule<MentionProposal> = {
  name,
  looksFor: 'The Kremlin, NATO and the West disagreed.',
  find: (sentence, reading) =>
    phrasesOf(sentence, reading).flatMap((phrase) =>
      [...phrase.modifiers, ...(phrase.head === null ? [] : [phrase.head])].flatMap(
        (unit): MentionProposal[] => {
          if (unit.kind !== 'listed' || unit.form.as !== 'name') return [];
          const { listing } = unit.form;
          if (listing.key.startsWith('state:') || listing.kind === 'outlet') return [];
          const core = unitSpan(sentence, unit);
          const alone = phrase.head === unit && phrase.determiner?.index === unit.first - 1;
          // "the West" is a bloc, "west of the river" and "the west" are not; the lists are in their own case.
          if (listing.kind === 'bloc' && phrase.head !== unit) return [];
          const span = alone ? wordsSpan(sentence, unit.first - 1, unit.after) : core;
          return [mention(name, 'name', span, core, { what: 'listed', listing, as: 'name' })];
        },
      ),
    ),
};
