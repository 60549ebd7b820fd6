/**
 * Closed words that the recognition of people needs: pronouns with number and gender, days and months that are no
 * names, words that open a sentence in capitals, kin that "his" can own.
 *
 * Source: written for this project from any English grammar. Licence: as the project.
 */
import type { Gender } from './roles.ts';

export interface Pronoun {
  readonly number: 'one' | 'many' | 'thing';
  readonly gender: Gender | null;
  readonly possessive: boolean;
}

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { number: 'one', gender: 'male', possessive: false }],
  ['him', { number: 'one', gender: 'male', possessive: false }],
  ['himself', { number: 'one', gender: 'male', possessive: false }],
  ['his', { number: 'one', gender: 'male', possessive: true }],
  ['she', { number: 'one', gender: 'female', possessive: false }],
  ['her', { number: 'one', gender: 'female', possessive: true }],
  ['hers', { number: 'one', gender: 'female', possessive: true }],
  ['herself', { number: 'one', gender: 'female', possessive: false }],
  ['they', { number: 'many', gender: null, possessive: false }],
  ['them', { number: 'many', gender: null, possessive: false }],
  ['themselves', { number: 'many', gender: null, possessive: false }],
  ['their', { number: 'many', gender: null, possessive: true }],
  ['theirs', { number: 'many', gender: null, possessive: true }],
  ['it', { number: 'thing', gender: null, possessive: false }],
  ['its', { number: 'thing', gender: null, possessive: true }],
  ['itself', { number: 'thing', gender: null, possessive: false }],
]);

/** Capitalised words of the calendar: they end a name. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays ' +
    'Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. January February March April May June July August September October November ' +
    'December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Jan Feb Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving ' +
    'today yesterday tomorrow tonight'
  ).split(' '),
);

/** Words that open sentences in capitals and that taggers take for names. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'A An The This That These Those There Here It He She They We I You His Her Its Their Our My Your Who What When Where Why How Which Whose ' +
    'And But Or Nor So Yet If As At In On By For From To With Of Off Out Over Under After Before Since Until While Although Though Because ' +
    'Meanwhile However Moreover Nevertheless Nonetheless Instead Still Also Then Now Later Earlier Once Again Ever Even Only Just Not No Yes ' +
    'All Both Each Every Either Neither Some Many Most Much More Less Few Several Other Others Another Such Same One Two Three Four Five Six ' +
    'Seven Eight Nine Ten Asked Speaking Despite During Among Amid Between Against According Following Regarding Besides Per Via Let Please Thanks ' +
    'Perhaps Maybe Indeed Thus Hence Therefore Unlike Like Unless Whether Whatever Whoever Nothing Something Everything Anything Nobody Somebody ' +
    'Everyone Someone Anyone Today Yesterday Tomorrow Tonight Analysts Critics Officials Police Experts Sources Reporters Republicans Democrats ' +
    'Editor Photo Image Video Read Related Subscribe Click Updated Breaking Exclusive Opinion Analysis News Report Reports Former Late Then Okay OK Yeah Yep Well Oh Hi Hello Hey Thank Sure Right Good Great So Sorry Welcome'
  ).split(' '),
);

/** Nouns of time: a name that follows one is not its own ("the year Brook left"). */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'year month week day hour minute night morning afternoon evening time moment decade century season weekend years months weeks days hours minutes'.split(
    ' ',
  ),
);

/** Capitalised adjectives with which no person's name begins. */
export const CAPITAL_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'Democratic Islamic Jewish Christian Arab Arabic European African Asian Western Eastern Northern Southern Central Latin Hispanic Communist ' +
    'Nazi Socialist Catholic Orthodox Protestant Sunni Shiite Shia Kurdish Federal National International Presidential Congressional Republican ' +
    'Conservative Liberal Labour Green Marxist Zionist Buddhist Hindu Islamist Christmas Olympic Internet Web Medicare Medicaid Obamacare Brexit ' +
    'Gulf Baltic Nordic Balkan Caucasian Mediterranean Atlantic Pacific Arctic Caribbean'
  ).split(' '),
);
