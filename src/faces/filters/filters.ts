/** The filters: one grammar for all that ask, on the command line and over HTTP. */
import type { Filter } from '../../archive/archive.ts';
import { ACTS, FORMS } from '../../values/act.ts';
import { ENTRY_KINDS } from '../../values/entry-kind.ts';

export interface FilterSpec {
  readonly name: Exclude<keyof Filter, 'kinds' | 'withoutCopies' | 'withRejected'> | 'kind';
  /** What stands for its value in help. */
  readonly value: string;
  readonly says: string;
  /** Whether it may be given several times, any of whose values will do. */
  readonly isSeveral: boolean;
  /** Its values, where they can be listed. */
  readonly among?: readonly string[];
}

const several = (name: FilterSpec['name'], value: string, says: string, among?: readonly string[]) => ({
  ...{ name, value, says, isSeveral: true },
  ...(among === undefined ? {} : { among }),
});
const single = (name: FilterSpec['name'], value: string, says: string) => ({
  ...{ name, value, says, isSeveral: false },
});

/** Those that take a value; beside them stand those that leave copies out and take in what was rejected. */
export const FILTERS: readonly FilterSpec[] = [
  several('kind', 'kind', `what it is: ${ENTRY_KINDS.join(', ')}`, ENTRY_KINDS),
  several('speaker', 'name', 'who says or does it: a name, or the number of an actor, as #12'),
  several('actor', 'name', 'who has any part in it: a name, or the number of an actor, as #12'),
  several('about', 'name', 'whom or what it is about: an actor, or words in it'),
  several('to', 'name', 'to whom it is said or done: a name, or the number of an actor, as #12'),
  several('act', 'act', `what a statement does: ${ACTS.join(', ')}`, ACTS),
  several('type', 'type', 'type or mode of an event, kind of an instrument or of a step'),
  single('since', 'day', 'from this day on: 2022-02-16, 2022-02 or 2022'),
  single('until', 'day', 'up to this day, which is included'),
  several('speech', 'form', 'direct, mixed or indirect', FORMS),
  several('country', 'code', 'ISO 3166-1 alpha-3 code of one of the actors, as RUS'),
  several('place', 'name', 'where it is said or done'),
  several('instrument', 'name', 'the document that it is about'),
  several('context', 'context', 'PLOVER context of an event, as military'),
  several('publisher', 'name', 'who published the report'),
  several('report', 'number', 'number of the report in the archive'),
  single('text', 'words', 'words in it: "a phrase", begin*, -without, this OR that'),
];

/** What was given of each filter, before anything is checked. */
export type GivenFilters = Readonly<Partial<Record<FilterSpec['name'], string | readonly string[]>>> & {
  /** False leaves out the reports that carry the copy of an earlier one. */
  readonly copies?: boolean | undefined;
  /** Takes in what was rejected by hand. */
  readonly rejected?: boolean | undefined;
};
