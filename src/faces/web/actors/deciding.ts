/** What people decide about actors: merging, splitting, and taking either back. All that is shown is asked for anew. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../asking/ask.ts';
import type { Decision } from '../asking/wire.ts';

interface Merge {
  readonly kept: number;
  readonly other: number;
  readonly why: string;
}

interface Split {
  readonly actor: number;
  readonly reports: readonly number[];
  readonly why: string;
}

function useDeciding<Given>(decide: (given: Given) => Promise<Decision>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: decide, onSuccess: () => client.invalidateQueries() });
}

const reason = (why: string): { readonly why?: string } => (why.trim() === '' ? {} : { why: why.trim() });

export const useMerge = () =>
  useDeciding(({ kept, other, why }: Merge) =>
    post<Decision>(`/actors/${kept}/merge`, { other, ...reason(why) }),
  );

export const useSplit = () =>
  useDeciding(({ actor, reports, why }: Split) =>
    post<Decision>(`/actors/${actor}/split`, { reports, ...reason(why) }),
  );

export const useUndo = () =>
  useDeciding((decision: number) => post<Decision>(`/decisions/${decision}/undo`, {}));
