/**
 * Verbs that tell of political acts, with the PLOVER type of each and where whom it is done to stands.
 *
 * A verb may be followed by its particle and preposition ("crack down on"); the longest entry that a clause matches
 * decides. Source: written for this project from the definitions of PLOVER 2.0, verb by verb through the classes of
 * Levin (1993). Licence: as the project.
 */
import type { EventMode, EventType } from '../values/plover.ts';

/**
 * Where the recipient stands, tried in this order:
 * `object`; `to`: the first object or a "to" phrase; `with`; `against`; `from`; `joint`: all sides are actors, the
 * object among them ("met him"); `together`: all sides are actors, and the object is what it is about ("signed it").
 */
export type Frame = 'object' | 'to' | 'with' | 'against' | 'from' | 'joint' | 'together';

export interface EventWord {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly frame: Frame;
}

type Row = readonly [type: EventType, mode: EventMode | null, frame: Frame, lemmas: string];

const ROWS: readonly Row[] = [
  // Verbal cooperation.
  [
    'AGREE',
    null,
    'with',
    'agree|agree on|agree upon|agree to|agree with|consent|consent to|accede to|assent to|acquiesce in|concur|compromise|reconcile|commit to|commit|pledge|promise|vow to help|undertake to|pledge to|offer|offer to|volunteer|accept|come to terms|settle with|strike a deal|shake hands|reconcile with|make peace|patch up|iron out|hammer out|finalise|finalize|clinch|adopt|invite',
  ],
  ['AGREE', null, 'joint', 'resolve to cooperate'],
  [
    'CONSULT',
    null,
    'joint',
    'meet|meet with|meet up with|confer with|consult|consult with|negotiate with|talk with|speak with|speak to|converse with|huddle with|parley with|deliberate with|brainstorm with|sit down with|dine with|lunch with|bargain with|haggle with|dialogue with|liaise with|coordinate with|engage with',
  ],
  [
    'CONSULT',
    null,
    'together',
    'discuss|talk|talk to|negotiate|deliberate|parley|exchange views|confer|convene|reconvene|co-chair|hold talks',
  ],
  [
    'CONSULT',
    'visit',
    'object',
    'visit|host|receive|welcome to|arrive in|travel to|fly to|fly into|journey to|call on for talks|pay a call on|drop by|stop in|see off',
  ],
  ['CONSULT', 'phone', 'joint', 'phone|telephone|ring up|video-conference with'],
  [
    'CONSULT',
    'third-party',
    'object',
    'mediate|mediate between|arbitrate|broker|facilitate|shuttle between|intercede|intercede with',
  ],
  [
    'SUPPORT',
    null,
    'object',
    'praise|award|applaud|commend|hail|laud|extol|salute|welcome|endorse|back|support|champion|approve|approve of|congratulate|honour|honor|thank|recognise|recognize|defend|vouch for|stand by|stand with|side with|sympathise with|sympathize with|rally behind|rally round|rally around|throw weight behind|glorify|compliment|acclaim|pay tribute to|decorate|befriend|uphold|speak up for|vote for|normalise|normalize|express support for|condole|forgive|legitimise|legitimize|bless|root for',
  ],
  [
    'SUPPORT',
    null,
    'together',
    'sign|sign with|co-sign|initial|ratify|conclude|ink|seal|formalise|formalize|accede|countersign',
  ],
  [
    'CONCEDE',
    null,
    'object',
    'apologise to|apologize to|apologise|apologize|pardon|amnesty|absolve|exonerate|acquit|reprieve|concede|concede to|yield to|yield|give in to|give in|relent|back down|bow to|cave in to|cave|cave in|capitulate|capitulate to|climb down|backtrack|accede to demands|ease|relax|loosen|soften|lift|repeal|roll back|rescind|revoke|waive|legalise|legalize|decriminalise|decriminalize|commute|unblock|unfreeze|reinstate|scrap|call off|placate|appease|mollify|make concessions|permit|allow|authorise|authorize|unban',
  ],
  // Material cooperation.
  [
    'COOPERATE',
    null,
    'joint',
    'cooperate|cooperate with|co-operate|co-operate with|collaborate|collaborate with|partner with|work with|work together|team up with|team up|trade with|join forces with|join forces|ally with|share with|swap|twin with|drill with|train with|co-produce|jointly develop|co-develop',
  ],
  [
    'COOPERATE',
    null,
    'to',
    'extradite|extradite to|hand over to|share with|export to|sell to|supply to|repatriate to|transfer to',
  ],
  [
    'AID',
    null,
    'object',
    'aid|assist|help|rescue|evacuate|shelter|vaccinate|subsidise|subsidize|bail out|bankroll|fund|finance|sponsor|relieve|resettle|arm|rearm|equip|reinforce|airlift|resupply|bolster|shore up|provision|liberate|nurse|compensate|reimburse|reward|come to the aid of|prop up|escort|rehabilitate|rebuild|reconstruct|immunise|immunize',
  ],
  [
    'AID',
    null,
    'to',
    'donate|donate to|give to|provide to|supply|provide with|supply with|grant asylum|lend|lend to|loan|loan to|contribute|contribute to|deliver to|send aid|ship|ship to|distribute|distribute to|disburse|disburse to|allocate|allocate to|earmark|earmark for|hand out to|bestow|extend to|channel to|airlift to|dispense|furnish|furnish with|cater for',
  ],
  [
    'RETREAT',
    'withdraw',
    'from',
    'withdraw|withdraw from|pull out|pull out of|pull back|pull back from|retreat|retreat from|evacuate from|vacate|disengage|disengage from|redeploy from|cede|relinquish|surrender|surrender to|hand back|return|give back|hand back to|give up|demilitarise|demilitarize|decamp|cede to|abandon',
  ],
  [
    'RETREAT',
    'release',
    'object',
    'release|free|set free|let free|let go|let go|liberate from|unshackle|bail|parole|release from',
  ],
  [
    'RETREAT',
    'disarm',
    'object',
    'disarm|demobilise|demobilize|decommission|dismantle|lay down|stand down|denuclearise|denuclearize|demine|disband',
  ],
  ['RETREAT', 'ceasefire', 'with', 'cease fire|halt fire|stop fighting|cease hostilities|lay down arms'],
  ['RETREAT', 'access', 'object', 'admit|readmit|let in|let into|open to|reopen to|grant access'],
  [
    'RETREAT',
    'resign',
    'from',
    'resign|resign from|step down|step down from|step aside|stand aside|abdicate|bow out|quit as|resign as|bow out of',
  ],
  // Verbal conflict.
  [
    'REQUEST',
    null,
    'object',
    'urge|ask|request|beseech|implore|beg|entreat|exhort|call on|call upon|appeal to|appeal|appeal for|plead with|plead|plead for|plead to|press|pressure|pressurise|pressurize|lobby|petition|solicit|seek from|lean on|prod|nudge|coax|entice|push for|push|press for|call for|advocate|encourage|propose|propose to|ask for|ask to|canvass|turn to for|reach out to|apply to|apply for|campaign for|insist on',
  ],
  [
    'REQUEST',
    'change',
    'object',
    'demand|demand from|demand of|order|command|instruct|direct|require|summon|compel|oblige|enjoin|call to account|serve notice on|dictate to',
  ],
  ['REQUEST', 'meet', 'object', 'invite to talks'],
  [
    'ACCUSE',
    'disapprove',
    'object',
    'condemn|criticise|criticize|denounce|decry|deplore|slam|blast|lambast|lambaste|rebuke|reprimand|censure|chide|berate|chastise|castigate|excoriate|deride|ridicule|disparage|fault|scold|admonish|reproach|rap|attack verbally|rail against|rail at|rail|inveigh against|hit out at|lash out at|lash out|lash|take aim at|take issue with|object to|complain|complain to|complain about|complain of|protest to|voice concern|upbraid|vilify|demonise|demonize|insult|taunt|belittle|bemoan|lament|brand|discredit|malign|smear|trash|savage|skewer|rip into|rip|call out|bash|disapprove of|frown on|impugn|contest|dispute|jeer|boo|heckle|scoff at|snub|denigrate|revile|assail|pillory|name and shame',
  ],
  [
    'ACCUSE',
    'allege',
    'object',
    'accuse|accuse of|blame|blame for|charge|charge with|indict|sue|allege|implicate|impeach|prosecute|incriminate|arraign|hold responsible|file suit against|fault for|point the finger at|suspect of|take to court|haul before|denounce as|finger|litigate|press charges against|impute to|countersue|subpoena',
  ],
  [
    'ACCUSE',
    'investigate',
    'object',
    'investigate|probe|inspect|look into|inquire into|enquire into|interrogate|scrutinise|scrutinize|search|audit|question suspects|delve into|open an inquiry|grill|quiz|cross-examine|wiretap|surveil',
  ],
  [
    'REJECT',
    null,
    'object',
    'reject|refuse|fail|refute|rebuff|rule out|turn down|spurn|repudiate|decline|dismiss|veto|oppose|shun|snub|disavow|renounce|renege on|renege|block|bar|disallow|overrule|defy|disobey|flout|disregard|brush off|brush aside|shrug off|shoot down|vote down|vote against|throw out|balk at|baulk at|cold-shoulder|back out of|walk out of|walk out on|pull out of talks|stonewall|rescind an invitation|disinvite|uninvite|boycott talks|filibuster|scotch|stymie|thwart|forbid|prohibit|preclude|nix|strike down|overturn|quash|scuttle|obstruct|keep out|shut out|turn away|turn back|violate|contravene|breach',
  ],
  ['REJECT', 'meet', 'object', 'cancel|postpone|call off talks|break off talks|put off'],
  [
    'THREATEN',
    null,
    'object',
    'threaten|threaten with|warn|menace|intimidate|blackmail|give an ultimatum|bully|put on notice|vow revenge|vow to|swear to fight|vow|brandish|rattle sabers',
  ],
  // Material conflict.
  [
    'PROTEST',
    'demo',
    'against',
    'demonstrate|demonstrate against|protest|protest against|protest at|protest over|rally|rally against|march|march on|march against|picket|take to the streets|converge on',
  ],
  [
    'PROTEST',
    'riot',
    'against',
    'riot|rampage|run riot|rise up|rise up against|revolt|revolt against|rebel|rebel against|mutiny|ransack',
  ],
  [
    'PROTEST',
    'strike',
    'against',
    'go on strike|walk out|down tools|strike over|strike against|strike for|stop work|shun work',
  ],
  ['PROTEST', 'hunger', 'against', 'fast against'],
  ['PROTEST', 'boycott', 'object', 'boycott'],
  ['PROTEST', 'obstruct', 'object', 'barricade|blockade roads|sit-in|occupy in protest'],
  ['PROTEST', 'vandalize', 'object', 'vandalise|vandalize|deface|burn in effigy'],
  ['SANCTION', null, 'object', 'sanction|embargo|penalise|penalize|blacklist|punish|ostracise|ostracize'],
  [
    'SANCTION',
    'discontinue',
    'with',
    'suspend|halt|cut off|sever|sever with|break off|break off with|break with|freeze|discontinue|curtail|slash|scale back|scale down|downgrade|terminate|axe|withhold from|withdraw recognition|cancel|abrogate|tear up|pull the plug on',
  ],
  [
    'SANCTION',
    'expel',
    'object',
    'expel|expel from|oust from|declare persona non grata|kick out|kick out of|throw out of|drive out|force out|force out of|eject|eject from|boot out',
  ],
  ['SANCTION', 'withdraw', 'from', 'recall|withdraw ambassador|pull peacekeepers'],
  [
    'SANCTION',
    'convict',
    'object',
    'convict|convict of|sentence|sentence to|condemn to|find guilty|execute|behead|imprison for life|jail for',
  ],
  [
    'MOBILIZE',
    'troops',
    'against',
    'mobilise|mobilize|mass|amass|deploy|deploy to|deploy in|redeploy|redeploy to|garrison|move troops|reinforce troops|beef up|build up|call up|conscript|draft|patrol|dispatch|dispatch to|muster|fortify|militarise|militarize|militarize|pour into',
  ],
  [
    'MOBILIZE',
    'weapons',
    'against',
    'test-fire|test-launch|test fire|scramble|arm with|stockpile|aim at|target with',
  ],
  [
    'COERCE',
    'seize',
    'object',
    'seize|confiscate|impound|expropriate|nationalise|nationalize|commandeer|requisition|raid|evict|demolish|bulldoze|intercept|hijack|squat|foreclose on|appropriate|usurp|take over|annex|displace|raze',
  ],
  [
    'COERCE',
    'arrest',
    'object',
    'arrest|detain|jail|imprison|incarcerate|apprehend|lock up|round up|take into custody|capture|intern|nab|hold in custody|rearrest|re-arrest|nab|bust|handcuff|confine|place under house arrest|remand',
  ],
  [
    'COERCE',
    'deport',
    'object',
    'deport|deport to|exile|banish|extradite from|repatriate|expatriate|denaturalise|denaturalize',
  ],
  [
    'COERCE',
    'restrict',
    'object',
    'ban|outlaw|restrict|crack down on|crack down|clamp down on|clamp down|curb|suppress|repress|quell|shut down|close down|cordon off|seal off|seal|muzzle|impede|blockade|besiege|lay siege to|persecute|oppress|subjugate|disenfranchise|discriminate against|harass|stifle|dissolve|prevent from|stop from|segregate|purge|criminalise|criminalize|coerce|depose|oust|overthrow|topple|dislodge|impose on|restrain|dismiss from',
  ],
  ['COERCE', 'censor', 'object', 'censor|gag|silence|muzzle the press|black out|jam'],
  ['COERCE', 'cyber', 'object', 'hack|hack into|phish|ddos'],
  ['COERCE', 'misinformation', 'against', 'spread disinformation|disinform|misinform'],
  [
    'ASSAULT',
    null,
    'object',
    'attack|assault|raid with|ambush|fight|fight with|fight against|battle|battle with|battle against|clash|clash with|skirmish|skirmish with|invade|storm|overrun|recapture|retake|strike at|kill|wound|injure|maim|massacre|slaughter|murder|slay|exterminate|annihilate|assail with|combat|engage militarily|counter-attack|counterattack|retaliate against|retaliate|pound|strike|destroy|wreck|torch|set ablaze|set on fire|burn down|devastate|obliterate|occupy|conquer|wage war on|wage war against|repel|repulse|rout|defeat|crush|decimate|harm|force back|push out|push back|sink|seize control of|capture control|cleanse|advance on|infiltrate|penetrate|reoccupy',
  ],
  [
    'ASSAULT',
    'abduct',
    'object',
    'kidnap|abduct|take hostage|hold hostage|snatch|take captive|take prisoner',
  ],
  [
    'ASSAULT',
    'beat',
    'object',
    'beat|beat up|flog|whip|manhandle|rough up|bludgeon|lynch|pummel|thrash|batter|mistreat|maltreat|ill-treat',
  ],
  ['ASSAULT', 'torture', 'object', 'torture|waterboard|mutilate'],
  [
    'ASSAULT',
    'sexual',
    'object',
    'rape|gang-rape|molest|sexually abuse|sexually assault|abuse|sodomise|sodomize',
  ],
  ['ASSAULT', 'targeted', 'object', 'assassinate|poison|gun down'],
  [
    'ASSAULT',
    'primitive',
    'object',
    'stab|hack to death|knife|spear|slash with|machete|behead captives|decapitate',
  ],
  [
    'ASSAULT',
    'firearms',
    'object',
    'shoot|shoot at|shoot dead|open fire|open fire on|fire on|fire at|fire upon|snipe at|machine-gun',
  ],
  ['ASSAULT', 'explosives', 'object', 'bomb|blow up|detonate|dynamite|explode|set off|car-bomb|booby-trap'],
  [
    'ASSAULT',
    'aerial',
    'object',
    'air-strike|airstrike|strafe|carpet-bomb|firebomb|bomb from the air|shoot down',
  ],
  ['ASSAULT', 'heavy-weapons', 'object', 'shell|bombard|rocket|mortar|torpedo|fire into|lob at|launch at'],
  ['ASSAULT', 'crowd-control', 'object', 'tear-gas|teargas|disperse|pepper-spray|water-cannon|baton-charge'],
  ['ASSAULT', 'unconventional', 'object', 'nuke|irradiate'],
];

const DIRECT: readonly Row[] = [
  ['ASSAULT', null, 'object', 'hit|target|hurt|harm|burn'],
  ['COERCE', 'arrest', 'object', 'hold'],
  ['COERCE', 'restrict', 'object', 'prevent|hinder|hamper|close'],
  ['RETREAT', 'withdraw', 'object', 'leave|exit|quit'],
  ['RETREAT', 'release', 'object', 'discharge'],
  ['AID', null, 'object', 'feed|protect|shield|train'],
  ['REJECT', null, 'object', 'ignore|deny|resist|challenge'],
  ['REQUEST', null, 'object', 'remind|advise'],
  ['ACCUSE', 'investigate', 'object', 'monitor|examine|track'],
  ['ACCUSE', 'disapprove', 'object', 'mock|suspect'],
  ['SANCTION', 'convict', 'object', 'fine'],
  ['SUPPORT', null, 'object', 'admire|appreciate'],
  ['CONSULT', 'visit', 'object', 'greet'],
  ['CONSULT', 'phone', 'joint', 'call'],
];

/** Verbs of many meanings, which are an act only where their object itself is an actor: "held two envoys". */
export const DIRECT_VERBS: ReadonlyMap<string, EventWord> = byLemma(DIRECT);

/** What is released to be read, not set free. */
export const RELEASED_TO_BE_READ: ReadonlySet<string> = new Set(
  (
    'statement letter report result list video figure data document transcript record detail film movie book song album plan image photo tape ' +
    'footage study survey poll name copy return memo email e-mail schedule information version ad advertisement recording file note text fund money budget'
  ).split(' '),
);

/** Verbs that are a threat only where what they announce is harm: "warned it would strike". */
export const THREAT_BY_CONTENT: ReadonlySet<string> = new Set(['warn']);

/** Verbs of force that of words between people mean blame, and those that then mean no act at all. */
export const BLAMING: ReadonlySet<string> = new Set('attack target pound hit blast assail'.split(' '));
export const CONTENDING: ReadonlySet<string> = new Set('beat defeat fight battle crush kill'.split(' '));

/** Verbs that are an act without anybody to whom it is done. */
export const NEEDS_NOBODY: ReadonlySet<string> = new Set(
  (
    'withdraw retreat resign abdicate surrender disarm demobilise demobilize demonstrate protest rally march riot mutiny revolt mobilise mobilize ' +
    'redeploy relent capitulate cooperate negotiate apologise apologize sign ratify'
  ).split(' '),
);

/** By lemma, with particle and preposition where the entry has them; the first row to list a lemma has it. */
export const EVENT_VERBS: ReadonlyMap<string, EventWord> = byLemma(ROWS);

/** Rows into one map by lemma; where two rows list one, the first stands. */
function byLemma(rows: readonly Row[]): ReadonlyMap<string, EventWord> {
  const words = new Map<string, EventWord>();
  for (const [type, mode, frame, lemmas] of rows)
    for (const lemma of lemmas.split('|')) if (!words.has(lemma)) words.set(lemma, { type, mode, frame });
  return words;
}
