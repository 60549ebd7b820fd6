/** The user's own actors -> proposals where the report names them. */
import type { Reading } from '../../reading/reading.ts';
import type { KnownActor } from '../../values/known-actor.ts';
import type { Listing } from './listing.ts';
import { mention } from './mention.ts';
import { wordsSpan } from './owner.ts';
import { lookupOf, PhraseIndex } from './phrase-index.ts';
import type { MentionProposal } from './proposal.ts';

const name = 'known-actor';

/** Where the report uses a name or alias of a known actor, as written. */
export function proposeKnown(reading: Reading, known: readonly KnownActor[]): readonly MentionProposal[] {
  if (known.length === 0) return [];
  const index = new PhraseIndex(
    known.flatMap((actor) => [actor.name, ...actor.aliases].map((one) => [one, actor] as const)),
  );
  return reading.sentences.flatMap((sentence) => {
    const lookup = lookupOf(sentence.tokens);
    const found: MentionProposal[] = [];
    for (let at = 0; at < sentence.tokens.length; ) {
      const match = index.at(lookup, at);
      if (match !== null) {
        const span = wordsSpan(sentence, at, match.after);
        found.push(mention(name, 'name', span, span, denoted(match.value, span.text)));
      }
      at = match?.after ?? at + 1;
    }
    return found;
  });
}

function denoted(actor: KnownActor, written: string): MentionProposal['denotes'] {
  if (actor.kind === 'person') {
    return { what: 'person', words: written.split(' '), sign: 'title', gender: null, offices: [], of: null };
  }
  return { what: 'listed', listing: listingOf(actor), as: 'name' };
}

/** A known state goes under its code, so that it is the one that the lexicon lists. */
function listingOf({ name: known, kind, country }: KnownActor): Listing {
  const key = kind === 'state' && country !== null ? `state:${country}` : `known:${known}`;
  return { key, kind, name: known, country };
}
