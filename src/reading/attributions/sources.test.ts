import { describe, expect, test } from 'vitest';
import { handMadeTrees } from '../../../test/hand-made-trees.ts';
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
    ['the subject', 'Moe/PROPN/1/nsubj asked/VERB/-1/root/ask them/PRON/1/obj', 'asked', 'them', 'Moe'],
    [
      'the subject that a verb shares with the one before',
      'Old/ADJ/1/amod Moe/PROPN/2/nsubj met/VERB/-1/root/meet us/PRON/2/obj and/CCONJ/5/cc asked/VERB/2/conj/ask why/ADV/5/advmod',
      'asked',
      'why',
      'Old Moe',
    ],
    [
      'the subject of the clause that an -ing hangs on',
      'Moe/PROPN/1/nsubj left/VERB/-1/root/leave ~,/PUNCT/3/punct saying/VERB/1/advcl/say why/ADV/3/advmod',
      'saying',
      'why',
      'Moe',
    ],
    [
      'the noun that it tells of',
      'A/DET/1/det letter/NOUN/4/nsubj alleging/VERB/1/acl/allege fraud/NOUN/2/obj came/VERB/-1/root/come',
      'alleging',
      'fraud',
      'A letter',
    ],
    [
      'the agent of a passive',
      'It/PRON/2/nsubj was/AUX/2/aux/be denied/VERB/-1/root/deny by/ADP/4/case Moe/PROPN/2/obl',
      'denied',
      'It',
      'Moe',
    ],
    [
      'the owner of a noun',
      'his/PRON/1/nmod claim/NOUN/-1/root that/SCONJ/4/mark it/PRON/4/nsubj rained/VERB/1/acl',
      'claim',
      'that it rained',
      'his',
    ],
  ])('%s', (_, line, cue, content, expected) => expect(source(line, cue, content, null)).toBe(expected));

  test.each([
    [
      'no one, where a verb only seems',
      'They/PRON/1/nsubj seem/VERB/-1/root to/PART/3/mark agree/VERB/1/xcomp',
      'seem',
      'to agree',
    ],
    ['no one, where it says itself', 'It/PRON/1/nsubj said/VERB/-1/root/say that/PRON/1/obj', 'said', 'that'],
    [
      'no one, where a passive names none',
      'Moe/PROPN/2/nsubj was/AUX/2/aux/be asked/VERB/-1/root/ask why/ADV/2/advmod',
      'asked',
      'why',
    ],
    [
      'no one who is part of what is said',
      'Moe/PROPN/1/nsubj denied/VERB/-1/root/deny it/PRON/1/obj',
      'denied',
      'Moe',
    ],
  ])('%s', (_, line, cue, content) => expect(source(line, cue, content, null)).toBeNull());
});

describe('a source that the model cut badly', () => {
  const REL =
    'Moe/PROPN/6/nsubj ~,/PUNCT/3/punct who/PRON/3/nsubj left/VERB/0/acl/leave and/CCONJ/5/cc said/VERB/3/conj/say so/ADV/5/advmod';
  test.each([
    ['keeps the relative pronoun alone', REL, 'said', 'so', 'who left and', 'who'],
    ['loses a relative pronoun without its clause', REL, 'said', 'so', 'Moe, who', 'Moe'],
    [
      'loses an aside',
      'Moe/PROPN/4/nsubj ~,/PUNCT/2/punct however/ADV/4/advmod ~,/PUNCT/2/punct denied/VERB/-1/root/deny it/PRON/4/obj',
      'denied',
      'it',
      'Moe, however,',
      'Moe',
    ],
    [
      'gives way to the subject where it names no one',
      'Moe/PROPN/2/nsubj famously/ADV/2/advmod denied/VERB/-1/root/deny it/PRON/2/obj',
      'denied',
      'it',
      'famously',
      'Moe',
    ],
    [
      'loses what stands before the subject of an insertion',
      'Taxes/NOUN/5/nsubj ~,/PUNCT/3/punct Lee/PROPN/3/nsubj says/VERB/5/parataxis/say ~,/PUNCT/3/punct rise/VERB/-1/root',
      'says',
      'rise',
      'Taxes, Lee',
      'Lee',
    ],
  ])('%s', (_, line, cue, content, given, expected) =>
    expect(source(line, cue, content, given)).toBe(expected),
  );
});
