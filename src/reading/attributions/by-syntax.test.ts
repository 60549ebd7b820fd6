/** What the tree alone tells of who said what, on trees written by hand. */
import { describe, expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-trees.ts';
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

const DENIED = 'Moe/PROPN/1/nsubj denied/VERB/-1/root/deny the/DET/3/det charge/NOUN/1/obj ~./PUNCT/1/punct';

describe('a reporting verb with subject and complement', () => {
  test.each([
    ['a noun phrase', [DENIED], ['Moe [denied] the charge']],
    [
      'a clause, without the comma after it',
      [
        'Moe/PROPN/1/nsubj said/VERB/-1/root/say it/PRON/3/nsubj rained/VERB/1/ccomp/rain ~,/PUNCT/1/punct too/ADV/1/advmod',
      ],
      ['Moe [said] it rained'],
    ],
    [
      'an infinitive',
      ['They/PRON/1/nsubj vowed/VERB/-1/root/vow to/PART/3/mark fight/VERB/1/xcomp on/ADV/3/advmod'],
      ['They [vowed] to fight on'],
    ],
    [
      'whom an act is asked of, and the act',
      ['She/PRON/1/nsubj urged/VERB/-1/root/urge them/PRON/1/obj to/PART/4/mark leave/VERB/1/xcomp'],
      ['She [urged] them to leave'],
    ],
    [
      'what the object is said to be or to have done',
      ['He/PRON/1/nsubj accused/VERB/-1/root/accuse Lee/PROPN/1/obj of/ADP/4/case haste/NOUN/1/obl'],
      ['He [accused] Lee of haste'],
    ],
    [
      'the second of two verbs that share their subject',
      [
        'Moe/PROPN/1/nsubj left/VERB/-1/root/leave and/CCONJ/3/cc denied/VERB/1/conj/deny the/DET/5/det charge/NOUN/3/obj',
      ],
      ['Moe [denied] the charge'],
    ],
  ])('%s', (_, lines, expected) => expect(find(lines)).toEqual(expected));

  test.each([
    ['the verb is no one’s word', ['They/PRON/1/nsubj offered/VERB/-1/root/offer tea/NOUN/1/obj']],
    ['the subject is empty', ['It/PRON/1/nsubj warned/VERB/-1/root/warn us/PRON/1/obj']],
    ['no one is named', ['Denied/VERB/-1/root/deny the/DET/2/det charge/NOUN/0/obj']],
    ['nothing is said', ['Moe/PROPN/1/nsubj denied/VERB/-1/root/deny']],
    [
      'the words are quoted: they are for the speaker of the quotation',
      [
        '"/PUNCT/2/punct ~We/PRON/2/nsubj demand/VERB/-1/root/demand talks/NOUN/2/obj ~,/PUNCT/2/punct ~"/PUNCT/2/punct',
      ],
    ],
    ['the sentence is a list without an end', [`${DENIED} ${'a/NOUN/1/obj '.repeat(130).trim()}`]],
  ])('none where %s', (_, lines) => expect(find(lines)).toEqual([]));

  test('none where the model has found the verb, or the subject as part of what someone else says', () => {
    expect(find([DENIED], ['Moe', 'denied', 'the charge'])).toEqual([]);
    const told = `Lee/PROPN/1/nsubj said/VERB/-1/root/say Moe/PROPN/3/nsubj denied/VERB/1/ccomp/deny it/PRON/3/obj`;
    expect(find([told], ['Lee', 'said', 'Moe denied it'])).toEqual([
      // What begins a content may speak itself: what it says is then within what the other says.
      'Moe [denied] it',
    ]);
    expect(find([told], ['Lee', 'said', 'said Moe denied it'])).toEqual([]);
  });

  test('what another source says after it is not part of it', () => {
    const line =
      'They/PRON/1/nsubj backed/VERB/-1/root/back a/DET/3/det treaty/NOUN/1/obj ~,/PUNCT/6/punct Lee/PROPN/6/nsubj said/VERB/3/acl/say';
    expect(find([line], ['Lee', 'said', 'They backed a treaty'])).toEqual(['They [backed] a treaty']);
  });
});
