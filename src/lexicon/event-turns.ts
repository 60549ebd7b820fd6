/**
 * Words that turn the act of the clause that follows them into another: "agreed to pay", "refused to meet",
 * "threatened to leave"; and those that only say how far it has come: "began to", "plans to".
 *
 * Source: written for this project from the verb classes of Levin (1993) and the table of PLOVER 2.0.
 * Licence: as the project.
 */
import type { EventMode, EventType } from '../values/plover.ts';
import type { EventWord } from './event-verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The clause after them has begun, or has been tried: it counts as done. */
export const BEGUN: ReadonlySet<string> = words(
  'begin start continue resume try attempt manage help keep proceed go rush dare come get cease stop finish serve act use claim say admit acknowledge confirm deny know see appear seem believe report reveal find',
);

/** The clause after them is still to come. */
export const PLANNED: ReadonlySet<string> = words(
  'plan intend want hope prepare decide expect schedule aim consider mean need wish desire resolve prefer arrange opt choose set authorise authorize order announce vote move rush due ready likely poised determined about able going set expected scheduled',
);

/** Predicate adjectives and passive participles with what they do; the key goes on with the preposition that they take. */
export const EVENT_ADJECTIVES: ReadonlyMap<string, EventWord> = new Map<string, EventWord>([
  ['willing', { type: 'AGREE', mode: null, frame: 'with' }],
  ['ready', { type: 'AGREE', mode: null, frame: 'with' }],
  ['prepared', { type: 'AGREE', mode: null, frame: 'with' }],
  ['committed', { type: 'AGREE', mode: null, frame: 'to' }],
  ['open to', { type: 'AGREE', mode: null, frame: 'to' }],
  ['unwilling', { type: 'REJECT', mode: null, frame: 'with' }],
  ['reluctant', { type: 'REJECT', mode: null, frame: 'with' }],
  ['opposed to', { type: 'REJECT', mode: null, frame: 'to' }],
  ['against', { type: 'REJECT', mode: null, frame: 'against' }],
  ['critical of', { type: 'ACCUSE', mode: 'disapprove', frame: 'object' }],
  ['dissatisfied with', { type: 'ACCUSE', mode: 'disapprove', frame: 'with' }],
  ['concerned about', { type: 'ACCUSE', mode: 'disapprove', frame: 'object' }],
  ['supportive of', { type: 'SUPPORT', mode: null, frame: 'object' }],
  ['grateful to', { type: 'SUPPORT', mode: null, frame: 'to' }],
  ['thankful to', { type: 'SUPPORT', mode: null, frame: 'to' }],
  ['at war', { type: 'ASSAULT', mode: null, frame: 'joint' }],
]);

/** The mode of THREATEN by the type of what is threatened. */
export const THREATENED: ReadonlyMap<EventType, EventMode> = new Map<EventType, EventMode>([
  ['SANCTION', 'relations'],
  ['COERCE', 'restrict'],
  ['ASSAULT', 'violence'],
  ['MOBILIZE', 'violence'],
  ['REJECT', 'relations'],
]);

/** The mode of REQUEST and REJECT by the type of what is asked for or refused. */
export const ASKED: ReadonlyMap<EventType, EventMode> = new Map<EventType, EventMode>([
  ['AID', 'assist'],
  ['COOPERATE', 'assist'],
  ['SUPPORT', 'assist'],
  ['CONCEDE', 'yield'],
  ['RETREAT', 'yield'],
  ['CONSULT', 'meet'],
  ['AGREE', 'meet'],
]);

/** Verbs whose act is about that of their complement, which is no event of its own: "agreed to pay". */
export const TURNING_VERBS: ReadonlySet<string> = words(
  'agree promise pledge vow offer consent volunteer undertake commit swear refuse decline fail threaten warn urge ask request demand order call press push insist propose suggest ' +
    'recommend advocate appeal plead beg invite encourage require compel force forbid ban bar prohibit prevent allow permit let persuade convince want advise instruct direct pressure reject oppose accept seek authorize authorise enable tell',
);

/** Nouns whose infinitive or clause is only asked for, offered or refused: "a call to leave". */
export const ASKING_NOUNS: ReadonlySet<string> = words(
  'call request demand appeal offer proposal promise pledge threat refusal order plea willingness readiness commitment permission agreement invitation bid pressure vow need right ability chance opportunity way reason failure deadline time ultimatum',
);

/** Nouns for armed or uniformed bodies and for groups that act as one, in the form in which they do: "forces". */
export const FORCE_NOUNS: ReadonlySet<string> = words(
  'forces troops soldiers army armies military militia militias navy police rebels insurgents gunmen fighters warplanes jets planes warships helicopters tanks drones units guards peacekeepers ' +
    'navy air-force coastguard regiment battalion brigade contingent patrol convoy crew crowd mob gang cartel faction clan tribe union unions strikers workers marchers companies firms banks airlines agencies NGOs ' +
    'parties countries nations states governments groups communities tribes villagers townspeople households families inmates population minority refugees delegates envoys opposition coalition alliance',
);

/** Words of contests in sport: a report that is full of them tells of no political act. */
export const SPORT_WORDS: ReadonlySet<string> = words(
  'match goalkeeper half-time halftime overtime semi-final semifinal quarter-final quarterfinal final coach striker midfielder referee tournament championship league medal bronze ' +
    'handball football soccer tennis basketball cricket rugby hockey olympic olympics playoff scorer kick-off fixture stadium teammate team win winger batsman wicket innings goal sprint marathon cyclist trophy cup',
);

/** Forces of nature: what they strike is struck by nobody. */
export const NATURE: ReadonlySet<string> = words(
  'storm hurricane typhoon cyclone earthquake quake flood tsunami tornado blizzard wildfire volcano landslide avalanche drought heatwave virus pandemic outbreak',
);
