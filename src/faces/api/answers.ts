/** Answers that are remembered as long as nothing has been written since, so that a list that many look at is made once. */

/** Gives the answer to `asked`, made anew where it is not known or the archive has changed. */
export type Answers = <Value>(asked: string, make: () => Promise<Value>) => Promise<Value>;

interface Kept {
  readonly version: string;
  readonly answer: Promise<unknown>;
  weight: number;
}

/** Items in all lists that are kept together; the longest unasked are forgotten first. */
const MOST_KEPT = 20_000;

/** @param version what changes with every write, whoever writes */
export function answersOf(version: () => Promise<string>): Answers {
  const kept = new Map<string, Kept>();
  let weight = 0;
  const forget = (asked: string): void => {
    weight -= kept.get(asked)?.weight ?? 0;
    kept.delete(asked);
  };
  return async <Value>(asked: string, make: () => Promise<Value>) => {
    // Before the answer is made: what is written meanwhile makes it one that nobody asks for again.
    const now = await version();
    const known = kept.get(asked);
    forget(asked);
    if (known?.version === now) {
      kept.set(asked, known);
      weight += known.weight;
      return known.answer as Promise<Value>;
    }
    const answer = make();
    const one: Kept = { version: now, answer, weight: 1 };
    kept.set(asked, one);
    weight += 1;
    answer.then(
      (made) => {
        if (kept.get(asked) !== one) return;
        weight += weightOf(made) - one.weight;
        one.weight = weightOf(made);
        for (const oldest of kept.keys()) {
          if (weight <= MOST_KEPT) break;
          forget(oldest);
        }
      },
      () => {
        if (kept.get(asked) === one) forget(asked);
      },
    );
    return answer;
  };
}

function weightOf(answer: unknown): number {
  const { items } = answer as { readonly items?: readonly unknown[] };
  return 1 + (items?.length ?? 0);
}
