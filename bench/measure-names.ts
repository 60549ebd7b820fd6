/**
 * Names into micro F1, exact spans with their type: CoNLL-2003 dev (four types), and sentences of PolNeAR dev that a
 * person has checked, of which the repository holds offsets and labels alone.
 *
 * CoNLL-2003 is read as running text. The reader sets datelines and bylines apart, which are about the report, and names
 * nobody in them: these gold names are missed by design. Hence one F1 over all, and one without the gold names there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChancery } from '../src/app.ts';
import type { ReaderModel } from '../src/reading/model/reader-model.ts';
import { read } from '../src/reading/read.ts';
import type { Name, NameLabel } from '../src/reading/reading.ts';
import { contains } from '../src/values/span.ts';
import { type Figures, linesOf, partOf, percent } from './corpus-part.ts';
import { namedTexts } from './named.ts';

/** One sentence; all places are in the text of its article. */
interface Judged {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly names: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

const JUDGED = join(import.meta.dirname, 'judged', 'names-polnear-dev.jsonl');

const CORPUS = 'PolNeAR dev, by hand';

const CONLL: Readonly<Partial<Record<NameLabel, string>>> = {
  person: 'PER',
  place: 'LOC',
  facility: 'LOC',
  organisation: 'ORG',
};
/** The types that a person has checked; the others do not count. */
const CHECKED: Readonly<Partial<Record<NameLabel, string>>> = {
  person: 'person',
  place: 'place',
  facility: 'place',
  organisation: 'organisation',
};

interface Typed {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Made and marked names, and the F1 of some. */
class Names {
  readonly made: string[] = [];
  readonly gold: string[] = [];

  add(text: string, made: readonly Typed[], gold: readonly Typed[]): void {
    const key = ({ start, end, label }: Typed): string => `${label} ${text} ${start}-${end}`;
    this.made.push(...made.map(key));
    this.gold.push(...gold.map(key));
  }

  /** Precision, recall and F1 of those with a label, or of all. */
  figures(label = ''): readonly [precision: number, recall: number, f1: number] {
    const [made, gold] = [this.made, this.gold].map((keys) => keys.filter((key) => key.startsWith(label)));
    const wanted = new Set(gold);
    const right = made?.filter((key) => wanted.has(key)).length ?? 0;
    const [found, all] = [made?.length ?? 0, gold?.length ?? 0];
    return [percent(right, found), percent(right, all), percent(2 * right, found + all)];
  }
}

function allOf(names: Names, corpus: string): Figures {
  const [precision, recall, f1] = names.figures();
  return { [`${corpus}: precision`]: precision, [`${corpus}: recall`]: recall, [`${corpus}: F1`]: f1 };
}

export async function names(shared: string, model: ReaderModel): Promise<Figures> {
  const chancery = await openChancery({ model });
  const namesIn = async (text: string): Promise<readonly Name[]> =>
    (await read(chancery.takeIn({ text }), model)).names;
  const news = new Names();
  const said = new Names();
  const stories = partOf(namedTexts(join(shared, 'corpora', 'conll2003', 'dev.conll')));
  for (const [place, { text, names: gold }] of stories.entries()) {
    const { names: found, report } = await read(chancery.takeIn({ text }), model);
    const made = found.map(({ start, end, label }) => ({ start, end, label: CONLL[label] ?? 'MISC' }));
    const apart = report.blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline');
    const heard = gold.filter((name) => !apart.some((block) => contains(block, name)));
    news.add(String(place), made, gold);
    said.add(String(place), made, heard);
  }
  return {
    ...allOf(news, 'CoNLL-2003'),
    'CoNLL-2003: gold names in datelines and bylines': news.gold.length - said.gold.length,
    'CoNLL-2003: F1 without these': said.figures()[2],
    ...(await checked(shared, namesIn)),
  };
}

async function checked(
  shared: string,
  namesIn: (text: string) => Promise<readonly Name[]>,
): Promise<Figures> {
  if (!existsSync(JUDGED)) {
    console.error(
      'The names that a person has checked are left out: bench/judged/names-polnear-dev.jsonl is not there.',
    );
    return {};
  }
  const texts = new Map(
    linesOf(readFileSync(join(shared, 'corpora', 'polnear', 'dev.jsonl'), 'utf8')).map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [String(id), text] as const;
    }),
  );
  const read = new Map<string, readonly Name[]>();
  const names = new Names();
  for (const line of partOf(linesOf(readFileSync(JUDGED, 'utf8')))) {
    const { id, start, end, names: gold } = JSON.parse(line) as Judged;
    const text = texts.get(String(id));
    if (text === undefined) throw new Error(`${JUDGED} names an article that there is not: ${id}`);
    const made = read.get(id) ?? (await namesIn(text));
    read.set(id, made);
    names.add(
      id,
      made.flatMap((name) => {
        const label = CHECKED[name.label];
        return label === undefined || name.start < start || name.end > end ? [] : [{ ...name, label }];
      }),
      gold,
    );
  }
  const figures: Record<string, number> = allOf(names, CORPUS);
  for (const label of ['person', 'place', 'organisation'])
    figures[`${CORPUS}: F1, ${label}`] = names.figures(label)[2];
  return figures;
}
