import { expect, test } from 'vitest';
import { lemmaOf } from './lemma.ts';
import type { Upos } from './reading.ts';

test.each<[string, Upos, string]>([
  ['said', 'VERB', 'say'],
  ['Agreed', 'VERB', 'agree'],
  ['stopped', 'VERB', 'stop'],
  ['visiting', 'VERB', 'visit'],
  ['forcing', 'VERB', 'force'],
  ['increased', 'VERB', 'increase'],
  ['stating', 'VERB', 'state'],
  ['denies', 'VERB', 'deny'],
  ['pushes', 'VERB', 'push'],
  ['needed', 'VERB', 'need'],
  ['called', 'VERB', 'call'],
  ['’s', 'AUX', 'be'],
  ['wo', 'AUX', 'will'],
  ["n't", 'PART', 'not'],
  ['spokeswomen', 'NOUN', 'spokeswoman'],
  ['treaties', 'NOUN', 'treaty'],
  ['sanctions', 'NOUN', 'sanction'],
  ['series', 'NOUN', 'series'],
  ['crises', 'NOUN', 'crisis'],
  ['churches', 'NOUN', 'church'],
  ['Brooks', 'PROPN', 'Brooks'],
  ['larger', 'ADJ', 'large'],
  ['them', 'PRON', 'they'],
  ['these', 'DET', 'this'],
])('%s as %s is %s', (form, upos, lemma) => expect(lemmaOf(form, upos)).toBe(lemma));
