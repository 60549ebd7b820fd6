/** The folder of a trained reader into what its parts say; the one place that knows where the files are. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { errorOf } from '../../values/errors.ts';

const words = z.array(z.string());

/** What `training/export.py` writes beside the graph. */
const LABELS = z.object({
  sha256: z.string(),
  limit: z.int(),
  context: z.int(),
  attribution: words,
  transitions: z.array(z.array(z.number())),
  names: words,
  upos: words,
  relations: words,
});

/** Thirty thousand entries: looked at in one go, since a schema for each takes a tenth of the start-up. */
const vocabulary = z.custom<Readonly<Record<string, number>>>(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every(Number.isInteger),
  'a vocabulary maps pieces to whole numbers',
);

const TOKENIZER = z.object({
  model: z.object({
    type: z.literal('WordPiece'),
    unk_token: z.string(),
    continuing_subword_prefix: z.string(),
    vocab: vocabulary,
  }),
});

export type ModelLabels = z.infer<typeof LABELS>;
export type Tokenizer = z.infer<typeof TOKENIZER>;

export interface ModelFiles {
  /** Path of the ONNX graph. */
  readonly graph: string;
  readonly labels: ModelLabels;
  readonly tokenizer: Tokenizer;
}

/** The model that comes with the package. */
export const MODEL_FOLDER = fileURLToPath(new URL('../../../models/reader-en/', import.meta.url));

async function parsed<Shape>(path: string, shape: z.ZodType<Shape>): Promise<Shape> {
  try {
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw errorOf('bad-model', `${path}: ${reason.replace(/\s+/g, ' ')}`);
  }
}

/** Reads a model's labels and tokeniser; throws a ChanceryError where a file is missing or not what it should be. */
export async function modelFiles(folder: string = MODEL_FOLDER): Promise<ModelFiles> {
  const graph = `${folder.replace(/\/$/, '')}/model.onnx`;
  if (!existsSync(graph)) throw errorOf('bad-model', `${graph} is missing`);
  const [labels, tokenizer] = await Promise.all([
    parsed(graph.replace(/model\.onnx$/, 'labels.json'), LABELS),
    parsed(graph.replace(/model\.onnx$/, 'tokenizer.json'), TOKENIZER),
  ]);
  return { graph, labels, tokenizer };
}

/** Where the model is, how large its graph is, and whether it is the one that its labels were written with (SHA-256). */
export async function checkModel(
  folder: string = MODEL_FOLDER,
): Promise<{ folder: string; bytes: number; whole: boolean }> {
  const { graph, labels } = await modelFiles(folder);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(graph)) hash.update(chunk);
  return { folder, bytes: (await stat(graph)).size, whole: hash.digest('hex') === labels.sha256 };
}
