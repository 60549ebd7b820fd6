/**
 * Words that tell what a run of capitals names: titles before a person, heads of bodies, kinds of place.
 *
 * Source: written for this project from common usage in news. Licence: as the project. All in lower case, no full stop.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and offices that stand before a person's name and are no part of it. */
export const TITLES = set(
  'mr mrs ms miss dr prof professor sir lord lady dame president vice-president minister premier chancellor secretary ' +
    'undersecretary senator sen sens rep reps representative congressman congresswoman governor gov govs general gen ' +
    'colonel col major maj captain capt lieutenant lt admiral adm commander cmdr sergeant sgt ambassador envoy chairman ' +
    'chairwoman chair director spokesman spokeswoman spokesperson speaker leader king queen prince princess emperor pope ' +
    'cardinal archbishop bishop rev reverend father sheikh ayatollah imam rabbi patriarch justice judge commissioner ' +
    'attorney prosecutor mayor sheriff treasurer whip coach candidate nominee del pres hon first-lady',
);

/** Words that a title may begin with: "Deputy Prime", "Senate Majority". */
export const TITLE_MODIFIERS = set(
  'vice prime deputy first foreign defence defense finance interior justice trade health energy economy press chief ' +
    'assistant acting former ex majority minority opposition special national crown supreme permanent executive managing ' +
    'associate under attorney surgeon solicitor lieutenant high field',
);

/** What a secretary is of where a person's name may follow at once: "Secretary of State Smith". */
export const OFFICES_OF = set(
  'state defense defence treasury commerce labor energy staff education homeland agriculture',
);

/** Heads of bodies: a run with one of these names no person. */
export const BODIES = set(
  'organization organisation ministry department council committee bureau union league association federation commission ' +
    'court bank university board institute congress parliament assembly center centre society agency academy group party ' +
    'alliance army navy fund foundation administration authority service services inc corp ltd co corporation company times ' +
    'post news journal network senate house office police pentagon kremlin church college school airlines press tribune ' +
    'herald guardian secretariat conference forces guard corps command front movement republic kingdom states emirates ' +
    'treaty convention agreement act protocol accord club hospital museum tribunal duma knesset',
);

/** Last words of names of places. */
export const PLACES = set(
  'river city county island islands sea ocean lake gulf bay strait mountain mountains street avenue square airport park ' +
    'province region district north south east west beach valley hills heights peninsula canal',
);

/** Small words inside a person's name. */
export const PARTICLES = set('de del della von van der den bin ibn bint al el la le du da dos di ben');

/** Capitalised words that name no one by themselves. */
export const NO_NAMES = set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sept sep oct nov dec ok tv mr mrs ms dr st',
);
