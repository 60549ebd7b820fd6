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
  'address|respond|answer|comply|honour|honor|keep|fulfil|fulfill|implement|meet|respect|cooperate|co-operate|act|explain|listen|observe|deliver|admit|want',
);

/** "ignored", "is blocking": what is blame when said of a counterpart. */
export const FAULTING: ReadonlySet<string> = words(
  'ignore|violate|break|breach|fail|refuse|reject|block|avoid|evade|mislead|lie|deceive|betray|attack|invade|shell|bomb|provoke|undermine|sabotage|stall|delay|threaten|blackmail|bully|destabilise|destabilize|interfere|meddle|exploit|abuse|abandon|distort|fuel|spread|shift|cheat',
);

/** Words of harm to come that turn a warning into a threat. */
export const CONSEQUENCES: ReadonlySet<string> = words(
  'consequence|consequences|retaliate|retaliation|sanction|sanctions|price|force|respond|response|strike|punish|punishment|war|reprisal|reprisals|countermeasure|countermeasures',
);
