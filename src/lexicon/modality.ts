/**
 * Words that negate a clause or give it a modality.
 *
 * Source: written for this project from Huddleston & Pullum (2002), ch. 3 (modality) and 9 (negation).
 * Licence: as the project.
 */
import type { Modality } from '../values/act.ts';

export const NEGATIONS: ReadonlySet<string> = new Set(
  "not|n't|n’t|never|no|none|nobody|nothing|neither|nor|cannot|can't|unable".split('|'),
);

/** Auxiliaries and semi-auxiliaries by surface form. */
export const MODALS: ReadonlyMap<string, Modality> = new Map(
  (
    [
      [
        'intention',
        "will|would|shall|'ll|’ll|wo|intend|intends|intended|plan|plans|seek|seeks|aim|aims|want|wants|going",
      ],
      ['obligation', 'must|should|ought|need|needs|has to|have to|required|obliged'],
      ['possibility', 'may|might|could|can|able|unable|possible|perhaps'],
    ] as const
  ).flatMap(([modality, forms]) => forms.split('|').map((form) => [form, modality] as const)),
);

/** Words that make the clause hang on another. */
export const CONDITIONALS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'until', 'once']);
