/**
 * Words at the head of a transcript's turn: forms of address and titles before a name, and names for who asks.
 *
 * Source: written for this project from the usage of official transcripts. Licence: as the project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** First words of a head such as "MS. BROOK:" or "THE PRESIDENT:", in lower case, without "the". A name or an office may follow. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = words(
  'mr.|mr|ms.|ms|mrs.|mrs|miss|dr.|dr|sir|dame|madam|president|vice|prime|premier|chancellor|secretary|secretary-general|undersecretary|ambassador|senator|representative|congressman|congresswoman|governor|minister|admiral|colonel|gen.|adm.|col.|maj.|lt.|capt.|sen.|rep.|gov.|amb.|taoiseach|spokesperson|spokesman|spokeswoman|prof.|president-elect',
);

/** Who asks, where a transcript does not say who that is, in lower case. */
export const QUESTIONERS: ReadonlySet<string> = words(
  'q|question|questioner|reporter|journalist|correspondent|interviewer|press|the press|media|host|unidentified reporter|female reporter|male reporter',
);
