/**
 * Words by which a readout tells of a meeting: what sides do when they meet, how they are called together, and what they
 * are said to have talked of.
 *
 * Source: written for this project from the usage of ministries of several states. Licence: as the project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs by which sides come together: with somebody, or, of those in `MEETING_OBJECT`, somebody for an object. */
export const MEETING_VERBS = words(
  'meet speak talk confer consult converse sit meet call telephone phone host welcome receive',
);
export const MEETING_OBJECT = words('meet call telephone phone host welcome receive');

/** What is held, and by which verbs: "held talks with", "had a call with". */
export const HOLDING = words('hold have convene conduct co-host co-chair chair');
export const HELD = words('meeting talk call conversation discussion consultation dialogue summit round');

/** A document's own word for what it is, and a title that only names a meeting and its sides. */
export const READOUT = /\bread-?outs?\b/iu;
export const MEETING_TITLE =
  /\b(?:call|meeting|conversation|talks|consultations?|discussions?|dialogue)\b[^.]*\b(?:with|between)\b/iu;

/** Verbs for what a meeting was about: the readout tells it, and neither side has said anything yet. */
export const TOPIC_VERBS = words('discuss review exchange cover explore talk');
/** What an exchange must be of, to be talk. */
export const TALK = words('view perspective assessment idea opinion');

/** Verbs by which sides take a stand together. */
export const POINT_VERBS = words(
  'agree underscore reaffirm reiterate emphasize emphasise stress affirm express welcome condemn commit pledge note recognize recognise acknowledge highlight underline voice resolve concur deplore regret confirm',
);

/** How all sides are called together, after "the", "both" or a number. */
export const SIDES = words(
  'leader side president minister governor premier chancellor king delegation official counterpart principal party interlocutor diplomat envoy secretary adviser advisor pair government country nation',
);
