/** How an entry stands corrected by hand -> plain words. */
import type { CorrectionState, Entry } from '../../archive/archive.ts';
import { list } from './wording.ts';

/** "corrected by A. Clerk", "confirmed by A. Clerk, corrected by B. Clerk"; empty where nothing was corrected. */
export function correctionWords({ correction }: Pick<Entry, 'correction'>): string {
  if (correction === null) return '';
  const { judgement, isEdited, by } = correction;
  const whoDid = (...verbs: readonly string[]): string =>
    list([...new Set(by.filter(({ verb }) => verbs.includes(verb)).map(({ who }) => who))]);
  const last = by.findLast(({ verb }) => verb !== 'edit');
  const parts = [
    ...(judgement === null || last === undefined
      ? []
      : [`${judgement} by ${last.who}${last.isOther ? ' when it read otherwise' : ''}`]),
    ...(isEdited ? [`corrected by ${whoDid('edit')}`] : []),
  ];
  return parts.join(', ');
}

/** "confirmed", "rejected", "edited", of both "rejected; edited"; null where nothing was corrected. */
export function correctionStates(correction: CorrectionState | null): readonly string[] | null {
  if (correction === null) return null;
  return [
    ...(correction.judgement === null ? [] : [correction.judgement]),
    ...(correction.isEdited ? ['edited'] : []),
  ];
}
