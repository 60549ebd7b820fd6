/** What any runtime of the network must do; each adapter's test is a call of this. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decode } from '../../src/reading/model/decode.ts';
import { type ModelFiles, modelFiles } from '../../src/reading/model/model-files.ts';
import { OUTPUTS } from '../../src/reading/model/scores.ts';
import type { ReaderSession, Runtime } from '../../src/reading/model/session.ts';
import type { WindowInputs } from '../../src/reading/model/windows.ts';
import { windows } from '../../src/reading/model/windows.ts';
import { wordPieces } from '../../src/reading/model/word-pieces.ts';

export function describeReaderSession(
  runtime: Runtime,
  open: (graph: string) => Promise<ReaderSession>,
): void {
  describe(`a session of ${runtime}`, () => {
    let files: ModelFiles;
    let session: ReaderSession;
    let inputs: WindowInputs;
    let other: WindowInputs;

    beforeAll(async () => {
      files = await modelFiles();
      session = await open(files.graph);
      [inputs, other] = [inputsOf('Ada Brook said the talks had failed .'), inputsOf('It rained .')];
    });
    afterAll(() => session.close());

    function inputsOf(text: string): WindowInputs {
      const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
      }));
      const passage = { text, words, sentences: [{ first: 0, after: words.length }], paragraphs: [0] };
      const [window] = windows(passage, wordPieces(files.tokenizer), files.labels);
      if (window === undefined) throw new Error('no window');
      return window.inputs;
    }

    test('says which runtime it is', () => expect(session.runtime).toBe(runtime));

    test('gives a row of scores for each word and a column for each label or place', async () => {
      const scores = await session.run(inputs);
      const words = inputs.sentence.length;
      for (const name of OUTPUTS) expect(scores[name].values.length).toBe(words * scores[name].width);
      expect(scores.attribution.width).toBe(files.labels.attribution.length);
      expect(scores.upos.width).toBe(files.labels.upos.length);
      expect(scores.cue_of.width).toBe(words + 1);
    });

    test('reads a plain clause as an annotator would', async () => {
      const labels = decode(await session.run(inputs), inputs.sentence, files.labels);
      expect(labels.upos.slice(0, 4)).toEqual(['PROPN', 'PROPN', 'VERB', 'DET']);
      expect(labels.attributions.map(({ source, cue }) => [source, cue])).toEqual([
        [
          { first: 0, after: 2 },
          { first: 2, after: 3 },
        ],
      ]);
    });

    test('a window gives the same bytes whatever was run before and beside it', async () => {
      const first = await session.run(inputs);
      const [, again] = await Promise.all([session.run(other), session.run(inputs)]);
      for (const name of OUTPUTS) expect(again?.[name].values).toEqual(first[name].values);
    });
  });
}
