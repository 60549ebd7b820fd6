/**
 * Words that look ahead: what they speak of lies after the time of speaking, whatever tense they stand in.
 *
 * Source: written for this project after Huddleston & Pullum (2002), ch. 3 and 10 (futurity, catenative verbs).
 * Licence: as the project.
 */

/** Lemmas whose participle alone puts something at a later time: "a vote scheduled Friday", "expected next week". */
export const SCHEDULING_VERBS: ReadonlySet<string> = new Set(
  'schedule plan set slate expect book arrange fix time programme program anticipate await'.split(' '),
);

/** Lemmas that do so with "for" and "until": "called elections for June", "postponed until Monday". */
export const POSTPONING_VERBS: ReadonlySet<string> = new Set([
  ...SCHEDULING_VERBS,
  ...'postpone delay defer adjourn extend reschedule push move suspend announce call give grant prolong renew'.split(
    ' ',
  ),
]);

/** Lemmas whose infinitive lies ahead: "agreed to meet", "planned to leave". */
export const FORWARD_VERBS: ReadonlySet<string> = new Set(
  (
    'schedule plan set slate expect intend hope agree promise vow pledge ask urge order invite decide want prepare aim threaten ' +
    'propose offer arrange go wish demand request call tell instruct vote choose opt swear undertake commit seek require direct ' +
    'summon subpoena nominate resolve mean'
  ).split(' '),
);

/** Adjectives of the same kind: "due Friday", "ready to sign". */
export const FORWARD_ADJECTIVES: ReadonlySet<string> = new Set(
  'due likely ready payable effective redeemable certain sure poised bound willing unlikely upcoming forthcoming'.split(
    ' ',
  ),
);

/** Lemmas that say how things stand: their present tense does not look ahead. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  'be have do own hold know think believe contain include mean seem remain stay live need cost belong exist represent'.split(
    ' ',
  ),
);

/** Irregular past forms that look like no other form of their verb, for where the tagger gives no lemma. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'said told met came went made took gave held began left won lost found got kept brought thought sent spoke wrote rose fell ' +
    'became saw knew ran drew broke chose drove flew grew paid sold bought built fought caught led stood struck spent shot swore ' +
    'sought taught threw understood withdrew fled dealt felt heard laid meant was were had did sank sat slept shook'
  ).split(' '),
);
