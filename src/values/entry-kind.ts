/** What an entry of the archive can be. */

/** What is said (statement), done (event), written (instrument), and what becomes of what is written (step). */
export const ENTRY_KINDS = ['statement', 'event', 'instrument', 'step'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];
