/**
 * Verbs inside what is said that show what the saying does: taking on, refusing, harming, falling short.
 *
 * Source: written for this project from the verb classes of Levin (1993). Licence: as the project.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** "cannot accept", "will not sign": what one refuses when one will not do it. */
export const ACCEPTING: ReadonlySet<string> = words(
  'accept|agree|approve|recognise|recognize|support|back|endorse|sign|ratify|tolerate|allow|permit|negotiate|join|adopt|concede|yield|compromise|consider|discuss|reopen|attend',
);

/** "has not deployed", "will not attack": what is harm when done, so that its negation denies or promises. */
export const HARMING: ReadonlySet<string> = words(
  'attack|invade|strike|bomb|deploy|destabilise|destabilize|threaten|harm|target|kill|violate|break|breach|interfere|meddle|use|fire|shell|annex|occupy|escalate|spy|hack|poison|drop|run|steal',
);

/** "did not address", "failed to honour": what a counterpart is blamed for leaving undone. */
export const ANSWERING: ReadonlySet<string> = words(
  'address|respond|answer|comply|honour|honor|keep|fulfil|fulfill|implement|meet|respect|cooperate|co-operate|act|explain|listen|observe|deliver|heed|answer|reply|care',
);

/** "ignored", "is blocking": what is blame when said of a counterpart. */
export const FAULTING: ReadonlySet<string> = words(
  'ignore|violate|break|breach|fail|refuse|block|evade|mislead|lie|deceive|betray|attack|invade|shell|bomb|provoke|undermine|sabotage|stall|threaten|blackmail|bully|destabilise|destabilize|interfere|meddle|exploit|abuse|abandon|distort|fuel|cheat|imply|pretend|disregard|dodge|neglect|flout|misrepresent|misinterpret|discriminate|inflame|hinder|obstruct|hamper|impede|thwart|harass|intimidate|coerce|manipulate|politicise|politicize|stoke|incite|derail|torpedo|jeopardise|jeopardize|endanger|renege|backtrack|occupy|annex',
);

/** Words of harm to come that turn a warning into a threat. */
export const CONSEQUENCES: ReadonlySet<string> = words(
  'consequence|consequences|retaliate|retaliation|sanction|sanctions|price|force|respond|response|strike|punish|punishment|war|reprisal|reprisals|countermeasure|countermeasures',
);

/** "is responsible for the war": what makes a counterpart's being so a reproach. */
export const BLAMEWORTHY: ReadonlySet<string> = words(
  'responsible|guilty|irresponsible|dishonest|hypocritical|complicit|wrong|unreliable|insincere|reckless|blame|culprit|aggressor|liar|hypocrite|unwilling|aggressive|deaf',
);

/** "has no plans to": what one is suspected of holding, so that not to have it is a denial. */
export const SUSPECTED: ReadonlySet<string> = words(
  'plan|plans|intention|intentions|intent|ambition|ambitions|design|designs|desire|role|hand|part|involvement|knowledge|contact|contacts|link|links|tie|ties|dealings|weapon|weapons|missile|missiles|program|programme|troop|troops|base|bases|evidence|interest',
);

/** "our forces", "Moscow's army": what acts for whom it belongs to, as against "our supply". */
export const ACTING_FOR: ReadonlySet<string> = words(
  'administration|alliance|ambassador|army|authority|cabinet|coalition|company|country|delegation|diplomat|force|forces|government|homeland|leader|leadership|military|ministry|nation|navy|negotiator|officer|official|parliament|party|people|policeman|side|soldier|state|team|troop|troops|union',
);

/** Nouns of what has been alleged: to dismiss one is to deny it. */
export const ALLEGED: ReadonlySet<string> = words(
  'accusation|accusations|allegation|allegations|assertion|charge|charges|claim|claims|criticism|fear|fears|insinuation|notion|report|reports|rumor|rumors|rumour|rumours|speculation|story|suggestion|suggestions|talk',
);

/** "expressed support for": what is expressed names the act; other feelings only express. */
export const EXPRESSED: ReadonlyMap<string, 'support' | 'promise' | 'reject' | 'accuse'> = new Map([
  ...['support', 'solidarity', 'backing', 'admiration', 'approval', 'praise'].map(
    (noun) => [noun, 'support'] as const,
  ),
  ...['commitment', 'readiness', 'willingness', 'resolve', 'determination'].map(
    (noun) => [noun, 'promise'] as const,
  ),
  ...['opposition', 'objection', 'objections', 'disagreement', 'rejection'].map(
    (noun) => [noun, 'reject'] as const,
  ),
  ...['outrage', 'indignation', 'condemnation', 'criticism'].map((noun) => [noun, 'accuse'] as const),
]);
