import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handMadeTree } from '../../../test/hand-made-tree.ts';
import { repaired } from './repair.ts';

const heads = (written: string): readonly string[] => {
  const { tokens } = handMadeTree(written);
  return repaired(tokens).map(({ text, head, relation }) =>
    `${text} ${relation} ${tokens[head ?? -1]?.text ?? ''}`.trim(),
  );
};

test('a name before a verb without a subject is its subject', () =>
  expect(heads('Rome/PROPN/3/compound suspended/VERB/0/root/suspend supplies/NOUN/2/obj')).toContain(
    'Rome nsubj suspended',
  ));

test('a second subject behind the verb is its object', () =>
  expect(heads('Rome/PROPN/2/nsubj met/VERB/0/root/meet Oslo/PROPN/2/nsubj')).toContain('Oslo obj met'));

test('a preposition leads in the noun that stands next to it', () =>
  expect(
    heads(
      'Rome/PROPN/2/nsubj wrote/VERB/0/root/write to/ADP/8/case Oslo/PROPN/2/obl to/PART/6/mark restore/VERB/2/advcl ties/NOUN/6/obj Bern/PROPN/7/nmod',
    ),
  ).toContain('to case Oslo'));

test('a tree without faults stays as it is', () => {
  const { tokens } = handMadeTree('Rome/PROPN/2/nsubj left/VERB/0/root/leave Oslo/PROPN/2/obj');
  expect(repaired(tokens)).toEqual(tokens);
});

test('a noun has modifiers, not objects', () =>
  expect(
    heads('Rome/PROPN/2/nsubj sent/VERB/0/root/send drafts/NOUN/2/obj on/ADP/5/case rights/NOUN/3/obj'),
  ).toContain('rights nmod drafts'));

const UPOS = ['NOUN', 'PROPN', 'VERB', 'ADP', 'ADJ', 'PRON'] as const;
const RELATIONS = [
  'nsubj',
  'obj',
  'nmod',
  'obl',
  'compound',
  'case',
  'conj',
  'appos',
  'xcomp',
  'amod',
] as const;

test('whatever the tree, every word still leads up to the root', () => {
  const word = fc.tuple(fc.nat(), fc.constantFrom(...UPOS), fc.constantFrom(...RELATIONS));
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 14 }), fc.nat(), (words, place) => {
      // Words are hung in a chosen order, each on one that hangs already: always a tree.
      const root = place % words.length;
      const order = [root, ...words.keys()].filter((at, step) => step === 0 || at !== root);
      const heads = new Map(
        order.map((at, step) => [at, step === 0 ? -1 : (order[(words[at]?.[0] ?? 0) % step] ?? root)]),
      );
      const written = words.map(([, upos, relation], at) =>
        [`w${at}`, upos, (heads.get(at) ?? -1) + 1, at === root ? 'root' : relation].join('/'),
      );
      const tokens = repaired(handMadeTree(written.join(' ')).tokens);
      for (let at of tokens) {
        let steps = 0;
        while (at.head !== null && at.head >= 0) {
          at = tokens[at.head] as (typeof tokens)[number];
          expect(++steps).toBeLessThan(tokens.length);
        }
      }
    }),
    { numRuns: 3000 },
  );
});
