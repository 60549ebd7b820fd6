import { describe, expect, test } from 'vitest';
import { handMadeTree, wordOf } from '../../../test/hand-made-tree.ts';
import { clauseOf } from './clause.ts';
import { treeOf } from './tree.ts';

const read = (written: string, predicate: string) => {
  const sentence = handMadeTree(written);
  const clause = clauseOf(treeOf(sentence), wordOf(sentence, predicate));
  return {
    agent: clause.agent?.text ?? null,
    patient: clause.patient?.text ?? null,
    receiver: clause.receiver?.text ?? null,
    obliques: clause.obliques.map(({ preposition, word }) => `${preposition} ${word.text}`.trim()),
    passive: clause.passive,
    negated: clause.negated,
  };
};

describe('the clause of a predicate', () => {
  test('an active verb has its subject as agent and its object as patient', () => {
    expect(
      read('Rome/PROPN/2/nsubj sent/VERB/0/root/send Oslo/PROPN/2/iobj a/DET/5/det note/NOUN/2/obj', 'sent'),
    ).toEqual({
      agent: 'Rome',
      patient: 'note',
      receiver: 'Oslo',
      obliques: [],
      passive: false,
      negated: false,
    });
  });

  test('a passive has its "by" phrase as agent and its subject as patient', () => {
    const written =
      'The/DET/2/det note/NOUN/4/nsubj was/AUX/4/aux/be sent/VERB/0/root/send to/ADP/6/case Oslo/PROPN/4/obl by/ADP/8/case Rome/PROPN/4/obl';
    expect(read(written, 'sent')).toMatchObject({
      agent: 'Rome',
      patient: 'note',
      obliques: ['to Oslo'],
      passive: true,
    });
  });

  test('a participle that describes its noun is a passive of it', () => {
    const written =
      'A/DET/2/det note/NOUN/6/nsubj sent/VERB/2/acl/send by/ADP/5/case Rome/PROPN/3/obl arrived/VERB/0/root/arrive';
    expect(read(written, 'sent')).toMatchObject({ agent: 'Rome', patient: 'note', passive: true });
  });

  test('the second of two verbs has the subject of the first', () => {
    const written =
      'Rome/PROPN/2/nsubj left/VERB/0/root/leave and/CCONJ/5/cc never/ADV/5/advmod answered/VERB/2/conj/answer Oslo/PROPN/5/obj';
    expect(read(written, 'answered')).toMatchObject({ agent: 'Rome', patient: 'Oslo', negated: true });
  });

  test('an object controls the infinitive that follows it, and a subject where there is none', () => {
    expect(
      read(
        'Rome/PROPN/2/nsubj urged/VERB/0/root/urge Oslo/PROPN/2/obj to/PART/5/mark pay/VERB/2/xcomp',
        'pay',
      ),
    ).toMatchObject({ agent: 'Oslo' });
    expect(
      read('Rome/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark pay/VERB/2/xcomp', 'pay'),
    ).toMatchObject({ agent: 'Rome' });
  });

  test('a relative pronoun stands for the noun before it', () => {
    const written =
      'Oslo/PROPN/6/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj paid/VERB/1/acl/pay ,/PUNCT/4/punct left/VERB/0/root/leave';
    expect(read(written, 'paid')).toMatchObject({ agent: 'Oslo' });
  });

  test('"no" before an argument denies the clause', () => {
    expect(
      read('Rome/PROPN/2/nsubj sent/VERB/0/root/send no/DET/4/det note/NOUN/2/obj', 'sent'),
    ).toMatchObject({ negated: true });
  });

  test('each of several obliques keeps the preposition of the first', () => {
    const written =
      'Rome/PROPN/2/nsubj met/VERB/0/root/meet with/ADP/4/case Oslo/PROPN/2/obl and/CCONJ/6/cc Bern/PROPN/4/conj';
    expect(read(written, 'met').obliques).toEqual(['with Oslo', 'with Bern']);
  });
});
