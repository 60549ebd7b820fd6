/** What arrives -> its record, or why there is none. */
import type { Arrival, Chancery, ReadReport } from '../../app.ts';
import { ChanceryError, sentenceOf } from '../../values/errors.ts';

/** The record of an arrival, or why there is none: its report, its code and its sentence. */
export type Read = ReadReport | { readonly where: string; readonly message: string; readonly code: string };

/** A fault of ours in one report is told and the rest goes on; with CHANCERY_DEBUG=1 it is thrown. */
export async function readArrival(arrival: Arrival, chancery: Chancery): Promise<Read> {
  if (arrival.kind === 'unread') return arrival.unread;
  try {
    return await chancery.read(arrival.report);
  } catch (error) {
    if (process.env.CHANCERY_DEBUG === '1' || error instanceof ChanceryError) throw error;
    const message = sentenceOf('internal', error instanceof Error ? error.message : String(error));
    return { where: arrival.origin.where, message, code: 'internal' };
  }
}

/** How long the text of an arrival is, in UTF-16 code units; of one that cannot be read, its bytes. */
export const lengthOf = (arrival: Arrival): number =>
  arrival.kind === 'report' ? arrival.report.text.length : arrival.bytes;

/** One line on standard error. */
export function faultLine({ where, message, code }: Exclude<Read, ReadReport>): string {
  return `${where}: ${message} [${code}]`;
}
