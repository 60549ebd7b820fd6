/**
 * Titles of offices and roles, with the class that different words for one office share.
 *
 * Source: written for this project from general knowledge and newspaper usage; abbreviations as in the AP and
 * Reuters style books. Licence: as the project.
 */
import { PORTFOLIOS } from './portfolios.ts';

export type Gender = 'male' | 'female';

export interface Role {
  /** Words for the same office share it: "premier" and "prime minister". */
  readonly office: string;
  /** Whether it is an office that one holds (and so goes into the record), rather than a form of address. */
  readonly held: boolean;
  /** Whether a state or body has one holder at a time, so that "the president" is one person. */
  readonly sole: boolean;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

type Row = readonly [office: string, sole: boolean, titles: string];

/** Titles are split by "|"; "+" before one marks a woman's, "-" a man's. Plurals are made by rule below. */
const HELD: readonly Row[] = [
  ['president', true, 'president|president-elect|head of state|-chairman of the presidency'],
  ['vice-president', true, 'vice president|vice-president|vice president-elect'],
  ['monarch', true, '-king|+queen|-emperor|+empress|-emir|-sultan|-grand duke'],
  ['crown-prince', true, '-crown prince|+crown princess'],
  ['royal', false, '-prince|+princess|-duke|+duchess|-sheikh|-lord|+lady|+first lady|-first gentleman'],
  [
    'head-of-government',
    true,
    'prime minister|prime minister-elect|premier|chancellor|head of government|taoiseach|first minister',
  ],
  [
    'deputy-head-of-government',
    false,
    'deputy prime minister|first deputy prime minister|vice premier|deputy premier|vice chancellor|tanaiste',
  ],
  ['pope', true, '-pope|-pontiff'],
  [
    'clergy',
    false,
    '-archbishop|-bishop|-cardinal|-patriarch|-imam|-ayatollah|-grand ayatollah|rabbi|-mullah|pastor|-priest|-grand mufti',
  ],
  ['supreme-leader', true, 'supreme leader'],
  [
    'party-leader',
    false,
    'general secretary|party leader|opposition leader|leader of the opposition|party chairman|party chief|party secretary|first secretary|majority leader|minority leader|Senate majority leader|Senate minority leader|House majority leader|House minority leader|majority whip|minority whip|parliamentary leader|caucus chairman',
  ],
  [
    'secretary-general',
    true,
    'secretary general|secretary-general|deputy secretary general|deputy secretary-general',
  ],
  [
    'high-representative',
    true,
    'high representative|high representative for foreign affairs|high representative for foreign affairs and security policy|foreign policy chief',
  ],
  ['high-commissioner', false, 'high commissioner'],
  ['commissioner', false, 'commissioner|trade commissioner|commission president|police commissioner'],
  [
    'foreign-minister',
    true,
    'secretary of state|foreign secretary|top diplomat|chief diplomat|acting secretary of state',
  ],
  [
    'secretary',
    false,
    'secretary|deputy secretary of state|under secretary|undersecretary|under secretary of state|undersecretary of state|assistant secretary|assistant secretary of state|state secretary|permanent secretary|cabinet secretary|chief cabinet secretary|Treasury secretary|treasury secretary|home secretary|defense secretary|defence secretary|secretary of defense|deputy secretary of defense|homeland security secretary|commerce secretary|energy secretary|interior secretary|labor secretary|agriculture secretary|transportation secretary|education secretary|health secretary|trade secretary|business secretary|justice secretary|secretary of the Treasury|secretary of the treasury|secretary of homeland security|secretary of energy|secretary of commerce|secretary of labor|secretary of education|secretary of defence|secretary of agriculture|secretary of the army|secretary of the navy|Army secretary|Navy secretary|Air Force secretary|chancellor of the exchequer',
  ],
  [
    'minister',
    false,
    'minister|cabinet minister|deputy minister|senior minister|minister of state|minister without portfolio|junior minister|environment minister|vice minister|deputy foreign minister|vice foreign minister|deputy defense minister|deputy defence minister|deputy interior minister|deputy finance minister|first deputy foreign minister|assistant foreign minister',
  ],
  [
    'spokesperson',
    false,
    'spokesperson|-spokesman|+spokeswoman|press secretary|deputy spokesperson|-deputy spokesman|+deputy spokeswoman|deputy press secretary|chief spokesperson|-chief spokesman|+chief spokeswoman|communications director|press officer|press attaché|press attache|press spokesman',
  ],
  [
    'ambassador',
    false,
    "ambassador|permanent representative|deputy permanent representative|chargé d’affaires|charge d'affaires|chargé d'affaires|deputy ambassador|consul general|consul|high commissioner to",
  ],
  [
    'envoy',
    false,
    'envoy|special envoy|special representative|peace envoy|special presidential envoy|emissary|mediator|coordinator|chief negotiator|negotiator|lead negotiator|top negotiator|trade representative|nuclear negotiator|chief nuclear negotiator',
  ],
  [
    'national-security-adviser',
    true,
    'national security adviser|national security advisor|deputy national security adviser|deputy national security advisor',
  ],
  [
    'adviser',
    false,
    'adviser|advisor|senior adviser|senior advisor|special adviser|presidential adviser|presidential aide|aide|top aide|senior aide|foreign policy adviser|foreign policy advisor|economic adviser|military adviser|counsel|chief counsel|general counsel|political adviser|strategist|chief strategist',
  ],
  [
    'chief-of-staff',
    true,
    'chief of staff|deputy chief of staff|chief of the general staff|chief of general staff|army chief of staff',
  ],
  [
    'legislator',
    false,
    'senator|representative|-congressman|+congresswoman|congressmember|assemblymember|member of parliament|MP|MEP|lawmaker|legislator|deputy|parliamentarian|-assemblyman|+assemblywoman|council member|-councilman|+councilwoman|-alderman|state senator|state representative|delegate|backbencher',
  ],
  [
    'speaker',
    true,
    'speaker|parliament speaker|parliamentary speaker|speaker of the house|speaker of the House|House speaker|house speaker|parliament chairman|speaker of parliament',
  ],
  [
    'governor',
    false,
    'governor|lieutenant governor|deputy governor|governor general|governor-general|governor-elect',
  ],
  ['mayor', true, 'mayor|deputy mayor|mayor-elect|lord mayor'],
  [
    'attorney-general',
    true,
    'attorney general|attorney general-designate|deputy attorney general|assistant attorney general|solicitor general|prosecutor general|prosecutor-general',
  ],
  [
    'prosecutor',
    false,
    "prosecutor|chief prosecutor|special counsel|special prosecutor|district attorney|state attorney|state's attorney|public prosecutor|independent counsel|supervisor|treasurer|state treasurer|trustee|comptroller general|surgeon general|chaplain|administrator|deputy administrator|ranking member|magistrate judge",
  ],
  [
    'judge',
    false,
    'judge|justice|chief justice|magistrate|presiding judge|associate justice|district judge|chief judge',
  ],
  [
    'director',
    false,
    'director|director general|director-general|deputy director|executive director|managing director|director of national intelligence|deputy director-general|acting director|associate director|policy director|campaign director|political director|research director|regional director|programme director|program director|co-director',
  ],
  [
    'chief',
    false,
    'chief|head|deputy head|deputy chief|intelligence chief|spy chief|police chief|chief of police|army chief|military chief|defense chief|defence chief|rights chief|human rights chief|aid chief|humanitarian chief|security chief|nuclear chief|chief executive|chief executive officer|CEO|chief financial officer|chief operating officer|chief economist|bureau chief|fire chief|station chief|chief of mission|chief of the mission|head of delegation|head of the delegation|delegation head',
  ],
  [
    'chair',
    false,
    '-chairman|+chairwoman|chair|chairperson|-vice chairman|vice chair|+vice chairwoman|-deputy chairman|-co-chairman|co-chair|-committee chairman|committee chair|-campaign chairman|campaign chair|-chairman-in-office|chairperson-in-office|-chairman of the joint chiefs of staff|-chairman of the Joint Chiefs of Staff|-chairman of the board',
  ],
  [
    'leader',
    false,
    'leader|deputy leader|de facto leader|rebel leader|militia leader|separatist leader|spiritual leader|union leader|group leader|faction leader|religious leader|coup leader|co-leader|community leader|church leader|business leader|civil rights leader|tribal leader|junta leader|military leader|political leader',
  ],
  [
    'commander',
    false,
    'commander|-commander in chief|commander-in-chief|deputy commander|top commander|military commander|supreme commander|supreme allied commander|base commander|police commander',
  ],
  [
    'soldier',
    false,
    'general|lieutenant general|major general|brigadier general|admiral|rear admiral|vice admiral|colonel|lieutenant colonel|major|captain|commodore|brigadier|sergeant|staff sergeant|lieutenant|field marshal|marshal|corporal|private first class',
  ],
  [
    'inspector',
    false,
    'inspector|chief inspector|inspector general|chief weapons inspector|weapons inspector|rapporteur|special rapporteur|ombudsman|human rights ombudsman|auditor general|auditor|comptroller',
  ],
  [
    'candidate',
    false,
    'candidate|presidential candidate|presidential nominee|vice presidential nominee|vice presidential candidate|nominee|Republican nominee|Democratic nominee|front-runner|frontrunner|presumptive nominee|Republican presidential nominee|Democratic presidential nominee|Republican presidential candidate|Democratic presidential candidate|presidential hopeful|running mate|GOP nominee|GOP presidential nominee|Senate candidate|congressional candidate|independent candidate|contender|challenger',
  ],
  [
    'manager',
    false,
    'campaign manager|deputy campaign manager|manager|general manager|campaign spokesperson|-campaign spokesman|+campaign spokeswoman|campaign chief|campaign adviser|campaign aide|campaign strategist',
  ],
  [
    'sheriff',
    false,
    'sheriff|police officer|detective|trooper|deputy sheriff|fire marshal|coroner|superintendent',
  ],
  [
    'academic',
    false,
    'professor|associate professor|assistant professor|law professor|dean|rector|lecturer|provost|history professor|political science professor|professor emeritus|fellow|senior fellow|research fellow|visiting fellow',
  ],
];

/** Forms of address and ranks in short: they make a person of the name that follows, and give no office. */
const ADDRESS: readonly (readonly [title: string, gender: Gender | null])[] = [
  ['Mr', 'male'],
  ['Mr.', 'male'],
  ['Mister', 'male'],
  ['Messrs.', 'male'],
  ['Mrs', 'female'],
  ['Mrs.', 'female'],
  ['Ms', 'female'],
  ['Ms.', 'female'],
  ['Miss', 'female'],
  ['Madam', 'female'],
  ['Sir', 'male'],
  ['Dame', 'female'],
  ['Dr', null],
  ['Dr.', null],
  ['Hon.', null],
  ['Mme', 'female'],
  ['Mme.', 'female'],
  ['Comrade', null],
  ['Honorable', null],
  ['Honourable', null],
  ['Reverend', null],
  ['Father', 'male'],
  ['Uncle', 'male'],
  ['Aunt', 'female'],
  ['MR.', 'male'],
  ['MS.', 'female'],
  ['MRS.', 'female'],
  ['DR.', null],
  ['Sister', 'female'],
  ['Brother', 'male'],
];

/** Titles in short, as they stand before a name only. */
const SHORT: readonly (readonly [short: string, title: string])[] = [
  ['Pres.', 'president'],
  ['Sen.', 'senator'],
  ['Sens.', 'senator'],
  ['Rep.', 'representative'],
  ['Reps.', 'representative'],
  ['Gov.', 'governor'],
  ['Govs.', 'governor'],
  ['Lt. Gov.', 'lieutenant governor'],
  ['Gen.', 'general'],
  ['Lt. Gen.', 'lieutenant general'],
  ['Maj. Gen.', 'major general'],
  ['Brig. Gen.', 'brigadier general'],
  ['Col.', 'colonel'],
  ['Lt. Col.', 'lieutenant colonel'],
  ['Maj.', 'major'],
  ['Capt.', 'captain'],
  ['Lt.', 'lieutenant'],
  ['Sgt.', 'sergeant'],
  ['Cpl.', 'corporal'],
  ['Adm.', 'admiral'],
  ['Rear Adm.', 'rear admiral'],
  ['Vice Adm.', 'vice admiral'],
  ['Cmdr.', 'commander'],
  ['Prof.', 'professor'],
  ['Prof', 'professor'],
  ['Rev.', 'pastor'],
  ['Fr.', 'priest'],
  ['Msgr.', 'bishop'],
  ['Amb.', 'ambassador'],
  ['Atty. Gen.', 'attorney general'],
  ['Supt.', 'superintendent'],
  ['PM', 'prime minister'],
  ['FM', 'foreign minister'],
  ['VP', 'vice president'],
  ['Vice Pres.', 'vice president'],
  ['Secy.', 'secretary'],
];

/** Offices that a general word can mean: "the minister" for a foreign minister, "the leader" for a president. */
export const GENERAL_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'minister',
    [
      'minister',
      'foreign-minister',
      'deputy-minister',
      'deputy-head-of-government',
      'head-of-government',
      'secretary',
    ],
  ],
  ['secretary', ['secretary', 'foreign-minister', 'secretary-general']],
  [
    'leader',
    [
      'leader',
      'president',
      'head-of-government',
      'monarch',
      'party-leader',
      'supreme-leader',
      'crown-prince',
    ],
  ],
  [
    'chief',
    [
      'chief',
      'director',
      'secretary-general',
      'high-representative',
      'chair',
      'chief-of-staff',
      'commissioner',
      'high-commissioner',
    ],
  ],
  ['director', ['director', 'chief']],
  ['chair', ['chair', 'party-leader']],
  ['envoy', ['envoy', 'ambassador']],
  ['ambassador', ['ambassador', 'envoy']],
  ['commander', ['commander', 'soldier', 'chief-of-staff']],
  ['soldier', ['soldier', 'commander', 'chief-of-staff']],
  ['legislator', ['legislator', 'speaker', 'party-leader']],
  ['spokesperson', ['spokesperson', 'manager']],
  ['candidate', ['candidate']],
]);

/** Words before a title that say it is not held now. */
export const NO_LONGER_HELD: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'then',
  'onetime',
  'erstwhile',
  'retired',
  'outgoing-',
  'previous',
  'ousted',
  'deposed',
  'would-be',
  'aspiring',
  'longtime-',
]);

/** Words before a title that belong to it: "deputy foreign minister" is not the foreign minister. */
export const TITLE_PREFIXES: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'acting',
  'interim',
  'assistant',
  'associate',
  'first',
  'second',
  'senior',
  'chief',
  'principal',
  'executive',
  'co',
  'caretaker',
  'provisional',
  'permanent',
  'special',
  'under',
  'honorary',
  'undersecretary',
]);

function pluralOf(title: string): string {
  const [head = '', ...rest] = title.split(/ (?=of |for |to |general$|without )/);
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  if (/(man)$/.test(head)) return `${head.slice(0, -3)}men${tail}`;
  if (/[^aeo]y$/.test(head)) return `${head.slice(0, -1)}ies${tail}`;
  if (/(chief|fellow)$/.test(head)) return `${head}s${tail}`;
  if (/[sxh]$/.test(head) && !/(monarch|patriarch|sheikh)$/.test(head)) return `${head}es${tail}`;
  return `${head}s${tail}`;
}

const ROLE_LIST: (readonly [string, Role])[] = [];

for (const [office, sole, titles] of HELD) {
  for (const marked of titles.split('|')) {
    const gender: Gender | null = marked.startsWith('+') ? 'female' : marked.startsWith('-') ? 'male' : null;
    const title = marked.replace(/^[+-]/, '');
    const deputy = /^(deputy|vice|assistant|under|first deputy) /.test(title) && office !== 'vice-president';
    const role = { office: deputy ? `deputy-${office}` : office, held: true, sole: sole && !deputy, gender };
    ROLE_LIST.push([title, { ...role, plural: false }], [pluralOf(title), { ...role, plural: true }]);
  }
}

for (const { name, before, after } of PORTFOLIOS) {
  const titles = [
    ...before.flatMap((word) => [`${word} minister`]),
    ...after.flatMap((words) => [`minister of ${words}`, `minister for ${words}`]),
  ];
  for (const title of titles) {
    const role = { office: `${name}-minister`, held: true, sole: true, gender: null } as const;
    ROLE_LIST.push([title, { ...role, plural: false }], [pluralOf(title), { ...role, plural: true }]);
  }
}

for (const [title, gender] of ADDRESS) {
  ROLE_LIST.push([
    title,
    { office: 'address', held: false, sole: false, gender, plural: title === 'Messrs.' },
  ]);
}

/** By title in lower case, of forms of address and short titles as written. The first of two equal titles stands. */
export const ROLES: ReadonlyMap<string, Role> = new Map([
  ...[...ROLE_LIST]
    .reverse()
    .map(([title, role]) => [role.office === 'address' ? title : title.toLowerCase(), role] as const),
  ...SHORT.flatMap(([short, title]) => {
    const found = ROLE_LIST.find(([known]) => known === title);
    return found === undefined ? [] : [[short, { ...found[1], plural: short.endsWith('s.') }] as const];
  }),
]);

/** Short title as written -> the office in full, as it goes into the record. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  SHORT.map(([short, title]) => [short, title.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())]),
);

/** Titles that stand before a name only, as written: "Sen.", "Mr.". */
export const NAME_TITLES: ReadonlySet<string> = new Set([
  ...SHORT.map(([short]) => short),
  ...ADDRESS.map(([title]) => title),
]);
