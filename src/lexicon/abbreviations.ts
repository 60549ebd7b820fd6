/**
 * Abbreviations of English news that keep their full stop, and prefixes that keep their hyphen.
 *
 * Source: written for this project from common usage in news and the tokenisation guide of UD English.
 * Licence: as the project.
 */

/**
 * `always`: the full stop belongs to it. `name`: only before a capital or a figure ("Gen. Milley", not "the gen.").
 * `number`: only before a figure ("No. 5").
 */
export type AbbreviationKind = 'always' | 'name' | 'number';

const ROWS: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'always',
    'Mr Mrs Ms Dr Drs Sts Prof Messrs Mme Mlle Sen Sens Reps Gov Govs Pres Lt Col Capt Cmdr Sgt Cpl Adm Supt Hon Rev Revd Fr Msgr ' +
      'Jr Sr Esq St Ste Ft Mt Jan Feb Aug Sept Oct Nov Dec Tues Thurs Inc Co Corp Ltd Plc Bros Dept Assn Assoc Natl Intl Univ ' +
      'Ave Blvd Rd vs etc al approx ext ca cf viz ie eg Ph Calif Conn Fla Mich Minn Tex Ala Ariz Ark Colo Ga Ky Md Neb Nev Okla ' +
      'Tenn Va Wis Wyo Penn Vol vol ed eds est',
  ],
  [
    'name',
    'v Rep Gen Maj Atty Mar Apr Jun Jul Sep Mon Tue Wed Thu Fri Sat Sun Del La Mass Ill Ind Kan Miss Mo Mont Ore Wash Pa Pvt Amb Brig Sec Art Cal',
  ],
  ['number', 'No Nos no nos p pp c Fig fig Sec sec art para'],
];

/** By its letters as written, without the full stop; where two rows name one, the first stands. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  [...ROWS].reverse().flatMap(([kind, letters]) => letters.split(' ').map((one) => [one, kind] as const)),
);

/** Lower case; a compound that one of these heads is one word: "co-operation", "anti-American". */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'anti arch bi co counter cross de e ex extra hyper infra inter intra macro mega meta micro mid mini multi neo non over ' +
    'pan para post pre pro proto pseudo quasi re semi socio sub super trans ultra un under'
  ).split(' '),
);
