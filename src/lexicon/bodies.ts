/**
 * Nouns for parts of a government and for other bodies, from which names are composed: "Russian Foreign Ministry",
 * "University of X".
 *
 * Source: written for this project from newspaper usage. Licence: as the project.
 */
import { PORTFOLIOS } from './portfolios.ts';

export interface BodyNoun {
  /** Different words for one part of a government share it: "defence ministry", "ministry of defense". */
  readonly part: string;
  readonly plural: boolean;
}

const PARTS: readonly (readonly [part: string, words: string])[] = [
  ['administration', 'administration'],
  ['army', 'army'],
  ['navy', 'navy'],
  ['air force', 'air force'],
  ['marines', 'marines|marine corps'],
  ['coast guard', 'coast guard'],
  ['national guard', 'national guard'],
  [
    'government',
    'government|regime|interim government|coalition government|transitional government|military government|caretaker government|central government|ruling junta|junta|military junta',
  ],
  [
    'presidency',
    "presidency|presidential office|presidential administration|president's office|office of the president",
  ],
  [
    'cabinet',
    "cabinet|security cabinet|war cabinet|council of ministers|politburo|prime minister's office|office of the prime minister",
  ],
  [
    'parliament',
    'parliament|legislature|national assembly|lower house|upper house|house of representatives|house of commons|house of lords|senate|congress|national parliament',
  ],
  [
    'supreme court',
    'supreme court|constitutional court|high court|federal court|appeals court|court of appeal|court of appeals|supreme judicial council',
  ],
  [
    'military',
    'military|armed forces|defense forces|defence forces|security forces|special forces|military command|general staff|joint chiefs of staff|ground forces|border guard|border guards|forces|military forces|central command',
  ],
  ['police', 'national police|federal police|secret police|police force|riot police|police department'],
  [
    'intelligence',
    'intelligence service|intelligence services|intelligence agency|intelligence agencies|security service|security services|security agency|intelligence community|spy agency|secret service|military intelligence',
  ],
  ['embassy', 'embassy|consulate|consulate general|mission to the united nations|diplomatic mission'],
  ['central bank', 'central bank|reserve bank|national bank'],
  ['foreign ministry', 'foreign office'],
  ['home ministry', 'home office'],
  ['treasury', 'treasury'],
  ['national security council', 'national security council|supreme national security council'],
  ['election commission', 'election commission|electoral commission|central election commission'],
  [
    'prosecutors office',
    "prosecutor's office|prosecutor general's office|attorney general's office|prosecutors' office",
  ],
  ['ministry', 'ministry|ministries'],
  ['delegation', 'delegation'],
  ['state department', 'state department'],
];

const ENTRIES: (readonly [string, BodyNoun])[] = PARTS.flatMap(([part, words]) =>
  words
    .split('|')
    .map(
      (word) =>
        [
          word.replace(/-(?:state|government)$/, ''),
          { part, plural: /(?:ies|forces|services|agencies|marines)$/.test(word) },
        ] as const,
    ),
);

for (const { name, before, after } of PORTFOLIOS) {
  const part = `${name} ministry`;
  for (const word of before) {
    ENTRIES.push([`${word} ministry`.toLowerCase(), { part, plural: false }]);
    ENTRIES.push([`${word} department`.toLowerCase(), { part, plural: false }]);
    ENTRIES.push([`${word} ministries`.toLowerCase(), { part, plural: true }]);
  }
  for (const words of after) {
    ENTRIES.push([`ministry of ${words}`.toLowerCase(), { part, plural: false }]);
    ENTRIES.push([`ministry for ${words}`.toLowerCase(), { part, plural: false }]);
    ENTRIES.push([`department of ${words}`.toLowerCase(), { part, plural: false }]);
  }
}

/** By noun in lower case. */
export const GOVERNMENT_PARTS: ReadonlyMap<string, BodyNoun> = new Map(ENTRIES);

/** Common nouns for bodies: after capitalised words they end a name ("Acme Institute"), after "the" they mean one. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'agency alliance assembly association authority bank board body brigade bureau campaign center centre chamber church club ' +
    'coalition college commission committee community company confederation conference congress consortium cooperative corporation ' +
    'council court department directorate division endowment federation firm forum foundation front fund ' +
    'government group hospital institute institution laboratory league library ministry movement museum network ' +
    'observatory office organisation organization pact panel parliament partnership party police program programme ' +
    'secretariat school seminary service society syndicate synod taskforce team tribunal troupe trust union university watch watchdog ' +
    'airline airlines bloc cartel clinic lobby militia think-tank'
  ).split(' '),
);

/** Of these, the ones that mean a body when they stand alone after "the", and can speak: "the company". */
export const SPEAKING_BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'agency alliance association authority bank board bureau campaign commission committee company confederation corporation council ' +
    'court department federation firm foundation government group institute ministry organisation organization panel party secretariat ' +
    'tribunal union university watchdog movement regime administration parliament embassy coalition bloc airline military army junta think-tank'
  ).split(' '),
);

/** What ends the name of a company. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'Inc Inc. Corp Corp. Co Co. Cos Cos. Ltd Ltd. LLC LLP PLC plc AG SA S.A. NV N.V. GmbH SpA S.p.A. Oyj Group Holdings Industries Airlines Airways Motors Bancorp Bros. Brothers Partners Associates Securities Communications Technologies Systems Enterprises International Laboratories Pharmaceuticals Capital Management Equity Advisors Advisers Ventures Research Media Entertainment Financial Solutions Strategies Energy Petroleum Steel Electric'.split(
    ' ',
  ),
);
