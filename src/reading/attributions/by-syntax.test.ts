/** What the tree alone tells of who said what, on trees written by hand. */
import { describe, expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-tree.ts';
import { outermost, quotations } from '../quotations.ts';
import { bySyntax } from './by-syntax.ts';
import type { Found } from './linking.ts';

/** What is found in sentences, beside what the model has found: source, cue and content by their words. */
function find(lines: readonly string[], ...known: readonly (readonly [string, string, string])[]): string[] {
  const { text, sentences, part } = handMadeTrees(...lines);
  const outer = outermost(
    quotations(
      text,
      sentences.slice(0, 1).map(({ block }) => block),
    ),
  );
  const found = known.map(
    ([source, cue, content]): Found => ({
      source: part(source),
      cue: [part(cue)],
      content: [part(content)],
      by: 'hand',
    }),
  );
  return bySyntax({ text, sentences, names: [], outer }, found).map(
    ({ source, cue, content }) =>
      `${source?.text} [${cue.map((span) => span.text).join()}] ${content.map((span) => span.text).join(' … ')}`,
  );
}

const DENIED = 'Moe/PROPN/2/nsubj denied/VERB/0/root/deny the/DET/4/det charge/NOUN/2/obj ~./PUNCT/2/punct';

describe('a reporting verb with subject and complement', () => {
  test.each([
    ['a noun phrase', [DENIED], ['Moe [denied] the charge']],
    [
      'a clause, without the comma after it',
      [
        'Moe/PROPN/2/nsubj said/VERB/0/root/say it/PRON/4/nsubj rained/VERB/2/ccomp/rain ~,/PUNCT/2/punct too/ADV/2/advmod',
      ],
      ['Moe [said] it rained'],
    ],
    [
      'an infinitive',
      ['They/PRON/2/nsubj vowed/VERB/0/root/vow to/PART/4/mark fight/VERB/2/xcomp on/ADV/4/advmod'],
      ['They [vowed] to fight on'],
    ],
    [
      'whom an act is asked of, and the act',
      ['She/PRON/2/nsubj urged/VERB/0/root/urge them/PRON/2/obj to/PART/5/mark leave/VERB/2/xcomp'],
      ['She [urged] them to leave'],
    ],
    [
      'what the object is said to be or to have done',
      ['He/PRON/2/nsubj accused/VERB/0/root/accuse Lee/PROPN/2/obj of/ADP/5/case haste/NOUN/2/obl'],
      ['He [accused] Lee of haste'],
    ],
    [
      'the second of two verbs that share their subject',
      [
        'Moe/PROPN/2/nsubj left/VERB/0/root/leave and/CCONJ/4/cc denied/VERB/2/conj/deny the/DET/6/det charge/NOUN/4/obj',
      ],
      ['Moe [denied] the charge'],
    ],
  ])('%s', (_, lines, expected) => expect(find(lines)).toEqual(expected));

  test.each([
    ['the verb is no one’s word', ['They/PRON/2/nsubj offered/VERB/0/root/offer tea/NOUN/2/obj']],
    ['the subject is empty', ['It/PRON/2/nsubj warned/VERB/0/root/warn us/PRON/2/obj']],
    ['no one is named', ['Denied/VERB/0/root/deny the/DET/3/det charge/NOUN/1/obj']],
    ['nothing is said', ['Moe/PROPN/2/nsubj denied/VERB/0/root/deny']],
    [
      'the words are quoted: they are for the speaker of the quotation',
      [
        '"/PUNCT/3/punct ~We/PRON/3/nsubj demand/VERB/0/root/demand talks/NOUN/3/obj ~,/PUNCT/3/punct ~"/PUNCT/3/punct',
      ],
    ],
    ['the sentence is a list without an end', [`${DENIED} ${'a/NOUN/2/obj '.repeat(130).trim()}`]],
  ])('none where %s', (_, lines) => expect(find(lines)).toEqual([]));

  test('none where the model has found the verb, or the subject as part of what someone else says', () => {
    expect(find([DENIED], ['Moe', 'denied', 'the charge'])).toEqual([]);
    const told = `Lee/PROPN/2/nsubj said/VERB/0/root/say Moe/PROPN/4/nsubj denied/VERB/2/ccomp/deny it/PRON/4/obj`;
    expect(find([told], ['Lee', 'said', 'Moe denied it'])).toEqual([
      // What begins a content may speak itself: what it says is then within what the other says.
      'Moe [denied] it',
    ]);
    expect(find([told], ['Lee', 'said', 'said Moe denied it'])).toEqual([]);
  });

  test('what another source says after it is not part of it', () => {
    const line =
      'They/PRON/2/nsubj backed/VERB/0/root/back a/DET/4/det treaty/NOUN/2/obj ~,/PUNCT/7/punct Lee/PROPN/7/nsubj said/VERB/4/acl/say';
    expect(find([line], ['Lee', 'said', 'They backed a treaty'])).toEqual(['They [backed] a treaty']);
  });
});
