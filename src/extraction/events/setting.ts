/** What events are made from. */
import type { StatementFinding } from '../finding.ts';
import { itemsIn } from '../locate.ts';
import type { Setting as Common } from '../setting.ts';

export interface Setting extends Common {
  readonly statements: readonly StatementFinding[];
  /** By the index of a sentence, the statements with a part of their content in it. */
  readonly saidIn: ReadonlyMap<number, readonly StatementFinding[]>;
}

export function settingOf(common: Common, statements: readonly StatementFinding[]): Setting {
  const saidIn = new Map<number, StatementFinding[]>();
  for (const statement of statements)
    for (const { index } of statement.content.flatMap((span) => itemsIn(common.reading.sentences, span))) {
      const said = saidIn.get(index) ?? [];
      saidIn.set(index, said);
      if (said.at(-1) !== statement) said.push(statement);
    }
  return { ...common, statements, saidIn };
}
