/** Builds a proposal from the words of a phrase. */

import type { MentionForm } from '../../values/actor.ts';
import type { Span } from '../../values/span.ts';
import type { Denotation, MentionProposal } from './proposal.ts';

/** A proposal whose mention is `span` and whose naming words are `core`. */
export function mention(
  by: string,
  form: MentionForm,
  span: Span,
  core: Span,
  denotes: Denotation,
): MentionProposal {
  const { start, end, text } = span;
  return { start, end, text, form, core, denotes, by };
}
