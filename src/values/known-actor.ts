/** An actor that the user knows: a line of the `--actors` file. */
import type { ActorKind, CountryCode } from './actor.ts';

export interface KnownActor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: CountryCode | null;
  readonly aliases: readonly string[];
  readonly office: string | null;
  /** Name of the state or body that the office is of. */
  readonly of: string | null;
  /** ISO dates (year, month or day) that bound the office; null where open. */
  readonly from: string | null;
  readonly to: string | null;
}
