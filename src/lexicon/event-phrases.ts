/**
 * Verbs that do with an object what neither does alone: light verbs ("held talks", "opened fire"), verbs that undo
 * what their object names ("suspended aid", "lifted sanctions"), and set phrases.
 *
 * Source: written for this project from the definitions of PLOVER 2.0; light verbs after Jespersen (1942) and Levin
 * (1993). Licence: as the project.
 */
import type { EventMode, EventType } from '../values/plover.ts';
import type { EventWord, Frame } from './event-verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[|\s]+/u));

/** Verbs that lend their subject to the act that their object names: "made a proposal", "launched air strikes". */
export const LIGHT_VERBS: ReadonlySet<string> = words(
  'hold make give take launch stage conduct carry issue begin start continue resume mount open reach sign strike pay do wage ' +
    'undertake perform announce declare impose slap levy order express voice offer extend send provide deliver supply grant fire use ' +
    'lodge file bring raise level conclude complete enter engage put sponsor lead host initiate commence maintain enforce implement ' +
    'approve pledge promise step tighten renew increase intensify expand unleash drop deploy detonate explode lob rain submit table ' +
    'present deal direct devote contribute donate ship hand share exchange establish forge build form join attend show convey ' +
    'deliver stage organise organize speed finalise finalize complete reaffirm reiterate repeat commit throw ' +
    'broker wrap mobilise mobilize strengthen reinforce mass pour return seal inflict bear prosecute pile ramp',
);

/** Verbs that end or cut what their object names. */
export const ENDING_VERBS: ReadonlySet<string> = words(
  'suspend halt end stop cut sever freeze discontinue reduce curtail slash terminate withhold break withdraw cancel axe scrap block revoke ' +
    'abrogate abandon pull lift ease relax loosen soften remove drop waive shorten rescind repeal quit interrupt postpone finish cease limit',
);

/** Verbs that end what their object names by cutting it short: a meeting that is only over is none of these. */
export const CUTTING_VERBS: ReadonlySet<string> = words(
  'suspend break cancel axe scrap abandon freeze postpone call boycott',
);

/** What it is to end an act of each type, where that is another act. */
export const ENDED: ReadonlyMap<EventType, EventWord> = new Map<EventType, EventWord>([
  ['AID', { type: 'SANCTION', mode: 'discontinue', frame: 'to' }],
  ['COOPERATE', { type: 'SANCTION', mode: 'discontinue', frame: 'with' }],
  ['SUPPORT', { type: 'SANCTION', mode: 'discontinue', frame: 'with' }],
  ['AGREE', { type: 'REJECT', mode: 'change', frame: 'with' }],
  ['CONSULT', { type: 'REJECT', mode: 'meet', frame: 'with' }],
  ['SANCTION', { type: 'CONCEDE', mode: null, frame: 'against' }],
  ['COERCE', { type: 'CONCEDE', mode: null, frame: 'against' }],
  ['MOBILIZE', { type: 'RETREAT', mode: 'withdraw', frame: 'from' }],
  ['ASSAULT', { type: 'RETREAT', mode: 'ceasefire', frame: 'against' }],
  ['PROTEST', { type: 'CONCEDE', mode: null, frame: 'against' }],
  ['REQUEST', { type: 'CONCEDE', mode: null, frame: 'to' }],
  ['ACCUSE', { type: 'CONCEDE', mode: null, frame: 'against' }],
]);

type Row = readonly [type: EventType, mode: EventMode | null, frame: Frame, verbs: string, nouns: string];

const TALKS =
  'talk|negotiation|dialogue|consultation|mediation|mediation effort|contact|peace effort|peace process';
const TROOPS =
  'troop|force|soldier|army|unit|contingent|peacekeeper|personnel|inspector|observer|staff|mission|brigade|battalion';
const CURBS =
  'sanction|embargo|ban|restriction|curfew|siege|blockade|state of emergency|emergency|martial law|barrier|tariff|limit|curb|quota|travel ban|asset freeze|arms embargo|measure|immunity|suspension|moratorium|boycott|visa requirement|state of siege|emergency rule|control|emergency measure|lockdown';
const RELATIONS =
  'relation|tie|diplomatic relation|diplomatic tie|link|contact|air link|relationship|cooperation';
const AIDS =
  'aid|assistance|help|funding|fund|support|loan|grant|supply|delivery|aid delivery|food supply|flight|shipment|money|payment|military aid|humanitarian aid|economic aid|program|programme|export|contribution|arms sale|trade|import|food aid|visa|subsidy|operation';

const ROWS: readonly Row[] = [
  ['REJECT', null, 'to', 'deny|refuse', 'entry|access|visa|request|permission|admission|passage|bail|asylum'],
  [
    'MOBILIZE',
    'troops',
    'against',
    'remain|put|place|stay|go|raise|keep|step',
    'alert|high alert|full alert|war footing|standby',
  ],
  ['RETREAT', 'disarm', 'to', 'hand|turn|give|surrender', 'weapon|arms|rifle|heavy weapon'],
  ['SUPPORT', null, 'to', 'award|present|confer|bestow|give', 'medal|award|prize|order|honour|honor|title'],
  [
    'SANCTION',
    'discontinue',
    'against',
    'prolong|reimpose|toughen|expand|widen|re-impose|broaden|seek|unveil',
    'sanction|embargo|tariff|travel ban|economic sanction',
  ],
  [
    'COOPERATE',
    null,
    'joint',
    'perform|open|finish|complete',
    'joint exercise|war game|joint military exercise|joint drill',
  ],
  [
    'AID',
    null,
    'to',
    'fly|rush|truck|funnel|inject|commit',
    'aid|medicine|food|supply|million|billion|fund|relief|doctor|team|tonne|ton',
  ],
  ['CONCEDE', null, 'to', 'accept|meet|grant|satisfy|fulfil|fulfill', 'demand|key demand'],
  [
    'AGREE',
    null,
    'to',
    'express|declare|announce|show|state|voice|signal|indicate|reiterate|reaffirm',
    'willingness|readiness|commitment|intention to cooperate',
  ],
  [
    'AGREE',
    null,
    'together',
    'reach|make|strike|announce|broker|seal|clinch|find|hammer',
    'agreement|deal|consensus|compromise|understanding|accord|settlement|common ground',
  ],
  [
    'AGREE',
    null,
    'to',
    'make|offer|give|renew',
    'offer|promise|pledge|commitment|assurance|guarantee|concession|undertaking',
  ],
  [
    'AGREE',
    null,
    'with',
    'accept',
    'offer|invitation|formula|proposal|plan|mediation|deal|condition|term|request|resolution',
  ],
  ['REJECT', null, 'with', 'fail', 'agreement'],
  [
    'CONSULT',
    'visit',
    'to',
    'pay|make|begin|start|conclude|end|wrap|undertake|complete|lead',
    'visit|trip|tour|state visit|stop|call|working visit|official visit|delegation',
  ],
  [
    'CONSULT',
    null,
    'joint',
    'hold|have|attend|host|chair|open|resume|conduct|begin|start|convene|conclude|continue|enter|join|finish|do',
    `${TALKS}|meeting|summit|conference|conversation|lunch|dinner|discussion|session|audience|round|debate|briefing|cabinet meeting|breakfast|interview`,
  ],
  [
    'CONSULT',
    'third-party',
    'object',
    'launch|undertake|lead|make|start|begin|offer',
    'mediation|mediation effort|mediation mission|peace mission|mediation bid|peace effort',
  ],
  ['CONSULT', 'visit', 'object', 'give', 'welcome|reception|banquet'],
  [
    'CONSULT',
    'phone',
    'joint',
    'hold|have|make|place|receive|take',
    'phone call|telephone call|phone conversation|telephone conversation|call|phone talk|videoconference',
  ],
  [
    'SUPPORT',
    null,
    'object',
    'express|voice|give|lend|offer|reaffirm|reiterate|pledge|declare|convey|throw|pay|extend|show|send|announce|win|cast',
    'support|solidarity|backing|praise|approval|tribute|sympathy|condolence|appreciation|thanks|gratitude|endorsement|confidence|blessing|congratulation|greeting|respect|satisfaction|admiration|weight',
  ],
  [
    'SUPPORT',
    null,
    'joint',
    'establish|restore|resume|normalise|normalize|open|re-establish|reestablish|upgrade|improve|strengthen|deepen|expand|reopen|cement|forge|boost|enhance|build',
    `${RELATIONS}|embassy|consulate|mission|partnership|alliance|friendship|bond|bridge`,
  ],
  [
    'SUPPORT',
    null,
    'together',
    'sign|ratify|conclude|initial|ink|seal|approve|enter',
    'agreement|treaty|accord|pact|deal|memorandum|protocol|memorandum of understanding|contract|declaration|document|convention|trade deal|trade agreement|peace deal|communique|mou|charter|letter of intent|truce',
  ],
  [
    'SUPPORT',
    null,
    'object',
    'recognise|recognize|accept|acknowledge',
    'independence|sovereignty|statehood|legitimacy',
  ],
  [
    'RETREAT',
    'ceasefire',
    'with',
    'declare|announce|call|agree|order|begin|observe|extend|honour|honor|sign|reach|proclaim|accept|respect',
    'ceasefire|cease-fire|cease fire|truce|armistice|end of hostilities|cessation|cessation of hostilities|peace',
  ],
  ['ASSAULT', null, 'with', 'violate|break|breach', 'ceasefire|cease-fire|cease fire|truce|armistice'],
  [
    'CONCEDE',
    null,
    'object',
    'lift|ease|relax|remove|end|loosen|soften|suspend|waive|repeal|drop|revoke|shorten|scrap|rescind|reduce|cut|terminate|unfreeze|withdraw|abolish',
    CURBS,
  ],
  [
    'CONCEDE',
    null,
    'object',
    'grant|give|issue|offer|announce|approve|sign|receive',
    'pardon|amnesty|permission|clemency|immunity|reprieve|concession|leave|approval to|waiver|exemption|citizenship|autonomy|authorization|authorisation|licence|license|right',
  ],
  ['CONCEDE', null, 'to', 'make|offer|issue|give|extend|present|send', 'apology|concession|amends'],
  [
    'CONCEDE',
    null,
    'against',
    'drop|dismiss|withdraw|abandon',
    'charge|demand|claim|case|complaint|lawsuit|suit|opposition|objection',
  ],
  [
    'CONCEDE',
    null,
    'with',
    'call|end|suspend|cancel|postpone',
    'strike|protest|demonstration|rally|hunger strike|boycott',
  ],
  [
    'COOPERATE',
    null,
    'joint',
    'hold|stage|conduct|launch|begin|start|carry|perform|participate|undertake|kick',
    'joint exercise|joint drill|joint manoeuvre|joint maneuver|war game|wargame|joint military exercise|joint patrol|joint operation|joint naval exercise|military game',
  ],
  [
    'COOPERATE',
    null,
    'with',
    'share|exchange|swap|pass|trade',
    'intelligence|information|evidence|expertise|data|technology|experience|know-how|prisoner',
  ],
  [
    'COOPERATE',
    null,
    'joint',
    'expand|increase|resume|boost|begin|develop|start|promote',
    'trade|cooperation|co-operation|exchange|economic tie|collaboration|export|flight',
  ],
  [
    'AID',
    null,
    'to',
    'grant|give|offer|provide|receive',
    'asylum|political asylum|refuge|shelter|safe haven|sanctuary|diplomatic asylum|protection|citizenship to refugees',
  ],
  [
    'AID',
    null,
    'to',
    'send|provide|give|deliver|supply|ship|donate|fly|offer|announce|allocate|pledge|approve|extend|distribute|contribute|raise|release|airlift|hand|channel|earmark|pour|grant|disburse|bring|inject|dispatch|continue|resume|increase|add|sell|boost|support|invest|pump|lend',
    'aid|assistance|help|relief|arms|weapon|food|medicine|money|fund|funding|equipment|ammunition|supply|support|grant|loan|donation|doctor|medical team|expert|team|humanitarian aid|military aid|rescue team|vaccine|dose|humanitarian assistance|food aid|tonne|ton|tent|truck|vehicle|aircraft|tank|missile system|training|adviser|advisor|trainer|peacekeeper|peacekeeping force|observer|election observer|military observer|million|billion|dollar|blanket|water|fuel|ventilator|package|aid package|kit|bed|rice|wheat|grain|service|intelligence|care|euro|resource|convoy|aid convoy|loan guarantee|medical supply|gas|platform|mask',
  ],
  ['AID', null, 'to', 'open|reopen|re-open', 'border|door|corridor|humanitarian corridor'],
  ['AID', null, 'object', 'forgive|cancel|write|reschedule', 'debt|loan'],
  [
    'AID',
    null,
    'to',
    'deploy|send|dispatch|station|contribute',
    'peacekeeper|peacekeeping force|peacekeeping troop|observer|monitor|peacekeeping mission|medical team|election observer|relief worker|aid worker|doctor|hospital ship|medical staff',
  ],
  [
    'RETREAT',
    'withdraw',
    'from',
    'withdraw|pull|remove|evacuate|recall|redeploy|reduce|move|cut|end|begin|complete|speed|start',
    `${TROOPS}|withdrawal|occupation|pullout|presence|tank|missile|armour|armor|artillery`,
  ],
  [
    'SANCTION',
    'withdraw',
    'from',
    'withdraw|pull|recall|evacuate',
    'peacekeeper|inspector|ambassador|envoy|diplomat|observer|staff|mission|monitor|representative|delegation|aid worker|peacekeeping force',
  ],
  [
    'RETREAT',
    'disarm',
    'object',
    'destroy|dismantle|surrender|hand|decommission|scrap|lay|give',
    'weapon|arms|stockpile|chemical weapon|warhead|arsenal|nuclear program|nuclear weapon',
  ],
  [
    'RETREAT',
    'release',
    'object',
    'release|free|return|hand',
    'prisoner|hostage|detainee|captive|body|remains|artifact|artefact|painting|sculpture|property|manuscript|land|territory|weapon',
  ],
  [
    'RETREAT',
    'access',
    'to',
    'grant|give|allow|permit|receive',
    'access|entry|inspector|visit|observer|overflight|passage|airspace|humanitarian access|mission',
  ],
  ['RETREAT', 'resign', 'from', 'submit|tender|announce|offer|hand', 'resignation'],
  [
    'REQUEST',
    null,
    'to',
    'make|issue|send|submit|renew|launch|address|file|repeat|reiterate|put|present|table|float|lodge|reissue|convey',
    'request|appeal|call|plea|proposal|petition|demand|bid|application|order|recommendation|reminder|initiative|plan|peace plan|summons|draft resolution|invitation',
  ],
  [
    'REQUEST',
    'assist',
    'from',
    'seek|request|want|ask|need|demand',
    'help|aid|assistance|support|asylum|refuge|loan|fund|protection|mediation|bailout|cooperation|political asylum|funding|permission|explanation|answer|apology|compensation|clarification|extradition|approval|backing|guarantee',
  ],
  ['REQUEST', null, 'object', 'put|exert|increase|step|apply|keep|pile', 'pressure'],
  [
    'ACCUSE',
    'disapprove',
    'to',
    'lodge|file|make|deliver|send|register|submit|issue|express|voice|raise',
    'protest|complaint|protest note|official protest|formal protest|condemnation|criticism|objection|outrage|concern|displeasure|disappointment|anger|regret|grievance|opposition|diplomatic protest|formal complaint|dissatisfaction|dismay|alarm|fear|reservation',
  ],
  [
    'ACCUSE',
    'disapprove',
    'object',
    'summon|call',
    "ambassador|envoy|diplomat|charge d'affaires|high commissioner",
  ],
  [
    'ACCUSE',
    'allege',
    'against',
    'file|bring|level|press|lay|make|launch|initiate|open|prefer|lodge|announce|take|start|issue',
    'charge|lawsuit|suit|accusation|allegation|indictment|complaint|case|criminal complaint|legal action|criminal charge|legal challenge|impeachment|petition against|claim|proceeding',
  ],
  [
    'ACCUSE',
    'investigate',
    'object',
    'open|launch|begin|start|conduct|order|complete|carry|announce|hold|initiate|lead|undertake|reopen|continue|set|demand',
    'investigation|probe|inquiry|enquiry|inspection|search|audit|trial|inquest|hearing|review|fraud investigation|fact-finding mission|criminal investigation|preliminary investigation|raid on offices|proceeding',
  ],
  [
    'THREATEN',
    null,
    'to',
    'issue|give|deliver|make|send|set|sound|serve|renew|present|repeat',
    'ultimatum|threat|warning|deadline|fresh warning|death threat|stern warning',
  ],
  [
    'THREATEN',
    'arrest',
    'object',
    'issue|approve|sign|seek|request|implement',
    'arrest warrant|warrant|international arrest warrant',
  ],
  ['THREATEN', 'territory', 'object', 'lay|make', 'claim|territorial claim'],
  [
    'PROTEST',
    'demo',
    'against',
    'stage|hold|organise|organize|lead|join|continue|launch|mount|begin|call',
    'demonstration|protest|rally|march|sit-in|vigil|sit-down protest|mass demonstration|protest march|protest demonstration|protest rally|picket|campaign|peace march',
  ],
  [
    'PROTEST',
    'strike',
    'against',
    'go|declare|observe|join|call|continue',
    'strike|general strike|walkout|walk-out|work stoppage',
  ],
  ['PROTEST', 'strike', 'against', 'stop|halt|shun|refuse', 'work'],
  ['PROTEST', 'hunger', 'against', 'begin|start|stage|continue|go|launch|end|declare', 'hunger strike|fast'],
  [
    'PROTEST',
    'obstruct',
    'against',
    'block|barricade|occupy|blockade|close',
    'road|street|bridge|highway|roadway|entrance|railway|border crossing|square|traffic|motorway|port',
  ],
  [
    'PROTEST',
    'vandalize',
    'against',
    'burn|smash|trample|torch|tear',
    'flag|effigy|window|portrait|poster|statue|picture',
  ],
  [
    'SANCTION',
    'discontinue',
    'with',
    'break|sever|cut|suspend|end|freeze|downgrade|halt|stop|reduce|terminate|curtail',
    `${RELATIONS}|trade|membership|partnership|mediation|mediation effort|military talk|unity government talk`,
  ],
  [
    'SANCTION',
    'discontinue',
    'to',
    'suspend|halt|cut|stop|freeze|reduce|end|withhold|slash|withdraw|block|terminate|scale|pull|discontinue|curtail',
    AIDS,
  ],
  [
    'SANCTION',
    'discontinue',
    'against',
    'impose|slap|levy|tighten|announce|extend|introduce|maintain|approve|renew|place|declare|adopt|enact|step|enforce',
    'sanction|embargo|tariff|trade embargo|arms embargo|travel ban|asset freeze|visa ban|duty|penalty|fine|economic sanction|import ban|export ban|boycott|import restriction|trade restriction|visa restriction|suspension|visa sanction|no-fly zone',
  ],
  [
    'SANCTION',
    'expel',
    'object',
    'expel|recall',
    'diplomat|ambassador|envoy|attache|inspector|journalist|aid worker|staff|representative|official',
  ],
  [
    'MOBILIZE',
    'troops',
    'against',
    'mobilise|mobilize|mass|move|deploy|send|dispatch|order|station|put|place|amass|reinforce|increase|boost|concentrate|rush|beef|strengthen|intensify|build|pour|position|rotate|call',
    'troop|platoon|force|soldier|army|reservist|fighter jet|warplane|battery|missile battery|warship|tank|battalion|brigade|fleet|marine|paratrooper|carrier|aircraft carrier|destroyer|naval vessel|armour|armor|jet|unit|reinforcement|presence|troop presence|military|submarine|special force|military presence|man|troop deployment',
  ],
  [
    'MOBILIZE',
    'weapons',
    'against',
    'test|test-fire|fire|launch|conduct|carry|deploy',
    'missile test|nuclear test|ballistic missile|nuclear weapon|test|missile system|nuclear device|cruise missile|satellite|missile defence|missile defense|weapons test',
  ],
  [
    'MOBILIZE',
    'weapons',
    'against',
    'deploy|station|place|install|position|put|move|base',
    'missile|rocket|weapon|warhead|nuclear weapon|cruise missile|ballistic missile|launcher|interceptor|radar|bomber',
  ],
  [
    'MOBILIZE',
    'police',
    'against',
    'deploy|send|mobilise|mobilize|put',
    'police|riot police|policeman|police officer|security force',
  ],
  [
    'MOBILIZE',
    'troops',
    'with',
    'hold|conduct|stage|begin|carry|launch|start',
    'exercise|military exercise|drill|manoeuvre|maneuver|naval exercise|live-fire drill|military drill|live-fire exercise',
  ],
  ['COERCE', 'curfew', 'object', 'impose|declare|extend|order|clamp|tighten|reimpose', 'curfew'],
  [
    'COERCE',
    'martial-law',
    'object',
    'impose|declare|extend|proclaim|announce|reimpose',
    'martial law|state of emergency|state of siege|emergency rule|emergency|emergency measure',
  ],
  [
    'COERCE',
    'restrict',
    'against',
    'impose|place|introduce|tighten|enforce|maintain|issue|order|announce|launch|lay|intensify',
    'ban|restriction|blockade|siege|prohibition|lockdown|limit|curb|crackdown|naval blockade|quarantine|clampdown|control',
  ],
  [
    'COERCE',
    'censor',
    'object',
    'impose|order|block|shut|cut|suspend|close',
    'information blackout|news blackout|censorship|internet|website|publication|newspaper|broadcast|social media|internet access|radio station|television station|station',
  ],
  [
    'COERCE',
    'cyber',
    'against',
    'launch|carry|conduct|mount|wage|stage',
    'cyberattack|cyber-attack|cyber attack|hack|cyber warfare|cyber operation',
  ],
  [
    'COERCE',
    'restrict',
    'object',
    'break|prevent|disperse|ban',
    'demonstration|protest|rally|march|protester|gathering|demonstrator',
  ],
  [
    'COERCE',
    'seize',
    'object',
    'seize|take|assume|demolish|destroy|confiscate|bulldoze|raid',
    'house|home|land|property|asset|ship|vessel|tanker|office|building|power|passport|weapon|territory',
  ],
  ['ASSAULT', 'firearms', 'against', 'open|exchange|return', 'fire|gunfire'],
  [
    'ASSAULT',
    'crowd-control',
    'object',
    'use|fire|lob|deploy',
    'tear gas|teargas|rubber bullet|water cannon|pepper spray|baton|live round|stun grenade',
  ],
  [
    'ASSAULT',
    'heavy-weapons',
    'against',
    'fire|launch|lob|rain|shoot|use',
    'rocket|missile|mortar|shell|artillery|cannon|rocket fire|round|mortar bomb|shell bomb',
  ],
  [
    'ASSAULT',
    'explosives',
    'against',
    'detonate|explode|plant|set|throw|hurl|drop',
    'bomb|explosive|device|grenade|petrol bomb|car bomb|stone',
  ],
  [
    'ASSAULT',
    null,
    'against',
    'launch|carry|conduct|stage|mount|order|begin|start|continue|step|make|wage|intensify|perpetrate|commit|plan',
    'attack|assault|offensive|raid|strike|airstrike|air strike|war|operation|invasion|incursion|drone strike|military operation|military campaign|bombing|ambush|ground offensive|jihad|counteroffensive|counter-offensive|atrocity|massacre|genocide|aerial attack|sniper attack|rocket attack|air raid|suicide bombing|suicide attack|war crime|ethnic cleansing|shelling|terrorist attack|bombardment',
  ],
  [
    'ASSAULT',
    null,
    'object',
    'take|capture|seize|gain|retake|regain',
    'control|town|city|village|airport|base|hostage|position|province',
  ],
  ['ASSAULT', 'destroy', 'object', 'set', 'fire'],
];

/** By verb, then by object. Where two rows list a pair, the first stands. */
export const EVENT_PHRASES: ReadonlyMap<string, ReadonlyMap<string, EventWord>> = (() => {
  const byVerb = new Map<string, Map<string, EventWord>>();
  for (const [type, mode, frame, verbs, nouns] of ROWS)
    for (const verb of verbs.split('|')) {
      const byNoun = byVerb.get(verb) ?? new Map<string, EventWord>();
      byVerb.set(verb, byNoun);
      for (const noun of nouns.split('|')) if (!byNoun.has(noun)) byNoun.set(noun, { type, mode, frame });
    }
  return byVerb;
})();
