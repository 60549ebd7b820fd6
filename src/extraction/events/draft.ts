/** An event while it is being refined: its parties are actors, its day, place and contexts not yet looked for. */
import type { Sentence, Token } from '../../reading/reading.ts';
import type { EventMode, EventStatus, EventType } from '../../values/plover.ts';
import type { Evidence } from '../../values/span.ts';
import type { ActorIndex, StatementIndex } from '../finding.ts';

export interface Draft {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly sentence: Sentence;
  /** The word that the act hangs on. */
  readonly head: Token;
  readonly actors: readonly ActorIndex[];
  readonly recipients: readonly ActorIndex[];
  /** Whether all sides do it together. */
  readonly joint: boolean;
  readonly needsRecipient: boolean;
  /** Whether it stands without a recipient, since whom the words name is not likely meant. */
  readonly alone: boolean;
  readonly status: EventStatus;
  /** Whether it is what another act is for, as against something that is said to come. */
  readonly aim: boolean;
  /** Whether it is said to come by "will" or "would". */
  readonly will: boolean;
  readonly statement: StatementIndex | null;
  readonly evidence: Evidence;
  readonly by: string;
}
