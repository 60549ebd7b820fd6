import { describe, expect, test } from 'vitest';
import { handMadeTokens } from '../../../test/hand-made-tokens.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { actOf } from './acts.ts';
import { deedOf, mainClause } from './main-clause.ts';
import type { Saying } from './saying.ts';
import { byWordOrder } from './word-order.ts';

/** A saying by hand: the cue's verb, whom the clause is about, and the words of the content. */
function saying(verb: string, subjectIs: Saying['subjectIs'], written: string): Saying {
  const content = handMadeTokens(written);
  const text = content.map((token) => token.text).join(' ');
  const clause = mainClause(content, null);
  return {
    attribution: {
      source: null,
      cue: [],
      content: [{ start: 0, end: text.length, text }],
      within: null,
      by: 'hand',
    },
    verb: REPORTING_VERBS.get(verb.replace('not ', '')) ?? null,
    cue: [],
    cueNegated: verb.startsWith('not '),
    form: 'indirect',
    content,
    sentence: null,
    clause,
    does: deedOf(clause),
    subjectIs,
    side: true,
    others: [],
  };
}

describe('the act of a saying', () => {
  test.each([
    ['deny', 'own', 'that/SCONJ it/PRON had/AUX attacked/VERB/attack', 'deny'],
    ['pledge', 'own', 'to/PART send/VERB aid/NOUN', 'promise'],
    ['say', 'own', 'it/PRON would/AUX not/PART accept/VERB the/DET plan/NOUN', 'reject'],
    ['say', 'own', 'we/PRON are/AUX/be unable/ADJ to/PART sign/VERB it/PRON', 'reject'],
    ['say', 'own', 'it/PRON has/AUX/have not/PART deployed/VERB/deploy missiles/NOUN', 'deny'],
    ['say', 'own', 'it/PRON had/VERB/have no/DET plans/NOUN', 'deny'],
    [
      'say',
      'own',
      'they/PRON are/AUX/be not/PART aiming/VERB/aim and/CCONJ do/AUX not/PART attack/VERB',
      'deny',
    ],
    ['say', 'own', 'it/PRON would/AUX not/PART use/VERB force/NOUN', 'promise'],
    ['say', 'own', 'it/PRON would/AUX not/PART pay/VERB', 'decline'],
    ['say', 'own', 'we/PRON will/AUX send/VERB grain/NOUN', 'promise'],
    ['say', 'own', 'we/PRON reject/VERB the/DET offer/NOUN', 'reject'],
    ['say', 'own', 'we/PRON call/VERB on/ADP them/PRON to/PART leave/VERB', 'request'],
    ['say', 'other', 'NATO/PROPN did/AUX/do not/PART answer/VERB', 'accuse'],
    ['say', 'other', 'NATO/PROPN did/AUX/do not/PART address/NOUN it/PRON', 'accuse'],
    ['not accept', 'own', 'the/DET plan/NOUN', 'reject'],
    ['not support', 'own', 'the/DET plan/NOUN', 'reject'],
    ['not deny', 'own', 'that/SCONJ it/PRON paid/VERB/pay', 'assert'],
    ['say', 'other', 'NATO/PROPN had/AUX/have ignored/VERB/ignore it/PRON', 'accuse'],
    ['say', 'other', 'the/DET parties/NOUN must/AUX leave/VERB', 'request'],
    ['say', 'neither', 'why/ADV now/ADV ?/PUNCT', 'ask'],
    ['warn', 'other', 'attacks/NOUN would/AUX have/VERB consequences/NOUN', 'threaten'],
  ] as const)('%s, of %s: "%s" is %s', (verb, subjectIs, written, act) => {
    expect(actOf([saying(verb, subjectIs, written)]).act).toBe(act);
  });

  test.each([
    ['a happening binds nobody', 'say', 'own', 'we/PRON will/AUX have/VERB a/DET problem/NOUN'],
    [
      'a counterpart that will act promises nothing here',
      'say',
      'other',
      'NATO/PROPN will/AUX send/VERB troops/NOUN',
    ],
    ['a passive blames nobody', 'say', 'other', 'Kyiv/PROPN was/AUX/be attacked/VERB/attack'],
    ['one’s own fault is no blame', 'say', 'own', 'we/PRON failed/VERB/fail'],
    ['an empty subject wants nothing', 'say', 'neither', 'it/PRON must/AUX be/AUX said/VERB/say'],
    ['a caution is no threat', 'warn', 'neither', 'talks/NOUN could/AUX fail/VERB'],
    ['a condition is no promise', 'say', 'own', 'we/PRON would/AUX leave/VERB if/SCONJ asked/VERB/ask'],
    [
      'a fact that is not so need not be a denial',
      'say',
      'neither',
      'rules/NOUN were/AUX/be not/PART settled/VERB/settle',
    ],
  ] as const)('%s', (_, verb, subjectIs, written) => {
    expect(actOf([saying(verb, subjectIs, written)]).act).toBe('assert');
  });
});

describe('the main clause by the order of words', () => {
  test('stands after what leads in to it', () => {
    const clause = byWordOrder(
      handMadeTokens(
        'By/ADP avoiding/VERB/avoid it/PRON ,/PUNCT the/DET West/PROPN is/AUX/be not/PART listening/VERB/listen',
      ),
    );
    expect(clause.subject.map(({ text }) => text)).toEqual(['the', 'West']);
    expect(clause.negated).toBe(true);
  });

  test('a negation below it is not its own', () => {
    const clause = byWordOrder(
      handMadeTokens(
        'that/SCONJ it/PRON is/AUX/be clear/ADJ that/SCONJ nobody/PRON will/AUX not/PART pay/VERB',
      ),
    );
    expect(clause.negated).toBe(false);
  });

  test('words with no verb are all subject', () => {
    const clause = byWordOrder(handMadeTokens('No/DET attack/NOUN on/ADP ports/NOUN'));
    expect([clause.subject.length, clause.verbs.length, clause.negated]).toEqual([4, 0, true]);
  });
});
