/** Who decides or corrects: what the command line names, else the setting, else whoever is logged in. */
import { userInfo } from 'node:os';
import type { DecisionBy } from '../../archive/archive.ts';

export interface DeciderOptions {
  readonly by?: string;
  readonly why?: string;
}

/** `--by`, which goes before CHANCERY_USER, that before the login name; and `--why`. */
export function deciderOf({ by, why }: DeciderOptions): DecisionBy {
  return { who: by || process.env.CHANCERY_USER || userInfo().username, why: why ?? null };
}
