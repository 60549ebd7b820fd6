/**
 * What the packages behind `states.generated.ts` lack: which codes are states, everyday names, adjectives and
 * words for the people, capitals as reports write them, and states that are no more.
 *
 * Source: written for this project from general knowledge; codes are ISO 3166-1 alpha-3, of former states
 * ISO 3166-3. Licence: as the project.
 */

export interface StateSupplement {
  readonly names?: readonly string[];
  /** Adjectives that stand before a noun: "Russian". */
  readonly adjectives?: readonly string[];
  /** Words for its people, singular and plural: "Briton", "Britons". */
  readonly people?: readonly string[];
  /** Cities that stand for its government: the capital as written in reports, older spellings too. */
  readonly capitals?: readonly string[];
  /** Forms that a package gives and that no report means so. */
  readonly not?: readonly string[];
}

/**
 * Members of the United Nations, and the states and territories that reports treat as actors of their own:
 * the Holy See, Palestine, Kosovo (XKX is user-assigned), Taiwan, Hong Kong, Macao, Greenland.
 */
export const STATE_CODES: readonly string[] = (
  'AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR ' +
  'BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY ' +
  'SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN ' +
  'IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI ' +
  'MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR ' +
  'OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP ' +
  'SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ' +
  'ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT PSE XKX TWN HKG MAC GRL'
).split(' ');

/** Territories among them: actors with a government of their own, but not states. */
export const TERRITORY_CODES: ReadonlySet<string> = new Set(['HKG', 'MAC', 'GRL']);

export const STATE_SUPPLEMENT: Readonly<Record<string, StateSupplement>> = {
  AFG: { people: ['Afghans'], adjectives: ['Afghan'] },
  ARE: {
    names: ['Emirates', 'United Arab Emirates', 'UAE'],
    adjectives: ['Emirati'],
    people: ['Emiratis'],
    capitals: ['Abu Dhabi'],
    not: ['Emirian'],
  },
  ARG: { adjectives: ['Argentine', 'Argentinian'], people: ['Argentines'] },
  ATG: { adjectives: ['Antiguan'], capitals: [], not: ["Saint John's", 'Antiguans'] },
  AZE: { adjectives: ['Azeri'], people: ['Azeris'] },
  BIH: {
    names: ['Bosnia', 'Bosnia-Herzegovina'],
    adjectives: ['Bosnian'],
    people: ['Bosnians'],
    not: ['Bosnian - Herzegovinian'],
  },
  BLR: { adjectives: ['Belarussian', 'Byelorussian'], names: ['Byelorussia'] },
  BRN: { names: ['Brunei'] },
  BWA: { adjectives: ['Botswanan'] },
  CAF: { names: ['Central African Republic', 'CAR'], not: ['CAR'] },
  CHE: { people: ['Swiss'], capitals: ['Berne'] },
  CHN: {
    names: ['PRC', 'mainland China', 'Communist China'],
    capitals: ['Beijing', 'Peking'],
  },
  CIV: { names: ['Ivory Coast'], capitals: ['Abidjan'] },
  COD: {
    names: ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo-Kinshasa', 'Congo', 'Zaire'],
    adjectives: ['Congolese', 'Zairean'],
  },
  COG: { names: ['Congo-Brazzaville', 'Republic of Congo'], not: ['Congo', 'Congolese'] },
  CPV: { names: ['Cabo Verde'] },
  CZE: { people: ['Czechs'] },
  DEU: {
    names: ['Federal Republic of Germany', 'West Germany', 'FRG'],
    adjectives: ['West German'],
    people: ['West Germans'],
    capitals: ['Bonn'],
  },
  DMA: { not: ['Dominican (Dominica)', 'Dominican'] },
  DNK: { people: ['Danes', 'Dane'] },
  DOM: { adjectives: ['Dominican'] },
  ECU: { adjectives: ['Ecuadorian'] },
  ESP: { people: ['Spaniard', 'Spaniards'] },
  FIN: { people: ['Finn', 'Finns'] },
  FRA: { people: ['Frenchman', 'Frenchmen', 'Frenchwoman'] },
  GBR: {
    names: ['Britain', 'U.K.', 'United Kingdom of Great Britain and Northern Ireland'],
    people: ['Briton', 'Britons', 'Brits'],
    adjectives: ['UK'],
  },
  GRC: { adjectives: ['Hellenic'] },
  GRL: { adjectives: ['Greenlandic'], people: ['Greenlanders'], not: ['Greenland'], names: ['Greenland'] },
  HKG: { names: ['Hong Kong'], capitals: [], not: ['City of Victoria'] },
  HRV: { people: ['Croats', 'Croat'] },
  IND: { capitals: ['New Delhi', 'Delhi'] },
  IRL: { names: ['Republic of Ireland', 'Irish Republic'] },
  IRN: { names: ['Islamic Republic of Iran'], capitals: ['Tehran', 'Teheran'] },
  ISL: { people: ['Icelanders'] },
  ISR: { capitals: ['Jerusalem', 'Tel Aviv'] },
  KAZ: {
    adjectives: ['Kazakh'],
    people: ['Kazakhs'],
    capitals: ['Astana', 'Nur-Sultan', 'Alma-Ata'],
  },
  KGZ: { adjectives: ['Kyrgyzstani', 'Kirghiz'] },
  KNA: { not: ['Basseterre'] },
  KOR: { names: ['Republic of Korea', 'ROK'], people: ['South Koreans'] },
  KWT: { people: ['Kuwaitis'] },
  LAO: { names: ['Laos'], adjectives: ['Lao'] },
  LCA: { not: ['Castries'] },
  LUX: { adjectives: ['Luxembourgish'], people: ['Luxembourgers'] },
  MAC: { names: ['Macau'], capitals: [] },
  MCO: { adjectives: ['Monegasque'] },
  MDA: { names: ['Moldova'], capitals: ['Chisinau', 'Kishinev'] },
  MDV: { adjectives: ['Maldivian'], not: ['Malé', 'Male'] },
  MHL: { not: ['Majuro'] },
  MKD: { names: ['Macedonia', 'FYROM'], adjectives: ['Macedonian', 'North Macedonian'] },
  MMR: {
    names: ['Burma'],
    adjectives: ['Myanmar', 'Burmese'],
    capitals: ['Naypyitaw', 'Yangon', 'Rangoon'],
  },
  MNG: { capitals: ['Ulaanbaatar'] },
  NLD: { names: ['Holland'], capitals: ['The Hague', 'Hague'], people: ['Dutchman'] },
  NZL: { names: ['Aotearoa'], adjectives: ['New Zealand'], people: ['New Zealanders', 'Kiwis'] },
  PHL: { adjectives: ['Philippine'], people: ['Filipinos'] },
  POL: { people: ['Poles', 'Pole'] },
  PRK: {
    names: ["Democratic People's Republic of Korea", 'DPRK'],
    people: ['North Koreans'],
  },
  PSE: {
    names: ['Palestinian territories', 'occupied Palestinian territories'],
    adjectives: ['Palestinian'],
    people: ['Palestinians', 'Palestinian'],
    not: ['Palestinian Territory, Occupied'],
  },
  ROU: { names: ['Rumania'] },
  RUS: { names: ['Russian Federation'] },
  SAU: {
    names: ['Kingdom of Saudi Arabia', 'KSA'],
    adjectives: ['Saudi Arabian'],
    people: ['Saudis', 'Saudi'],
  },
  SRB: { people: ['Serbs', 'Serb'], adjectives: ['Serb'] },
  SVK: { adjectives: ['Slovak'], people: ['Slovaks'] },
  SVN: { adjectives: ['Slovene'], people: ['Slovenes'] },
  SWE: { people: ['Swedes', 'Swede'] },
  SWZ: { names: ['Swaziland'], capitals: ['Mbabane'] },
  SYR: { names: ['Syria'] },
  TJK: { adjectives: ['Tajikistani'], people: ['Tajiks'] },
  TKM: { adjectives: ['Turkmen'], not: ['Turkmenistan'], names: ['Turkmenistan'], capitals: ['Ashkhabad'] },
  TLS: { names: ['East Timor'], adjectives: ['Timorese'] },
  TTO: { adjectives: ['Trinidadian'], names: ['Trinidad'], not: ['Trinidadian or Tobagonian'] },
  TUR: { people: ['Turks', 'Turk'] },
  TWN: { names: ['Republic of China'], adjectives: ['Taiwan'] },
  TZA: { capitals: ['Dar es Salaam'] },
  UKR: { names: ['the Ukraine'], capitals: ['Kyiv', 'Kiev'] },
  USA: {
    names: ['America', 'United States of America', 'U.S.A.', 'U.S.'],
    people: ['Americans', 'American'],
    capitals: ['Washington', 'Washington D.C.', 'Washington, D.C.', 'Washington DC', 'Washington, DC'],
  },
  UZB: { adjectives: ['Uzbek'], people: ['Uzbeks'] },
  VAT: {
    names: ['Holy See', 'Vatican', 'Vatican City'],
    adjectives: ['Vatican'],
    capitals: [],
    not: ['Holy See (Vatican City State)'],
  },
  VCT: { not: ['Kingstown'] },
  VEN: { names: ['Bolivarian Republic of Venezuela'] },
  VNM: { names: ['Viet Nam'] },
  WSM: { not: ['Apia'] },
  XKX: { adjectives: ['Kosovar', 'Kosovan'], people: ['Kosovars'], not: [], names: ['Kosovo'] },
  YEM: { adjectives: ['Yemeni'], people: ['Yemenis'], not: ['Yemenite'], capitals: ['Sanaa', 'Aden'] },
  ZAF: { people: ['South Africans'] },
};

/** Capitals that are far oftener something else in English print: a name, a word, another city. */
export const NO_METONYM: ReadonlySet<string> = new Set([
  'Victoria',
  'Georgetown',
  'Kingston',
  'San José',
  'San Jose',
  'Santiago de',
  'Male',
  'Nassau',
  'Roseau',
  'Hamilton',
  'Bissau',
  'Port Louis',
  'Stanley',
  'Castries',
  'Lobamba',
  'Praia',
  'Apia',
  'Yaren',
  'Santo Domingo',
  'Mexico City',
  'Panama City',
  'Kuwait City',
  'Guatemala City',
  'Vatican City',
]);

export interface FormerState {
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  /** Capitals and seats of government that were its own until then, and another state's since. */
  readonly seats: readonly string[];
  /** Last ISO day. */
  readonly to: string;
}

/** States that ended after 1985. */
export const FORMER_STATES: readonly FormerState[] = [
  {
    code: 'SUN',
    names: ['Soviet Union', 'USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics'],
    adjectives: ['Soviet'],
    people: ['Soviets'],
    seats: ['Moscow', 'Kremlin'],
    to: '1991-12-26',
  },
  {
    code: 'YUG',
    names: ['Yugoslavia', 'Federal Republic of Yugoslavia'],
    adjectives: ['Yugoslav', 'Yugoslavian'],
    people: ['Yugoslavs'],
    seats: ['Belgrade'],
    to: '2003-02-03',
  },
  {
    code: 'SCG',
    names: ['Serbia and Montenegro'],
    adjectives: [],
    people: [],
    seats: ['Belgrade'],
    to: '2006-06-02',
  },
  {
    code: 'CSK',
    names: ['Czechoslovakia'],
    adjectives: ['Czechoslovak', 'Czechoslovakian'],
    people: ['Czechoslovaks'],
    seats: ['Prague'],
    to: '1992-12-31',
  },
  {
    code: 'DDR',
    names: ['East Germany', 'German Democratic Republic', 'GDR'],
    adjectives: ['East German'],
    people: ['East Germans'],
    seats: [],
    to: '1990-10-02',
  },
  {
    code: 'YMD',
    names: ['South Yemen'],
    adjectives: ['South Yemeni'],
    people: [],
    seats: [],
    to: '1990-05-21',
  },
];

/**
 * State names that are as often something else: a report must hold one of the words beside it (or the state's
 * demonym or capital) before the name is read as the state.
 */
export const NEEDS_SUPPORT: Readonly<Record<string, readonly string[]>> = {
  GEO: [
    'Tbilisi',
    'Georgian',
    'Georgians',
    'Abkhazia',
    'Ossetia',
    'Caucasus',
    'Armenia',
    'Azerbaijan',
    'Saakashvili',
  ],
};
