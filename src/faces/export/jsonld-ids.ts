/** Names of reports, entries and actors of an archive as nodes of JSON-LD. They name, and lead nowhere. */

/** A node of the graph. */
export type Node = Readonly<Record<string, unknown>>;

export const reportId = (key: number): string => `urn:chancery:report:${key}`;

/** @param id as the lists show it: "12.s3" */
export const entryId = (id: string): string => `urn:chancery:entry:${id}`;

export const actorId = (key: number): string => `urn:chancery:actor:${key}`;
