/** What people correct by hand: entries confirmed, edited or rejected, and each taken back. All on screen is asked for anew. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../asking/ask.ts';

interface Judged {
  readonly verb: 'confirm' | 'reject';
  readonly entry: string;
  readonly why: string;
}

interface Edited {
  readonly entry: string;
  /** As "act=deny". */
  readonly settings: readonly string[];
  readonly why: string;
}

function useCorrecting<Given>(correct: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: correct, onSuccess: () => client.invalidateQueries() });
}

const reason = (why: string): { readonly why?: string } => (why.trim() === '' ? {} : { why: why.trim() });

export const useJudging = () =>
  useCorrecting(({ verb, entry, why }: Judged) =>
    post('/corrections', { verb, entries: [entry], ...reason(why) }),
  );

export const useEditing = () =>
  useCorrecting(({ entry, settings, why }: Edited) =>
    post('/corrections', { verb: 'edit', entry, settings, ...reason(why) }),
  );

export const useUndoing = () =>
  useCorrecting((correction: number) => post(`/corrections/${correction}/undo`, {}));
