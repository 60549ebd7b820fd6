/** "now", "currently", "at the moment": the present, without a day. */
import { timeRule } from '../time-rule.ts';

export const present = timeRule({
  name: 'present',
  looksFor: 'The border is now open.',
  pattern: `(?<!-)(?:(?:right )?now|currently|presently|nowadays|these days|(?<=\\bat )(?:present|the moment))\\b(?!-|[’'])`,
  mean: () => ({ meaning: { kind: 'vague', value: 'PRESENT_REF' } }),
});
