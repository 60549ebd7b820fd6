/** What the rules make of spans that the model cut badly, and of speakers that no cue names. */
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../intake/report.ts';
import { spanOf } from '../../values/span.ts';
import type { LinkedWords } from '../model/attribution-links.ts';
import { outermost, quotations } from '../quotations.ts';
import type { Name, Sentence, Token, Upos } from '../reading.ts';
import { attributions } from './attributions.ts';
import { wholeContents } from './content-edges.ts';

/** A report of one-sentence blocks, its words parted by spaces, verbs marked by a star: "Ada said* : …". */
function scene(...lines: readonly (readonly [BlockKind, string])[]) {
  const clean = lines.map(([kind, line]) => [kind, line.replaceAll('*', '')] as const);
  const text = clean.map(([, line]) => line).join('\n');
  let start = 0;
  const sentences = lines.map(([kind, marked], index): Sentence => {
    const line = clean[index]?.[1] ?? '';
    const block = { ...spanOf(text, start, start + line.length), kind };
    let at = start;
    const tokens = marked.split(' ').map((word, place): Token => {
      const form = word.replaceAll('*', '');
      const upos: Upos = word.endsWith('*')
        ? 'VERB'
        : /^\p{Lu}/u.test(form)
          ? 'PROPN'
          : /\p{L}/u.test(form)
            ? 'NOUN'
            : 'PUNCT';
      const token = {
        ...spanOf(text, at, at + form.length),
        index: place,
        upos,
        lemma: form,
        head: null,
        relation: null,
      };
      at += form.length + 1;
      return token;
    });
    start += line.length + 1;
    return { ...spanOf(text, block.start, block.end), index, block, tokens };
  });
  const names = [...text.matchAll(/Ada Brook/g)].map(
    ({ index }): Name => ({ ...spanOf(text, index, index + 9), label: 'person' }),
  );
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const quoted = quotations(
    text,
    sentences.map(({ block }) => block),
  );
  return {
    text,
    read: (...read: readonly LinkedWords[]) =>
      attributions(read, tokens, quoted, { text, sentences, names }).map(
        ({ source, cue, content, within, by }) => ({
          said: `${source?.text ?? 'nobody'} [${cue.map((span) => span.text).join()}] ${content.map((span) => span.text).join(' … ')}`,
          within,
          by,
        }),
      ),
  };
}

const words = (first: number, after: number) => ({ first, after });

test('an attribution of the model comes through as it is, in several spans', () => {
  const { read } = scene(['paragraph', 'the door , Ada Brook said* , is open .']);
  const found = read({ source: words(3, 5), cue: words(5, 6), content: [words(0, 2), words(7, 9)] });
  expect(found).toEqual([{ said: 'Ada Brook [said] the door … is open', within: null, by: 'model' }]);
});

test('an attribution whose cue stands in the content of another is within it', () => {
  const { read } = scene(['paragraph', 'Ada Brook said* that Jon Reed denied* it .']);
  const found = read(
    { source: words(0, 2), cue: words(2, 3), content: [words(3, 8)] },
    { source: words(4, 6), cue: words(6, 7), content: [words(7, 8)] },
  );
  expect(found.map(({ within }) => within)).toEqual([null, 0]);
});

test('a quotation over paragraphs goes on under its speaker', () => {
  const { read } = scene(
    ['paragraph', 'Ada Brook said* : "We came .'],
    ['paragraph', '"And we saw* .'],
    ['paragraph', '"And we left* ."'],
  );
  const found = read({ source: words(0, 2), cue: words(2, 3), content: [words(4, 6)] });
  expect(found.map(({ said }) => said)).toEqual([
    'Ada Brook [said] "We came . … "And we saw . … "And we left ."',
  ]);
});

describe('without a cue', () => {
  test.each<[string, BlockKind, string]>([
    ['Ada Brook [:] talks have failed', 'heading', 'Ada Brook : talks have failed*'],
    ['Ada Brook [:] Talks have failed', 'title', 'Talks have failed* : Ada Brook'],
    ['Ada Brook [:] "We are done"', 'paragraph', 'And from Ada Brook : "We are done"'],
    ['Ada Brook [–] "We are done."', 'paragraph', '"We are done." – Ada Brook'],
  ])('%s', (said, kind, line) =>
    expect(
      scene([kind, line])
        .read()
        .map((one) => one.said),
    ).toEqual([said]),
  );

  test.each<[BlockKind, string]>([
    ['paragraph', 'The price : nine pounds'],
    ['paragraph', 'The list has* three items : tea and milk'],
    ['heading', 'Results : Ada Brook'],
  ])('nothing is said in a %s "%s"', (kind, line) => expect(scene([kind, line]).read()).toEqual([]));
});

describe('the edges of contents', () => {
  const whole = (text: string, ...contents: readonly string[]) => {
    const block = { ...spanOf(text, 0, text.length), kind: 'paragraph' as const };
    const spans = contents.map((content) =>
      spanOf(text, text.indexOf(content), text.indexOf(content) + content.length),
    );
    return wholeContents(text, spans, outermost(quotations(text, [block]))).map((span) => span.text);
  };

  test('a content that stops short of its mark takes it in', () => {
    expect(whole('He said: "We are done." Then he left.', 'We are done')).toEqual(['"We are done."']);
  });
  test('half a quotation stays half', () => {
    expect(whole('He said: "We are done here today."', 'done here')).toEqual(['done here']);
  });
  test('a comma that no quotation holds goes', () => {
    expect(whole('It rained, he said, and snowed.', 'It rained,', ', and snowed')).toEqual([
      'It rained',
      'and snowed',
    ]);
  });
  test('contents that meet in one quotation become one', () => {
    expect(whole('"We are done," he said.', 'We are done,', '"')).toEqual(['"We are done,"']);
  });
  test('nothing but commas is nothing', () => expect(whole('It rained, he said.', ',')).toEqual([]));
});
