import { describe, expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-tree.ts';
import { withSource } from './sources.ts';
import { treesOf } from './trees.ts';

/** The source of a cue that the model gave this source or none. */
function source(line: string, cue: string, content: string, given: string | null): string | null {
  const { text, sentences, part } = handMadeTrees(line);
  const one = { cue: [part(cue)], content: [part(content)] as const, by: 'hand' };
  const named = withSource(text, { ...one, source: given === null ? null : part(given) }, treesOf(sentences));
  return named.source?.text ?? null;
}

describe('a source that the model did not name is', () => {
  test.each([
    ['the subject', 'Moe/PROPN/2/nsubj asked/VERB/0/root/ask them/PRON/2/obj', 'asked', 'them', 'Moe'],
    [
      'the subject that a verb shares with the one before',
      'Old/ADJ/2/amod Moe/PROPN/3/nsubj met/VERB/0/root/meet us/PRON/3/obj and/CCONJ/6/cc asked/VERB/3/conj/ask why/ADV/6/advmod',
      'asked',
      'why',
      'Old Moe',
    ],
    [
      'the subject of the clause that an -ing hangs on',
      'Moe/PROPN/2/nsubj left/VERB/0/root/leave ~,/PUNCT/4/punct saying/VERB/2/advcl/say why/ADV/4/advmod',
      'saying',
      'why',
      'Moe',
    ],
    [
      'the noun that it tells of',
      'A/DET/2/det letter/NOUN/5/nsubj alleging/VERB/2/acl/allege fraud/NOUN/3/obj came/VERB/0/root/come',
      'alleging',
      'fraud',
      'A letter',
    ],
    [
      'the agent of a passive',
      'It/PRON/3/nsubj was/AUX/3/aux/be denied/VERB/0/root/deny by/ADP/5/case Moe/PROPN/3/obl',
      'denied',
      'It',
      'Moe',
    ],
    [
      'the owner of a noun',
      'his/PRON/2/nmod claim/NOUN/0/root that/SCONJ/5/mark it/PRON/5/nsubj rained/VERB/2/acl',
      'claim',
      'that it rained',
      'his',
    ],
  ])('%s', (_, line, cue, content, expected) => expect(source(line, cue, content, null)).toBe(expected));

  test.each([
    [
      'no one, where a verb only seems',
      'They/PRON/2/nsubj seem/VERB/0/root to/PART/4/mark agree/VERB/2/xcomp',
      'seem',
      'to agree',
    ],
    ['no one, where it says itself', 'It/PRON/2/nsubj said/VERB/0/root/say that/PRON/2/obj', 'said', 'that'],
    [
      'no one, where a passive names none',
      'Moe/PROPN/3/nsubj was/AUX/3/aux/be asked/VERB/0/root/ask why/ADV/3/advmod',
      'asked',
      'why',
    ],
    [
      'no one who is part of what is said',
      'Moe/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj',
      'denied',
      'Moe',
    ],
  ])('%s', (_, line, cue, content) => expect(source(line, cue, content, null)).toBeNull());
});

describe('a source that the model cut badly', () => {
  const REL =
    'Moe/PROPN/7/nsubj ~,/PUNCT/4/punct who/PRON/4/nsubj left/VERB/1/acl/leave and/CCONJ/6/cc said/VERB/4/conj/say so/ADV/6/advmod';
  test.each([
    ['keeps the relative pronoun alone', REL, 'said', 'so', 'who left and', 'who'],
    ['loses a relative pronoun without its clause', REL, 'said', 'so', 'Moe, who', 'Moe'],
    [
      'loses an aside',
      'Moe/PROPN/5/nsubj ~,/PUNCT/3/punct however/ADV/5/advmod ~,/PUNCT/3/punct denied/VERB/0/root/deny it/PRON/5/obj',
      'denied',
      'it',
      'Moe, however,',
      'Moe',
    ],
    [
      'gives way to the subject where it names no one',
      'Moe/PROPN/3/nsubj famously/ADV/3/advmod denied/VERB/0/root/deny it/PRON/3/obj',
      'denied',
      'it',
      'famously',
      'Moe',
    ],
    [
      'loses what stands before the subject of an insertion',
      'Taxes/NOUN/6/nsubj ~,/PUNCT/4/punct Lee/PROPN/4/nsubj says/VERB/6/parataxis/say ~,/PUNCT/4/punct rise/VERB/0/root',
      'says',
      'rise',
      'Taxes, Lee',
      'Lee',
    ],
  ])('%s', (_, line, cue, content, given, expected) =>
    expect(source(line, cue, content, given)).toBe(expected),
  );
});
