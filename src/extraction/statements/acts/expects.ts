/** "… expects an answer from Oslo": what one side awaits from another is wanted of it. */
import { contains } from '../../../values/span.ts';
import { treeOf } from '../../syntax/tree.ts';
import type { ActRule, Saying } from '../saying.ts';

const AWAITING = new Set(['expect', 'await', 'wait', 'seek', 'want', 'need']);

export const expects: ActRule = {
  name: 'expects',
  looksFor: 'Norway said that it expected a written answer from Denmark.',
  act: ({ verb, clause, content, sentence, subjectIs, does, side, others }) => {
    if (!side || clause.negated) return null;
    if (subjectIs === 'own' && wantsOf(clause, sentence, others)) return 'request';
    const awaits = AWAITING.has(verb?.lemma ?? '') || (subjectIs === 'own' && AWAITING.has(does));
    if (!awaits) return null;
    const from = content.findIndex(({ text }) => text.toLowerCase() === 'from');
    const source = content[from + 1];
    return from >= 0 &&
      source !== undefined &&
      others.some((span) => span.end > source.start && span.start <= source.end + 4)
      ? 'request'
      : null;
  },
};

/** "we need the neighbours to open the gates": another is to do what is wanted. */
function wantsOf(
  { predicate }: Saying['clause'],
  sentence: Saying['sentence'],
  others: Saying['others'],
): boolean {
  if (predicate === null || sentence === null || !AWAITING.has(predicate.lemma)) return false;
  const tree = treeOf(sentence);
  const object = tree.child(predicate, 'obj');
  const deed = tree.child(predicate, 'xcomp');
  return object !== null && deed !== null && others.some((span) => contains(span, object));
}
