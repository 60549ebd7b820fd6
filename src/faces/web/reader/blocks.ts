/** A report's text -> the blocks that it is set in: its title, headings, list items, credits and paragraphs. */

export interface Block {
  readonly kind: 'title' | 'heading' | 'item' | 'credit' | 'paragraph';
  /** Half-open range in the text, without the white space around it. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_HEADING = 90;

/**
 * The lines of the text that hold something, in order. `title` is the report's, which is often its first line as well.
 * This is for the eye alone: headings are short lines that end as no sentence does.
 */
export function blocksOf(text: string, title: string | null): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    const isTitle = blocks.length === 0 && title !== null && words === title.trim();
    blocks.push({ kind: isTitle ? 'title' : kindOf(words), start, end: start + words.length });
  }
  return blocks;
}

function kindOf(words: string): Block['kind'] {
  if (/^(?:[-–•*]\s|\d{1,2}[.)]\s)/u.test(words)) return 'item';
  if (words.length > LONGEST_HEADING) return 'paragraph';
  if (/^(?:By\s\p{Lu}|(?:Image|Photo|Picture|Credit)s?:)/u.test(words)) return 'credit';
  return !/[.!?:;,…"”'’)\]]$/u.test(words) ? 'heading' : 'paragraph';
}
