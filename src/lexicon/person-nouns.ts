/**
 * Nouns for people who can be a source of speech or act: professions, groups, kin, people by what they do.
 *
 * Source: written for this project from newspaper usage. Licence: as the project.
 */
import type { Gender } from './roles.ts';

export interface PersonNoun {
  /** Singular, lower case. */
  readonly lemma: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

/** Singulars; "+" marks a woman, "-" a man. */
const SINGULAR: readonly string[] = (
  'official diplomat source analyst expert observer reporter journalist correspondent columnist commentator editor author writer ' +
  'blogger broadcaster anchor host photographer -cameraman interviewer moderator scholar historian scientist researcher ' +
  'economist academic academician physicist doctor physician surgeon nurse lawyer attorney barrister solicitor economist-in-chief ' +
  'banker trader investor broker dealer executive businessperson -businessman +businesswoman entrepreneur manufacturer producer ' +
  'exporter importer farmer worker employee employer miner driver pilot sailor fisherman -fireman firefighter paramedic teacher ' +
  'student pupil protester protestor demonstrator activist campaigner organizer organiser advocate lobbyist supporter backer ' +
  'opponent critic rival ally enemy dissident rebel insurgent militant fighter guerrilla separatist extremist terrorist jihadist ' +
  'hijacker gunman attacker bomber assailant kidnapper hostage captive prisoner detainee inmate suspect defendant plaintiff ' +
  'convict witness eyewitness bystander survivor victim resident villager local citizen civilian voter delegate member insider ' +
  'participant guest visitor tourist traveler traveller passenger refugee migrant immigrant asylum-seeker settler expatriate exile ' +
  'soldier troop serviceman servicewoman serviceperson veteran officer cadet guard peacekeeper monitor inspector investigator agent ' +
  'spy operative informant informer whistleblower defector politician lawmaker legislator bureaucrat technocrat regulator ' +
  'policymaker policeman policewoman negotiator mediator interpreter translator aide staffer adviser advisor consultant strategist ' +
  'pollster donor volunteer counselor counsellor cleric clergyman priest nun pastor monk preacher theologian believer worshipper ' +
  'player coach athlete actor +actress singer musician artist filmmaker director-general novelist poet playwright comedian ' +
  'celebrity model designer architect engineer technician programmer hacker developer user subscriber customer consumer shopper ' +
  'buyer seller owner landlord tenant neighbor neighbour friend colleague counterpart partner relative parent +mother -father ' +
  '+daughter -son +sister -brother +wife -husband +widow -widower -uncle +aunt cousin -nephew +niece -grandfather +grandmother ' +
  'grandchild spouse fiance +fiancee child kid teenager youth adult elder pensioner retiree -man +woman -boy +girl person ' +
  '-guy -gentleman +lady +mom -dad individual someone somebody everyone everybody nobody ' +
  'conservative liberal moderate hardliner hard-liner reformist nationalist loyalist populist socialist communist islamist ' +
  'Republican Democrat Tory Labourite Communist Islamist Baathist Zionist Muslim Christian Jew Hindu Sikh Buddhist Catholic ' +
  'Protestant Sunni Shiite Shia Kurd Arab European African Asian Westerner Latino Hispanic evangelical ' +
  'founder co-founder successor predecessor nominee appointee incumbent winner loser laureate heir dictator strongman oligarch ' +
  'billionaire millionaire tycoon magnate philanthropist juror foreman clerk archivist librarian accountant auditor ' +
  'forecaster meteorologist demographer sociologist psychologist psychiatrist anthropologist biologist chemist geologist ' +
  'astronaut cosmonaut guide biographer publisher critic-at-large reviewer reader viewer listener ' +
  'spokesperson -spokesman +spokeswoman panelist attendee caller shareholder stakeholder taxpayer creditor lender ' +
  'practitioner specialist contractor subcontractor supplier operator smuggler trafficker dealer'
).split(' ');

/** Plurals that no rule makes, and nouns that are always plural or a body of people. */
const IRREGULAR: readonly (readonly [plural: string, singular: string])[] = [
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['authorities', 'authorities'],
  ['troops', 'troop'],
  ['media', 'media'],
  ['youths', 'youth'],
  ['allies', 'ally'],
  ['enemies', 'enemy'],
  ['spies', 'spy'],
  ['wives', 'wife'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['firemen', 'fireman'],
  ['businessmen', 'businessman'],
  ['businesswomen', 'businesswoman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['clergymen', 'clergyman'],
  ['grandchildren', 'grandchild'],
  ['gentlemen', 'gentleman'],
  ['Tories', 'Tory'],
  ['celebrities', 'celebrity'],
  ['attorneys', 'attorney'],
  ['clergy', 'clergy'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['leadership', 'leadership'],
  ['opposition', 'opposition'],
  ['mainland officials', 'official'],
  ['others', 'other'],
  ['relatives', 'relative'],
  ['crowd', 'crowd'],
  ['crew', 'crew'],
  ['delegation', 'delegation'],
  ['delegations', 'delegation'],
  ['coalition', 'coalition'],
  ['electorate', 'electorate'],
  ['public', 'public'],
  ['jury', 'jury'],
  ['court', 'court'],
  ['courts', 'court'],
  ['tribunal', 'tribunal'],
  ['audience', 'audience'],
  ['family', 'family'],
  ['families', 'family'],
  ['militia', 'militia'],
  ['militias', 'militia'],
  ['rebels', 'rebel'],
  ['elders', 'elder'],
  ['hard-liners', 'hard-liner'],
  ['asylum-seekers', 'asylum-seeker'],
  ['thousands', 'thousand'],
  ['hundreds', 'hundred'],
];

const FEMALE = /(?:woman|women|girl|mother|daughter|sister|wife|actress|widow)$/;
const MALE = /(?:[a-z](?<!wo|hu|ger)man|(?<!wo)men|boy|father|son|brother|husband)$/;

function genderOf(noun: string, mark: string): Gender | null {
  if (mark === '+') return 'female';
  if (mark === '-') return 'male';
  if (FEMALE.test(noun)) return 'female';
  return MALE.test(noun) && !/(?:person|German|human|Roman)$/.test(noun) ? 'male' : null;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const ENTRIES: (readonly [string, PersonNoun])[] = [];
for (const marked of SINGULAR) {
  const noun = marked.replace(/^[+-]/, '');
  const gender = genderOf(noun, marked.charAt(0));
  ENTRIES.push([noun, { lemma: noun, plural: false, gender }]);
  if (!/(?:one|body|man)$/.test(noun)) ENTRIES.push([pluralOf(noun), { lemma: noun, plural: true, gender }]);
}
for (const [plural, singular] of IRREGULAR) {
  ENTRIES.push([plural, { lemma: singular, plural: true, gender: genderOf(singular, '') }]);
}

/** By noun; those of parties, faiths and peoples are capitalised, all others in lower case. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = new Map(ENTRIES);

/** Nouns that are singular in form and mean many people: "they" can go on with them. */
export const MANY_IN_ONE: ReadonlySet<string> = new Set([
  'police',
  'authorities',
  'personnel',
  'staff',
  'clergy',
  'public',
  'crew',
  'opposition',
  'leadership',
  'delegation',
  'family',
  'coalition',
  'militia',
  'crowd',
  'jury',
  'audience',
  'media',
]);
