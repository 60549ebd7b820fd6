/**
 * Government bodies and seats of government that reports call by a name of their own, with their state.
 *
 * Source: written for this project from general knowledge. Licence: as the project.
 */
import type { CountryCode } from '../values/actor.ts';

type Row = readonly [country: CountryCode, bodies: string];

/** Bodies are split by ";", the names of one body by "|", the fullest first. */
const ROWS: readonly Row[] = [
  [
    'USA',
    'White House|Oval Office;State Department|Department of State|US State Department|Foggy Bottom;Pentagon|Department of Defense|Defense Department;' +
      'Treasury Department|Department of the Treasury|US Treasury|U.S. Treasury;Justice Department|Department of Justice|DOJ;' +
      'Department of Homeland Security|Homeland Security Department|DHS;Commerce Department|Department of Commerce;' +
      'Energy Department|Department of Energy;Labor Department|Department of Labor;Education Department|Department of Education;' +
      'Department of Health and Human Services|Health and Human Services;Department of Veterans Affairs|Veterans Affairs;' +
      'Interior Department;Agriculture Department;Transportation Department|Department of Transportation;Department of Agriculture|USDA;' +
      'National Security Council|NSC;Joint Chiefs of Staff|Joint Chiefs;Central Intelligence Agency|CIA|C.I.A.;' +
      'Federal Bureau of Investigation|FBI|F.B.I.;National Security Agency|NSA|N.S.A.;Drug Enforcement Administration|DEA;' +
      'Federal Reserve|Fed;Congress|US Congress|U.S. Congress;Senate|US Senate|U.S. Senate;House of Representatives;Capitol Hill;' +
      'Supreme Court|US Supreme Court|U.S. Supreme Court;Secret Service;Immigration and Naturalization Service|INS;Federal Emergency Management Agency|FEMA;Centers for Medicare and Medicaid Services|CMS;National Institutes of Health|NIH;National Transportation Safety Board|NTSB;Environmental Protection Agency|EPA;' +
      'Food and Drug Administration|FDA;Centers for Disease Control and Prevention|Centers for Disease Control|CDC;' +
      'Securities and Exchange Commission|SEC;Federal Trade Commission|FTC;Federal Communications Commission|FCC;' +
      'Federal Aviation Administration|FAA;National Aeronautics and Space Administration|NASA|Nasa;' +
      'Internal Revenue Service|IRS;Immigration and Customs Enforcement|ICE;Customs and Border Protection|CBP;' +
      'Office of the Director of National Intelligence|ODNI;United States Agency for International Development|USAID;' +
      'US Army|U.S. Army;US Navy|U.S. Navy;US Air Force|U.S. Air Force;Marine Corps|US Marine Corps|U.S. Marine Corps;US Central Command|U.S. Central Command|Centcom|CENTCOM;' +
      'Congressional Budget Office|CBO;Government Accountability Office|GAO;Federal Election Commission|FEC;' +
      'Senate Intelligence Committee|Senate Select Committee on Intelligence;House Intelligence Committee;Senate Judiciary Committee;House Judiciary Committee;' +
      'Senate Foreign Relations Committee;House Foreign Affairs Committee;Senate Armed Services Committee;House Armed Services Committee;House Oversight Committee',
  ],
  [
    'RUS',
    'Kremlin;State Duma|Duma|Russian State Duma;Federation Council;Federal Security Service|FSB;Foreign Intelligence Service|SVR;GRU;' +
      'Roscosmos;Investigative Committee;Federal Assembly',
  ],
  ['SUN', 'KGB|Committee for State Security;Politburo;Supreme Soviet;Red Army'],
  [
    'GBR',
    'Downing Street|10 Downing Street|No. 10|Number 10|No 10;Whitehall;Foreign Office|Foreign and Commonwealth Office|Foreign, Commonwealth and Development Office|FCO|FCDO;Home Office;Ministry of Defence|MoD|MOD;' +
      'House of Commons|Commons;House of Lords;Westminster;Cabinet Office;Buckingham Palace;MI5;MI6|Secret Intelligence Service;GCHQ;Scotland Yard|Metropolitan Police;Bank of England;Treasury',
  ],
  [
    'FRA',
    "Elysee Palace|Élysée Palace|Elysee|Élysée;Quai d'Orsay|Quai d’Orsay;Hôtel Matignon|Matignon;French National Assembly;French Senate",
  ],
  ['DEU', 'Bundestag;Bundesrat;Bundeswehr;Chancellery;Bundesbank;Federal Foreign Office;Stasi'],
  ['ITA', 'Palazzo Chigi;Farnesina;Quirinale'],
  ['ESP', 'Moncloa;Cortes'],
  [
    'CHN',
    "Zhongnanhai;State Council;National People's Congress|NPC;People's Liberation Army|PLA;Central Military Commission;Taiwan Affairs Office;People's Bank of China;Communist Party Central Committee",
  ],
  ['TWN', 'Mainland Affairs Council|MAC;Legislative Yuan'],
  ['JPN', 'Diet;Kantei;Self-Defense Forces|Self-Defence Forces|Japan Self-Defense Forces;Bank of Japan'],
  ['KOR', 'Blue House;Unification Ministry;National Intelligence Service|NIS'],
  ['PRK', "Supreme People's Assembly;Workers' Party of Korea|Workers' Party;Korean People's Army"],
  [
    'IND',
    'Lok Sabha;Rajya Sabha;Ministry of External Affairs|External Affairs Ministry|MEA;South Block;Reserve Bank of India',
  ],
  ['PAK', 'Inter-Services Intelligence|ISI;Inter-Services Public Relations|ISPR'],
  [
    'IRN',
    'Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps|Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|IRGC;Quds Force|Qods Force;Majlis;Supreme National Security Council;Guardian Council;Assembly of Experts;Atomic Energy Organization of Iran',
  ],
  ['ISR', 'Knesset;Mossad;Shin Bet;Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|IDF'],
  ['PSE', 'Palestinian Authority|Palestinian National Authority;Palestinian Legislative Council'],
  ['TUR', 'Grand National Assembly'],
  ['UKR', 'Verkhovna Rada|Rada;Security Service of Ukraine|SBU;Bankova'],
  ['POL', 'Sejm'],
  ['BRA', 'Planalto|Planalto Palace;Itamaraty'],
  ['ARG', 'Casa Rosada'],
  ['MEX', 'Los Pinos'],
  ['CHL', 'La Moneda'],
  ['COL', 'Casa de Nariño'],
  ['VEN', 'Miraflores|Miraflores Palace'],
  ['ZAF', 'Union Buildings'],
  ['AUS', 'Department of Foreign Affairs and Trade|DFAT;Reserve Bank of Australia'],
  [
    'CAN',
    'Global Affairs Canada;House of Commons of Canada;Bank of Canada;Royal Canadian Mounted Police|RCMP',
  ],
  ['NOR', 'Storting'],
  ['DNK', 'Folketing|Christiansborg'],
  ['SWE', 'Riksdag'],
  ['NLD', 'Binnenhof'],
  ['VAT', 'Roman Curia'],
];

export interface GovernmentRow {
  readonly country: CountryCode;
  readonly names: readonly string[];
}

export const GOVERNMENTS: readonly GovernmentRow[] = ROWS.flatMap(([country, bodies]) =>
  bodies.split(';').map((body) => ({ country, names: body.split('|') })),
);

/**
 * Bodies that many states have under this name: they are this state's where the text gives no other one.
 * ("Congress" is India's and Mexico's too; a demonym or state before it decides.)
 */
export const SHARED_BODY_NAMES: ReadonlySet<string> = new Set([
  'Congress',
  'Senate',
  'Supreme Court',
  'House of Representatives',
  'State Council',
  'Treasury',
  'Chancellery',
  'Ministry of Defence',
  'National Security Council',
  'Joint Chiefs of Staff',
  'Security Council',
  'Home Office',
  'Foreign Office',
  'Diet',
  'Cortes',
  'Revolutionary Guard',
  'Federal Reserve',
  'Justice Department',
  'Defense Department',
  'Energy Department',
  'Education Department',
  'Interior Department',
  'Labor Department',
  'Commerce Department',
  'Transportation Department',
  'Agriculture Department',
  'Department of Education',
  'Department of Justice',
  'Department of Labor',
  'Department of Transportation',
  'Department of Agriculture',
  'Politburo',
  'Red Army',
  'Secret Service',
  'House of Commons',
  'Federal Assembly',
  'Cabinet Office',
]);
