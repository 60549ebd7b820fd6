/** What the archive tells of one actor. */
import type { ActorKind } from '../values/actor.ts';
import type { Span } from '../values/span.ts';
import type { ReportHead, Role } from './entry.ts';

export interface ArchivedActor {
  readonly key: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Keys of the actors that were merged into it by hand. */
  readonly merged: readonly number[];
  /** Offices as reports give them, with the first and the last report that does. */
  readonly offices: readonly {
    readonly title: string;
    readonly first: string | null;
    readonly last: string | null;
  }[];
  readonly reports: number;
  /** Entries in which it has a part, of those that match. */
  readonly entries: number;
}

export interface ActorDetail extends Omit<ArchivedActor, 'offices'> {
  readonly offices: readonly (ArchivedActor['offices'][number] & {
    /** By day, so many reports at most. */
    readonly evidence: readonly {
      /** The office as that report gives it. */
      readonly name: string;
      readonly report: ReportHead;
      readonly words: readonly string[];
      readonly spans: readonly Span[];
    }[];
  })[];
  /** What reports call it, by the first day that they do. */
  readonly names: readonly {
    readonly name: string;
    readonly first: string | null;
    readonly last: string | null;
    readonly reports: readonly number[];
  }[];
  /** How many entries it has each part in; parts that it never has are left out. */
  readonly parts: Readonly<Partial<Record<Role, number>>>;
}

/** Another actor with a part in the same entries. */
export interface Contact {
  readonly actor: number;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Entries in which the one asked about acts or speaks towards this one. */
  readonly towards: number;
  /** Entries in which this one acts or speaks towards the one asked about. */
  readonly from: number;
  /** Other entries in which both have a part. */
  readonly beside: number;
}
