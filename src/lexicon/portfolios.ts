/**
 * What ministries and ministers are for: "foreign", "defence". The first of a row names its class.
 *
 * Source: written for this project from general knowledge. Licence: as the project.
 */

/** `before` stands before "minister" and "ministry", `after` after "of" or "for". */
export interface Portfolio {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const ROWS: readonly (readonly [before: string, after: string])[] = [
  [
    'foreign|external affairs|foreign affairs|external relations|foreign relations',
    'foreign affairs|external affairs|external relations|foreign relations|foreign affairs and trade',
  ],
  [
    'defense|defence|national defense|national defence|war',
    'defense|defence|national defense|national defence|war',
  ],
  [
    'interior|home|home affairs|internal affairs|public security',
    'the interior|interior|home affairs|internal affairs|public security',
  ],
  ['finance|treasury|economy and finance', 'finance|the treasury|economy and finance|finances'],
  ['justice', 'justice'],
  [
    'trade|commerce|foreign trade|international trade|trade and industry',
    'trade|commerce|foreign trade|international trade|trade and industry',
  ],
  [
    'economy|economic|economics|economic affairs|economic development',
    'the economy|economy|economic affairs|economic development',
  ],
  ['energy|oil|petroleum', 'energy|oil|petroleum|natural resources'],
  ['health', 'health|health and human services'],
  ['education', 'education|education and science|higher education'],
  ['agriculture|farm', 'agriculture'],
  ['environment|climate', 'the environment|environment|ecology'],
  ['transport|transportation', 'transport|transportation'],
  ['information|communications|telecommunications', 'information|communications|communication'],
  ['labor|labour|social affairs', 'labor|labour|social affairs'],
  ['culture', 'culture'],
  ['industry|industry and trade', 'industry'],
  ['science|technology', 'science|science and technology'],
  ['intelligence', 'intelligence'],
  [
    'security|national security|homeland security',
    'security|state security|national security|homeland security',
  ],
  ['unification|reunification', 'unification'],
  ['housing', 'housing|housing and urban development'],
  ['migration|immigration', 'migration|immigration'],
  ['emergency situations|emergencies', 'emergency situations|emergencies'],
  ['veterans affairs', 'veterans affairs'],
  ['planning', 'planning'],
  ['tourism', 'tourism'],
  ['sports|sport', 'sports|sport'],
  ['development|international development', 'development|international development'],
  ['European affairs|Europe', 'European affairs|Europe|European integration'],
  ['religious affairs', 'religious affairs'],
  ['police', 'police'],
  ['parliamentary affairs', 'parliamentary affairs'],
  ['water', 'water|water resources'],
  ['mining|mines', 'mines|mining'],
  ['strategic affairs', 'strategic affairs'],
];

export const PORTFOLIOS: readonly Portfolio[] = ROWS.map(([before, after]) => ({
  name: before.split('|')[0] ?? before,
  before: before.split('|'),
  after: after.split('|'),
}));
