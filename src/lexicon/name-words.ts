/**
 * Titles and offices that stand before a person's name and are no part of it.
 *
 * Source: written for this project from common usage in news. Licence: as the project. All in lower case, no full stop.
 */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir lord lady dame president vice-president minister premier chancellor secretary ' +
    'undersecretary senator sen sens rep reps representative congressman congresswoman governor gov govs general gen ' +
    'colonel col major maj captain capt lieutenant lt admiral adm commander cmdr sergeant sgt ambassador envoy chairman ' +
    'chairwoman chair director spokesman spokeswoman spokesperson speaker leader king queen prince princess emperor pope ' +
    'cardinal archbishop bishop rev reverend father sheikh ayatollah imam rabbi patriarch justice judge commissioner ' +
    'attorney prosecutor mayor sheriff treasurer whip coach candidate nominee del pres hon first-lady'
  ).split(' '),
);
