/** Rows as they must be and rows as they are -> what of them differs, told as faults. */

export type Row = Readonly<Record<string, unknown>>;

/** Tells one fault: where it is and what does not hold, in a sentence. */
export type Tell = (where: string, what: string) => Promise<void>;

/** Compares rows by their names, in the columns that the expected ones have. */
export async function compare(
  where: string,
  noun: string,
  expected: readonly (readonly [string, Row])[],
  found: readonly (readonly [string, Row])[],
  tell: Tell,
): Promise<void> {
  const there = new Map(found);
  for (const [name, row] of expected) {
    const other = there.get(name);
    there.delete(name);
    if (other === undefined) await tell(where, `${noun} ${name} is missing`);
    else {
      const wrong = Object.keys(row).filter((column) => canonical(row[column]) !== canonical(other[column]));
      if (wrong.length > 0)
        await tell(where, `${noun} ${name} has another ${wrong.join(', ')} than its record`);
    }
  }
  for (const name of there.keys()) await tell(where, `${noun} ${name} is not in its record`);
}

/** The same for the same values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
