import { describe, expect, test } from 'vitest';
import { handMadeReading } from '../../../../test/hand-made-reading.ts';
import { handMadeTree } from '../../../../test/hand-made-tree.ts';
import type { InstrumentProposal } from '../proposal.ts';
import { disclosed } from './disclosed.ts';
import { documentNoun } from './document-noun.ts';
import { provisionVerb } from './provision-verb.ts';
import { stepVerb } from './step-verb.ts';
import { underItsTerms } from './under-its-terms.ts';

const find = (rule: typeof documentNoun, written: string): readonly InstrumentProposal[] => {
  const sentence = handMadeTree(written);
  return rule.find(sentence, { ...handMadeReading(sentence.text), sentences: [sentence] });
};

describe('which nouns are documents', () => {
  const kinds = (written: string) =>
    find(documentNoun, written).map((one) => (one.is === 'mention' ? `${one.kind}: ${one.text}` : ''));

  test.each([
    ['a letter', 'a/DET/2/det letter/NOUN/3/nsubj came/VERB/0/root/come', ['letter: a letter']],
    [
      'a treaty that is only drafted',
      'the/DET/3/det draft/NOUN/3/compound treaty/NOUN/4/nsubj failed/VERB/0/root/fail',
      ['draft: the draft treaty'],
    ],
    [
      'a list of demands, not any list',
      'a/DET/2/det list/NOUN/5/nsubj of/ADP/4/case demands/NOUN/2/nmod/demand came/VERB/0/root/come',
      ['list: a list'],
    ],
    ['a list of something else', 'a/DET/2/det list/NOUN/3/nsubj grew/VERB/0/root/grow', []],
    [
      'help that comes fast',
      'the/DET/3/det emergency/NOUN/3/compound response/NOUN/4/nsubj failed/VERB/0/root/fail',
      [],
    ],
    [
      'a phrase that names no document',
      'in/ADP/2/case response/NOUN/5/obl to/ADP/4/case rain/NOUN/2/nmod left/VERB/0/root/leave',
      [],
    ],
    ['what may not be there', 'no/DET/2/det letter/NOUN/3/nsubj came/VERB/0/root/come', []],
    [
      'concord that cannot be counted',
      'they/PRON/2/nsubj reached/VERB/0/root/reach agreement/NOUN/2/obj',
      [],
    ],
  ])('%s', (_, written, expected) => {
    expect(kinds(written)).toEqual(expected);
  });

  test('the words before a document are its owner and modifiers, not what leads it in', () => {
    const written =
      'consistent/ADJ/0/root with/ADP/5/case Oslo/PROPN/5/nmod ’s/PART/3/case letter/NOUN/1/obl';
    expect(kinds(written)).toEqual(['letter: Oslo ’s letter']);
  });
});

describe('what a document lays down', () => {
  const terms = (rule: typeof documentNoun, written: string) =>
    find(rule, written).map((one) =>
      one.is === 'provision' ? `${one.bearers?.text ?? '-'} ${one.deontic} ${one.text.text}` : '',
    );

  test('what it keeps somebody from', () => {
    expect(
      terms(
        provisionVerb,
        'It/PRON/3/nsubj would/AUX/3/aux bar/VERB/0/root Rome/PROPN/3/obj from/SCONJ/6/mark arming/VERB/3/advcl/arm islands/NOUN/6/obj/island',
      ),
    ).toEqual(['Rome must-not arming islands']);
  });

  test('what it makes somebody do, and what it does not require', () => {
    const written = (verb: string) =>
      `It/PRON/${verb === 'requires' ? '2' : '4'}/nsubj ${verb === 'requires' ? '' : 'does/AUX/4/aux/do not/PART/4/advmod '}${verb}/VERB/0/root/require`;
    expect(
      terms(provisionVerb, `${written('requires')} Rome/PROPN/2/obj to/PART/5/mark pay/VERB/2/xcomp`),
    ).toEqual(['Rome must pay']);
    expect(
      terms(provisionVerb, `${written('require')} Rome/PROPN/4/obj to/PART/7/mark pay/VERB/4/xcomp`),
    ).toEqual(['Rome may pay']);
  });

  test('what holds under its terms, and only with a modal', () => {
    const clause = (modal: string) =>
      `Under/ADP/3/case the/DET/3/det pact/NOUN/${modal ? 6 : 5}/obl Rome/PROPN/${modal ? 6 : 5}/nsubj ${modal}pays/VERB/0/root/pay`;
    expect(terms(underItsTerms, clause('must/AUX/6/aux '))).toEqual(['Rome must pays']);
    expect(terms(underItsTerms, clause(''))).toEqual([]);
  });
});

describe('what becomes of a document', () => {
  const steps = (written: string) =>
    find(stepVerb, written).map((one) =>
      one.is === 'step' ? `${one.kind} by ${one.agent?.text ?? '-'}` : '',
    );

  test.each([
    ['sent', 'Rome/PROPN/2/nsubj sent/VERB/0/root/send a/DET/4/det note/NOUN/2/obj', ['sent by Rome']],
    [
      'accepted, denied: refused',
      'Rome/PROPN/4/nsubj did/AUX/4/aux/do not/PART/4/advmod accept/VERB/0/root the/DET/6/det note/NOUN/4/obj',
      ['refused by Rome'],
    ],
    [
      'refused to sign',
      'Rome/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark sign/VERB/2/xcomp the/DET/6/det pact/NOUN/4/obj',
      ['refused by Rome'],
    ],
    [
      'what is only planned is no step',
      'Rome/PROPN/3/nsubj will/AUX/3/aux send/VERB/0/root a/DET/5/det note/NOUN/3/obj',
      [],
    ],
    [
      'an answer to come is awaited',
      'Rome/PROPN/3/nsubj will/AUX/3/aux answer/VERB/0/root the/DET/5/det note/NOUN/3/obj',
      ['awaited by Rome'],
    ],
    [
      'by the passive',
      'The/DET/2/det note/NOUN/4/nsubj was/AUX/4/aux/be rejected/VERB/0/root/reject by/ADP/6/case Rome/PROPN/4/obl',
      ['refused by Rome'],
    ],
  ])('%s', (_, written, expected) => {
    expect(steps(written)).toEqual(expected);
  });
});

describe('whether the wording is out', () => {
  const states = (written: string) =>
    find(disclosed, written).map((one) => (one.is === 'disclosure' ? one.state : ''));

  test.each([
    ['leaked', 'The/DET/2/det note/NOUN/4/nsubj was/AUX/4/aux/be leaked/VERB/0/root/leak', ['public']],
    [
      'not published',
      'The/DET/2/det note/NOUN/5/nsubj was/AUX/5/aux/be not/PART/5/advmod published/VERB/0/root/publish',
      ['withheld'],
    ],
    ['secret', 'The/DET/2/det note/NOUN/4/nsubj is/AUX/4/cop/be secret/ADJ/0/root', ['withheld']],
    [
      'kept back by who refuses to publish it',
      'Rome/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark publish/VERB/2/xcomp the/DET/6/det note/NOUN/4/obj',
      ['withheld'],
    ],
    ['read aloud', 'The/DET/2/det note/NOUN/4/nsubj was/AUX/4/aux/be read/VERB/0/root', []],
  ])('%s', (_, written, expected) => {
    expect(states(written)).toEqual(expected);
  });
});
