/** A server that others can reach asks for its token once; then the app is shown. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { post } from '../asking/ask.ts';
import { session as sessionQuery } from '../asking/queries.ts';
import type { Session } from '../asking/wire.ts';
import { Failed } from './states.tsx';

export function TokenGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sessionQuery());
  const [token, setToken] = useState('');
  const opening = useMutation({
    mutationFn: () => post<Session>('/session', { token }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (error !== null) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return null;
  if (!data.needsToken || data.isOpen) return children;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    opening.mutate();
  };
  return (
    <form className="max-w-prose py-12" onSubmit={submit}>
      <h1 className="font-serif text-head">This record is kept behind a token.</h1>
      <label className="mt-4 block">
        <span className="label">Token</span>
        <input
          type="password"
          autoComplete="current-password"
          className="field mt-1 block w-full max-w-sm"
          value={token}
          onChange={({ target }) => setToken(target.value)}
        />
      </label>
      <button type="submit" className="button button-main mt-3" disabled={token === '' || opening.isPending}>
        Open
      </button>
      {opening.error !== null && <Failed error={opening.error} />}
    </form>
  );
}
