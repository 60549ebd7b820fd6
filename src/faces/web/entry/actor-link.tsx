/** A name that leads to its actor's page. */
import { Link } from '@tanstack/react-router';
import type { EntryParty } from '../asking/wire.ts';

export function ActorLink({ actor, name }: Pick<EntryParty, 'actor' | 'name'>) {
  return (
    <Link to="/actors/$actor" params={{ actor: String(actor) }} className="press">
      {name}
    </Link>
  );
}
