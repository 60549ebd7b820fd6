/** "The minister said in Geneva that …", "speaking at a news conference in Doha": where the words were said. */
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.ts';
import type { Sentence, Token } from '../../../reading/reading.ts';
import { itemsIn } from '../../locate.ts';
import type { Rule } from '../../rule.ts';
import { type Tree, treeOf } from '../../syntax/tree.ts';
import { LONGEST_SENTENCE, type StatementProposal } from '../proposal.ts';

const PREPOSITIONS = new Set(['in', 'at', 'from', 'aboard', 'outside']);
/** Occasions at which one speaks: a place in their phrase is where the words were said. */
const OCCASIONS = new Set(
  'conference briefing meeting summit talk talks interview speech statement rally forum event session ceremony gathering hearing address press reception debate dinner lunch panel call visit trip tour stop'.split(
    ' ',
  ),
);
const SPEAKING = new Set(['speak', 'talk', 'address', 'appear', 'gather', 'meet', 'visit', 'arrive']);
/** Longest chain of phrases: "at a news conference after a meeting in Doha". */
const LONGEST = 4;

export const saidIn: Rule<StatementProposal> = {
  name: 'said-in',
  looksFor: 'The minister said in Geneva that the talks had failed.',
  find: (sentence, reading) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return [];
    const tree = treeOf(sentence);
    return itemsIn(reading.names, sentence).flatMap((name): StatementProposal[] => {
      if (name.label !== 'place' && name.label !== 'facility') return [];
      const words = itemsIn(sentence.tokens, name);
      const head = words.find(({ head: on }) => on === null || !words.some(({ index }) => index === on));
      const verb = (head === undefined ? null : saidAt(tree, head)) ?? saidJustBefore(sentence, head);
      return verb === null ? [] : [{ role: 'place', party: name, led: verb, by: 'said-in' }];
    });
  },
};

/** The verb of saying that a place hangs on, through the occasions that it is the place of. */
function saidAt(tree: Tree, place: Token): Token | null {
  let at = place;
  for (let step = 0; step < LONGEST; step += 1) {
    const head = tree.head(at);
    if (head === null || !/^(?:obl|nmod)$/.test(at.relation ?? '')) return null;
    const visited = /^(?:visit|trip)$/.test(head.lemma) && tree.leadIn(at) === 'to';
    if (at === place && !visited && !PREPOSITIONS.has(tree.leadIn(at))) return null;
    if (head.upos === 'VERB')
      return REPORTING_VERBS.has(head.lemma) || SPEAKING.has(head.lemma) ? head : null;
    if (!OCCASIONS.has(head.lemma.toLowerCase())) return null;
    at = head;
  }
  return null;
}

/** How many words may stand between the verb and the place: "told reporters on Friday in Geneva". */
const REACH = 6;

/** The verb of saying that stands before "in" and a place, where the tree hangs them on something that was said. */
function saidJustBefore({ tokens }: Sentence, place: Token | undefined): Token | null {
  if (place === undefined || tokens[place.index - 1]?.text.toLowerCase() !== 'in') return null;
  const before = tokens.slice(Math.max(0, place.index - REACH), place.index - 1);
  const verb = before.findLast(({ upos }) => upos === 'VERB');
  const noun = tokens[place.index - 2];
  // "told of talks in Doha": the talks are there, whoever told of them.
  const elsewhere =
    noun?.upos === 'NOUN' && !OCCASIONS.has(noun.lemma.toLowerCase()) && noun.relation !== 'obj';
  return verb !== undefined && REPORTING_VERBS.has(verb.lemma) && !elsewhere ? verb : null;
}
