/** Whether two actors act as one: a state and those who act for it. */
interface Acting {
  readonly kind: string;
  readonly country: string | null;
}

/** A state is one side with its ministry and with its minister; two people, or two bodies of one state, are not. */
export function isStateWithItsOwn(one: Acting, other: Acting): boolean {
  if (one.country === null || one.country !== other.country) return false;
  const kinds = [one.kind, other.kind];
  return kinds.includes('state') && (kinds.includes('government') || kinds.includes('person'));
}
