/** A window's inputs into the tensors that both runtimes take, and their outputs into scores. */
import { OUTPUTS, type Scores, type WindowScores } from './scores.ts';
import type { WindowInputs } from './windows.ts';

/** What the runtimes' tensors have in common. */
interface TensorLike {
  readonly dims: readonly number[];
  readonly data: unknown;
}

type MakeTensor<Tensor> = (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;

/** One tensor [1, n] of 64-bit numbers for each input, under its name. */
export function feedsOf<Tensor>(inputs: WindowInputs, make: MakeTensor<Tensor>): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, row]: [string, Int32Array | Uint8Array]) => {
      const data = new BigInt64Array(row.length);
      // Through the low halves: making a bigint for each number costs more.
      const halves = new Int32Array(data.buffer);
      for (let at = 0; at < row.length; at += 1) halves[2 * at] = row[at] ?? 0;
      return [name, make('int64', data, [1, row.length])];
    }),
  );
}

/** The scores of each output; throws where the graph does not give it. */
export function scoresOf(results: Readonly<Record<string, TensorLike>>): WindowScores {
  const found = OUTPUTS.map((name): [string, Scores] => {
    const tensor = results[name];
    if (!(tensor?.data instanceof Float32Array)) throw new Error(`the graph gives no scores named ${name}`);
    return [name, { values: tensor.data, width: tensor.dims.at(-1) ?? 0 }];
  });
  return Object.fromEntries(found) as unknown as WindowScores;
}
