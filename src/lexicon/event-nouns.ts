/**
 * Nouns that name political acts, with the PLOVER type of each, where the recipient stands, and what an owner before
 * the noun is: who does it ("Oslo's condemnation of") or to whom it is done ("the envoy's arrest by").
 *
 * Source: written for this project from the definitions of PLOVER 2.0 and the nominalisations of the verbs that stand
 * in `event-verbs.ts`. Licence: as the project.
 */
import type { EventMode, EventType } from '../values/plover.ts';
import type { EventWord, Frame } from './event-verbs.ts';

export interface EventNoun extends EventWord {
  /** Whether the owner before the noun is whom it is done to. */
  readonly owned: 'by' | 'of';
}

type Row = readonly [
  type: EventType,
  mode: EventMode | null,
  frame: Frame,
  owned: EventNoun['owned'],
  lemmas: string,
];

const ROWS: readonly Row[] = [
  [
    'AGREE',
    null,
    'joint',
    'by',
    'agreement|deal|consensus|compromise|understanding|settlement|reconciliation|rapprochement|accommodation',
  ],
  [
    'AGREE',
    null,
    'to',
    'by',
    'offer|promise|pledge|willingness|readiness|invitation|consent|acceptance|assurance|guarantee',
  ],
  [
    'CONSULT',
    null,
    'joint',
    'by',
    'talk|meeting|negotiation|consultation|dialogue|discussion|summit|conference|conversation|audience|session|exchange of views|roundtable|luncheon|lunch|dinner|parley|bargaining|tete-a-tete|encounter|debate|deliberation|briefing|interview|hearing',
  ],
  [
    'CONSULT',
    'visit',
    'to',
    'by',
    'visit|trip|tour|journey|stopover|stop-over|pilgrimage|delegation|welcome|reception|hospitality',
  ],
  [
    'CONSULT',
    'phone',
    'joint',
    'by',
    'phone call|telephone call|phone conversation|telephone conversation|videoconference|teleconference',
  ],
  [
    'CONSULT',
    'third-party',
    'object',
    'by',
    'mediation|arbitration|facilitation|brokering|good offices|mediation effort|mediation mission|peace effort|peace mission|shuttle diplomacy|conciliation',
  ],
  [
    'SUPPORT',
    null,
    'object',
    'by',
    'praise|endorsement|approval|recognition|backing|tribute|congratulation|solidarity|sympathy|condolence|blessing|thanks|gratitude|commendation|applause|appreciation|support|respect|confidence|acclaim|admiration',
  ],
  [
    'SUPPORT',
    null,
    'joint',
    'by',
    'treaty|accord|pact|memorandum|memorandum of understanding|protocol|signing|ratification|ties|diplomatic relation|diplomatic tie|embassy|normalisation|normalization|convention|charter|contract|communique|communiqué',
  ],
  [
    'CONCEDE',
    null,
    'object',
    'by',
    'apology|pardon|amnesty|concession|clemency|reprieve|permission|exemption|waiver|easing|lifting|relaxation|authorization|authorisation|apologies',
  ],
  [
    'COOPERATE',
    null,
    'joint',
    'by',
    'cooperation|co-operation|collaboration|partnership|trade|joint exercise|joint drill|joint manoeuvre|joint maneuver|war game|wargame|joint patrol|joint venture|alliance|exchange program|intelligence sharing|military exercise|exercise|drill|manoeuvre|maneuver|swap',
  ],
  ['COOPERATE', null, 'to', 'of', 'extradition'],
  ['COOPERATE', null, 'to', 'by', 'evidence|intelligence|expertise|export'],
  [
    'AID',
    null,
    'to',
    'by',
    'aid|assistance|help|relief|donation|grant|loan|humanitarian aid|military aid|food aid|economic aid|humanitarian assistance|bailout|bail-out|subsidy|arms shipment|arms delivery|funding|contribution|medicine|weapon delivery|supply|food supply|medical supply|equipment|ammunition|food|shelter|asylum|refuge|peacekeeper|peacekeeping force|peacekeeping troop|peacekeeping mission|observer|rescue|evacuation|relief effort|protection|military equipment|weaponry|resource|aid package|aid delivery|debt relief|financial support|training|vaccine|arms|fund|cargo|shipment|medical team|mentor|scholarship|compensation',
  ],
  [
    'RETREAT',
    'withdraw',
    'from',
    'by',
    'withdrawal|pullout|pull-out|retreat|pullback|pull-back|disengagement|drawdown|departure|exit',
  ],
  ['RETREAT', 'release', 'object', 'of', 'release|freeing|liberation|discharge'],
  [
    'RETREAT',
    'disarm',
    'object',
    'by',
    'disarmament|demobilisation|demobilization|denuclearisation|denuclearization|decommissioning|dismantling',
  ],
  [
    'RETREAT',
    'ceasefire',
    'with',
    'by',
    'ceasefire|cease-fire|cease fire|truce|armistice|cessation of hostilities|peace',
  ],
  ['RETREAT', 'access', 'object', 'by', 'admission|entry of inspectors|humanitarian access|access'],
  ['RETREAT', 'resign', 'from', 'by', 'resignation|abdication'],
  [
    'REQUEST',
    null,
    'to',
    'by',
    'request|appeal|call|plea|petition|proposal|bid|application|entreaty|overture|suggestion|recommendation|initiative|urging|reminder|pressure|lobbying|push',
  ],
  ['REQUEST', 'change', 'to', 'by', 'demand|order|instruction|directive|summons|injunction|insistence'],
  [
    'ACCUSE',
    'disapprove',
    'object',
    'by',
    'condemnation|criticism|denunciation|rebuke|reprimand|censure|protest note|complaint|objection|reproach|tirade|diatribe|disapproval|scorn|official protest|formal protest|diplomatic protest|outrage|concern|displeasure|disappointment|anger|contempt|reservation|grievance|backlash|verbal attack|outcry|dissatisfaction|dismay',
  ],
  [
    'ACCUSE',
    'allege',
    'against',
    'by',
    'accusation|allegation|charge|indictment|lawsuit|suit|impeachment|prosecution|blame|claim against|criminal complaint|legal action|impeachment proceeding|criminal charge|legal challenge|case',
  ],
  [
    'ACCUSE',
    'investigate',
    'object',
    'by',
    'investigation|probe|inquiry|enquiry|inspection|scrutiny|audit|search|interrogation|fact-finding mission|trial|inquest',
  ],
  [
    'REJECT',
    null,
    'object',
    'by',
    'rejection|refusal|rebuff|veto|opposition|repudiation|dismissal|denial|defiance|resistance|violation|breach',
  ],
  ['REJECT', 'meet', 'object', 'by', 'cancellation|postponement'],
  [
    'THREATEN',
    null,
    'object',
    'by',
    'threat|warning|ultimatum|intimidation|blackmail|menace|saber-rattling|sabre-rattling|threatening letter',
  ],
  ['THREATEN', 'arrest', 'object', 'by', 'arrest warrant'],
  ['THREATEN', 'territory', 'object', 'by', 'territorial claim'],
  [
    'PROTEST',
    'demo',
    'against',
    'by',
    'demonstration|protest|rally|march|sit-in|vigil|sit-down protest|protest march|picket|parade|unrest|uprising|mass demonstration|protest demonstration|demo',
  ],
  ['PROTEST', 'riot', 'against', 'by', 'riot|rioting|mutiny|revolt|rebellion|looting|street violence'],
  [
    'PROTEST',
    'strike',
    'against',
    'by',
    'general strike|walkout|walk-out|work stoppage|stoppage|labor strike|labour strike',
  ],
  ['PROTEST', 'hunger', 'against', 'by', 'hunger strike'],
  ['PROTEST', 'boycott', 'object', 'by', 'boycott'],
  ['PROTEST', 'obstruct', 'against', 'by', 'roadblock|barricade|human chain'],
  [
    'SANCTION',
    'discontinue',
    'against',
    'by',
    'sanction|embargo|tariff|arms embargo|trade embargo|travel ban|asset freeze|suspension|boycott of trade|cutoff|cut-off|severance|economic sanction|import ban|export ban|trade restriction|penalty|duty|trade war|economic pressure|punitive measure|punitive tariff|travel warning|countermeasure|no-fly list|visa ban',
  ],
  ['SANCTION', 'expel', 'object', 'of', 'expulsion|ouster|ejection'],
  [
    'SANCTION',
    'convict',
    'object',
    'of',
    'conviction|sentencing|execution|verdict|sentence|jail sentence|prison term|prison sentence|death sentence',
  ],
  ['SANCTION', 'withdraw', 'from', 'by', 'recall'],
  [
    'MOBILIZE',
    'troops',
    'against',
    'by',
    'mobilisation|mobilization|deployment|buildup|build-up|troop buildup|military buildup|reinforcement|troop deployment|show of force|army|reservist|troop presence|force|troop|warship|patrol|military presence',
  ],
  [
    'MOBILIZE',
    'weapons',
    'against',
    'by',
    'missile test|nuclear test|test-firing|test launch|missile launch|rocket launch|test-fire|weapons test',
  ],
  [
    'COERCE',
    'seize',
    'object',
    'of',
    'seizure|confiscation|eviction|demolition|expropriation|nationalisation|nationalization|annexation|impoundment|house demolition|takeover|raid',
  ],
  [
    'COERCE',
    'arrest',
    'object',
    'of',
    'arrest|detention|imprisonment|jailing|incarceration|internment|capture|house arrest|custody',
  ],
  ['COERCE', 'deport', 'object', 'of', 'deportation|exile|banishment'],
  [
    'COERCE',
    'restrict',
    'object',
    'by',
    'crackdown|clampdown|repression|ban|prohibition|blockade|siege|restriction|curb|persecution|suppression|state of siege|clamp-down|lockdown|harassment|purge|coup|closure|limit|strict measure',
  ],
  ['COERCE', 'curfew', 'object', 'by', 'curfew'],
  [
    'COERCE',
    'martial-law',
    'object',
    'by',
    'martial law|state of emergency|emergency rule|emergency|emergency measure',
  ],
  [
    'COERCE',
    'censor',
    'object',
    'by',
    'censorship|news blackout|information blackout|internet shutdown|blackout',
  ],
  [
    'COERCE',
    'cyber',
    'against',
    'by',
    'cyberattack|cyber-attack|cyber attack|hack|hacking|hacking attack|cyber warfare|cyberwarfare|data breach|cyber espionage|cyber operation',
  ],
  [
    'COERCE',
    'misinformation',
    'against',
    'by',
    'disinformation|disinformation campaign|misinformation|propaganda campaign',
  ],
  ['COERCE', 'arrest', 'object', 'by', 'human shield'],
  [
    'ASSAULT',
    null,
    'against',
    'by',
    'attack|assault|offensive|raid|invasion|incursion|ambush|strike|war|battle|clash|fighting|clashes|hostilities|combat|military operation|operation|ground offensive|military campaign|counteroffensive|counter-offensive|aggression|onslaught|occupation|retaliation|reprisal|attempt on the life|gunbattle|gunfight|gun battle|skirmish|firefight|conflict|violence|massacre|genocide|atrocity|war crime|ethnic cleansing|bloodshed|armed struggle|armed attack|terrorist attack|coordinated attack|revenge attack|military action|jihad|insurgency|advance|battering',
  ],
  ['ASSAULT', 'abduct', 'object', 'of', 'kidnapping|abduction|hostage-taking'],
  ['ASSAULT', 'beat', 'object', 'of', 'beating|flogging|lynching'],
  ['ASSAULT', 'torture', 'object', 'of', 'torture|waterboarding'],
  ['ASSAULT', 'sexual', 'object', 'of', 'rape|sexual violence|sexual assault|sexual abuse|gang rape'],
  ['ASSAULT', 'targeted', 'object', 'of', 'assassination|poisoning|assassination attempt|targeted killing'],
  ['ASSAULT', null, 'object', 'of', 'killing|murder|slaying|shooting|shooting down|destruction|death'],
  [
    'ASSAULT',
    'explosives',
    'against',
    'by',
    'bombing|bomb attack|car bombing|car bomb|explosion|blast|bomb|mortar bomb|roadside bomb|landmine attack|grenade attack|improvised explosive device',
  ],
  [
    'ASSAULT',
    'suicide-attack',
    'against',
    'by',
    'suicide bombing|suicide attack|suicide bomb attack|suicide car bombing|suicide bomb',
  ],
  [
    'ASSAULT',
    'aerial',
    'against',
    'by',
    'airstrike|air strike|air-strike|air raid|bombing raid|bombing campaign|aerial bombardment|bombardment from the air|air attack|aerial attack|air campaign|warplane',
  ],
  ['ASSAULT', 'drone', 'against', 'by', 'drone strike|drone attack|drone'],
  [
    'ASSAULT',
    'heavy-weapons',
    'against',
    'by',
    'shelling|bombardment|rocket attack|missile attack|missile strike|rocket fire|artillery fire|mortar fire|mortar attack|artillery attack|barrage|missile|rocket|shell|artillery|cannon fire|salvo',
  ],
  [
    'ASSAULT',
    'firearms',
    'against',
    'by',
    'gunfire|sniper attack|sniper fire|gun attack|fire|shot|bullet|mass shooting',
  ],
  [
    'ASSAULT',
    'crowd-control',
    'against',
    'by',
    'tear gas|teargas|rubber bullet|water cannon|pepper spray|baton',
  ],
  [
    'ASSAULT',
    'unconventional',
    'against',
    'by',
    'chemical attack|gas attack|nerve agent attack|chemical weapon attack|poison gas',
  ],
];

/** By lemma, with the noun before it where the entry has one ("hunger strike"); the first row to list it has it. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = (() => {
  const nouns = new Map<string, EventNoun>();
  for (const [type, mode, frame, owned, lemmas] of ROWS)
    for (const lemma of lemmas.split('|'))
      if (!nouns.has(lemma)) nouns.set(lemma, { type, mode, frame, owned });
  return nouns;
})();

/** Nouns that name an act only as the object of a verb that does it: "provided equipment", "fired rockets". */
export const NOT_ALONE: ReadonlySet<string> = new Set(
  (
    'evidence intelligence expertise export medicine supply equipment ammunition food shelter peacekeeper observer resource fund cargo shipment ' +
    'arms weaponry scholarship mentor army reservist force troop warship patrol missile rocket shell artillery shot bullet fire bomb drone ' +
    'warplane baton blast explosion deadline duty limit case charge emergency custody dinner lunch luncheon interview briefing debate ' +
    'hearing session encounter concern claim call push pressure bid initiative peace death violence conflict war operation ' +
    'advance trade exercise drill ties embassy contract charter respect confidence thanks support help funding contribution protection training ' +
    'reception hospitality access fire evidence delegation search trial sentence verdict hack welcome understanding settlement deal offer order ' +
    'force compensation convention communique communiqué closure exit departure evacuation penalty outrage anger disappointment displeasure ' +
    'consensus dissatisfaction dismay contempt reservation grievance outcry swap audience interview emergency abuse battering'
  ).split(' '),
);

/** Compounds whose noun alone is an act and which are none. */
export const NOT_ACTS: ReadonlySet<string> = new Set([
  'press conference',
  'news conference',
  'heart attack',
  'conflict of interest',
  'price war',
  'opinion poll',
]);
