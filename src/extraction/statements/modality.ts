/** The modality of a main clause, by its first modal word. */
import { MODALS } from '../../lexicon/modality.ts';
import type { Modality } from '../../values/act.ts';
import type { MainClause } from './main-clause.ts';

export function modalityOf(clause: MainClause): Modality {
  if (clause.conditional) return 'condition';
  for (const token of clause.verbs) {
    const modality = MODALS.get(token.text.toLowerCase());
    if (modality) return modality;
  }
  return 'fact';
}
