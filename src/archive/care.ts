/** What looking after an archive tells: what was checked, what was backed up, how much there is. */

/** What was checked, and how much of it does not hold. */
export interface Checked {
  readonly reports: number;
  readonly entries: number;
  readonly faults: number;
}

export interface BackedUp {
  readonly reports: number;
  readonly rows: number;
  /** Of what the file holds, unpacked, but for its last line, which has it. */
  readonly sha256: string;
}

export interface ArchiveState {
  /** Number of the last migration. */
  readonly version: number;
  readonly reports: number;
  readonly entries: number;
  /** In bytes, as the database counts it. */
  readonly size: number;
  /** Places that could not be read. */
  readonly unread: number;
  /** Reports that another version or model read. */
  readonly outdated: number;
  /** Corrections that fit nothing any more. */
  readonly lost: number;
}
