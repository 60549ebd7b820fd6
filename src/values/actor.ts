/** What an actor can be, and how a text mentions one. */
export const ACTOR_KINDS = [
  'person',
  'state',
  'government',
  'organisation',
  'bloc',
  'outlet',
  'group',
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** ISO 3166-1 alpha-3 code of the state itself, or of the one that an actor belongs to or acts for. */
export type CountryCode = string;
