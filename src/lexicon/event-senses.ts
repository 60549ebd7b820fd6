/**
 * Verbs and nouns of acts that have hardly another meaning in the news, whoever is their subject: "condemn" against "slam",
 * "deport" against "return". Source: written for this project. Licence: as the project.
 */
const WORDS = `
confer consult negotiate mediate telephone parley summit negotiation consultation talks
praise applaud commend endorse congratulate condole ratify co-sign countersign endorsement condolence ratification
apologise apologize pardon amnesty decriminalise decriminalize unfreeze unban clemency
cooperate co-operate collaborate cooperation co-operation collaboration extradite extradition
airlift resettle bankroll subsidise subsidize rearm donate immunise immunize bailout
surrender demilitarise demilitarize demobilise demobilize resign abdicate ceasefire cease-fire truce armistice disarmament
pullout resignation abdication
urge beseech implore entreat exhort petition
condemn criticise criticize denounce decry deplore lambast lambaste rebuke reprimand censure chide berate chastise castigate
excoriate disparage admonish vilify accuse sue indict impeach prosecute arraign condemnation criticism denunciation
accusation indictment lawsuit impeachment prosecution investigate interrogate subpoena
reject refuse rebuff repudiate veto spurn refusal repudiation
threaten menace blackmail ultimatum
picket riot mutiny rebel rioting unrest uprising sit-in
embargo blacklist ostracise ostracize expel expulsion sanction sentence convict conviction tariff
remilitarise remilitarize mobilisation mobilization
confiscate expropriate nationalise nationalize annex arrest detain jail imprison incarcerate apprehend intern deport banish
evict blockade besiege outlaw persecute oppress overthrow censor detention imprisonment deportation crackdown curfew
confiscation expropriation annexation siege repression censorship
invade bombard massacre slaughter murder slay exterminate kidnap abduct flog lynch torture rape assassinate behead decapitate
maim wound kill bomb shell strafe ambush invasion genocide kidnapping abduction assassination bombing
shelling bombardment airstrike killing
`;

/** By lemma. */
export const ONE_MEANING: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
