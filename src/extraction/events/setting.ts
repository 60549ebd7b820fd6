/** What stands round the events of one reading. */
import type { Reading } from '../../reading/reading.ts';
import type { ActorFinding, StatementFinding, TimeFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import { MentionMap } from '../mention-map.ts';

export interface Setting {
  readonly reading: Reading;
  readonly actors: readonly ActorFinding[];
  readonly times: readonly TimeFinding[];
  readonly statements: readonly StatementFinding[];
  readonly mentions: MentionMap;
  /** By the index of a sentence, the statements with a part of their content in it. */
  readonly saidIn: ReadonlyMap<number, readonly StatementFinding[]>;
}

export function settingOf(
  reading: Reading,
  actors: readonly ActorFinding[],
  times: readonly TimeFinding[],
  statements: readonly StatementFinding[],
): Setting {
  const saidIn = new Map<number, StatementFinding[]>();
  for (const statement of statements)
    for (const { index } of statement.content.flatMap((span) => itemsIn(reading.sentences, span))) {
      const said = saidIn.get(index) ?? [];
      saidIn.set(index, said);
      if (said.at(-1) !== statement) said.push(statement);
    }
  return { reading, actors, times, statements, mentions: new MentionMap(actors), saidIn };
}
