/** What stands round the events of one reading. */
import type { Reading } from '../../reading/reading.ts';
import type { ActorFinding, StatementFinding, TimeFinding } from '../finding.ts';
import type { MentionMap } from '../mention-map.ts';

export interface Setting {
  readonly reading: Reading;
  readonly actors: readonly ActorFinding[];
  readonly times: readonly TimeFinding[];
  readonly statements: readonly StatementFinding[];
  readonly mentions: MentionMap;
}
