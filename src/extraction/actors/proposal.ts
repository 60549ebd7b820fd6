/** What a rule proposes: a mention, and what it may denote. The resolver decides who it is. */
import type { Pronoun } from '../../lexicon/people-words.ts';
import type { Gender } from '../../lexicon/roles.ts';
import type { CountryCode, MentionForm } from '../../values/actor.ts';
import type { Evidence, Span } from '../../values/span.ts';
import type { Listing } from './listing.ts';

/** An office that a phrase gives somebody. */
export interface OfficeClaim {
  /** As in the text, without "former" or "the". */
  readonly title: string;
  /** Class of the office, as in the lexicon's roles. */
  readonly office: string;
  readonly sole: boolean;
  /** Core of the mention of the state or body that it is an office of. */
  readonly of: Span | null;
  /** A place that it is an office of and that is no actor: "Ohio" of "the Ohio governor". */
  readonly place: string | null;
  readonly evidence: Evidence;
  readonly by: string;
}

/** Why a run of capitals is held to be a person: the surest first. */
export type PersonSign = 'title' | 'apposition' | 'given-name' | 'speech' | 'act' | 'shape';

export type Denotation =
  | { readonly what: 'listed'; readonly listing: Listing; readonly as: 'name' | 'adjective' | 'capital' }
  | {
      readonly what: 'body';
      readonly part: string;
      /** Core of the mention of the state that it is a part of. */
      readonly of: Span | null;
    }
  /** `sure`: by its shape; else only where it is introduced or known. */
  | { readonly what: 'organisation'; readonly of: Span | null; readonly sure: boolean }
  | { readonly what: 'outlet'; readonly of: Span | null }
  | { readonly what: 'acronym'; readonly stands: Span }
  | {
      readonly what: 'person';
      readonly words: readonly string[];
      readonly sign: PersonSign;
      readonly gender: Gender | null;
      readonly offices: readonly OfficeClaim[];
      /** Core of the mention of the state that the person belongs to ("Russian analyst"). */
      readonly of: Span | null;
    }
  | {
      readonly what: 'office';
      readonly claim: OfficeClaim;
      readonly definite: boolean;
      readonly gender: Gender | null;
      /** Core of the name that the phrase stands beside: "Ada Brook, the minister,". */
      readonly beside: Span | null;
    }
  | {
      readonly what: 'people';
      /** Singular of the noun. */
      readonly noun: string;
      readonly plural: boolean;
      readonly definite: boolean;
      readonly gender: Gender | null;
      readonly of: Span | null;
      /** Of "Russians": whose people they are. */
      readonly country: CountryCode | null;
      readonly beside: Span | null;
      /** Whether they are the subject of a verb, or cited. */
      readonly acts: boolean;
    }
  | {
      readonly what: 'side';
      /** Core of the state's mention: "the American side"; null where a pronoun or nearness says which. */
      readonly of: Span | null;
      readonly owner: Pronoun | null;
    }
  | { readonly what: 'body-again'; readonly noun: string }
  | { readonly what: 'pronoun'; readonly pronoun: Pronoun };

export interface MentionProposal extends Span {
  readonly form: MentionForm;
  /** The words that name, without determiner, title and what owns it; other mentions point at it. */
  readonly core: Span;
  readonly denotes: Denotation;
  readonly by: string;
}
