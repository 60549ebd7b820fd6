/** What statements, instruments and events are all made from: a reading with its actors and times. */
import type { Reading } from '../reading/reading.ts';
import type { ActorFinding, TimeFinding } from './finding.ts';
import type { MentionMap } from './mention-map.ts';

export interface Setting {
  readonly reading: Reading;
  readonly actors: readonly ActorFinding[];
  readonly times: readonly TimeFinding[];
  readonly mentions: MentionMap;
}
