/** Parts of a government with or without their state: "Norway's Foreign Ministry", "the parliament". */
import { PRONOUNS } from '../../../lexicon/people-words.ts';
import type { Rule } from '../../rule.ts';
import { mention } from '../mention.ts';
import { bodyCore, mentionSpan, ownerOfPart, phraseSpan } from '../owner.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesOf } from '../phrases.ts';
import type { MentionProposal } from '../proposal.ts';
import { isDefinite, isGeneric } from '../surroundings.ts';
import { isCapital } from '../units.ts';

const name = 'government-body';

export const governmentBody: Rule<MentionProposal> = {
  name,
  looksFor: "Norway's Foreign Ministry sent a note to the government in Oslo.",
  find: (sentence, reading) => phrasesOf(sentence, reading).flatMap(bodiesIn),
};

function bodiesIn(phrase: Phrase): readonly MentionProposal[] {
  const { head, modifiers } = phrase;
  const found: MentionProposal[] = [];
  for (const unit of modifiers) {
    if (unit.kind !== 'part') continue;
    const of = ownerOfPart(phrase, unit);
    const speaks = head?.kind === 'role' || head?.kind === 'people';
    if (!speaks && of === null && !isCapital(unit.text)) continue;
    const core = bodyCore(phrase, unit);
    found.push(mention(name, 'name', core, core, { what: 'body', part: unit.part.part, of }));
  }
  if (head?.kind !== 'part' || phrase.name.length > 0 || isGeneric(phrase)) return found;
  const owned = PRONOUNS.has(phrase.determiner?.text.toLowerCase() ?? '');
  // "its government" is told by whom "its" means: see state-nominal.
  if (owned && head.part.part === 'government') return found;
  const of = ownerOfPart(phrase, head);
  // "government" or "forces" alone are any; "parliament", "police" and capitals are somebody.
  const known =
    of !== null || isDefinite(phrase) || isCapital(head.text) || /^(?:parliament|police)$/.test(head.text);
  if (!known) return found;
  const form = of !== null || isCapital(head.text) ? 'name' : 'nominal';
  const span = of !== null && phrase.complement?.link === 'of' ? mentionSpan(phrase) : phraseSpan(phrase);
  return [
    ...found,
    mention(name, form, span, bodyCore(phrase, head), { what: 'body', part: head.part.part, of }),
  ];
}
