/** A briefing -> Markdown with footnotes. */
import { escaped } from '../cli/markdown.ts';
import { webAddress } from '../export/web-address.ts';
import type { Briefing, Note, Part, Section, Sentence } from './briefing.ts';

export function briefingMarkdown({ title, summary, sections, notes }: Briefing): string {
  return [
    `# ${escaped(title)}\n`,
    ...summary.map((paragraph) => `\n${escaped(paragraph)}\n`),
    ...sections.map((section) => sectionOf(section, 2)),
    notes.length === 0 ? '' : '\n',
    ...notes.map(noteOf),
  ].join('');
}

function sectionOf({ heading, sentences, sections }: Section, level: number): string {
  return [
    `\n${'#'.repeat(level)} ${escaped(heading)}\n`,
    sentences.length === 0 ? '' : '\n',
    ...sentences.map(sentenceOf),
    ...sections.map((section) => sectionOf(section, level + 1)),
  ].join('');
}

function sentenceOf({ day, clauses }: Sentence): string {
  const told = clauses.map(
    ({ parts, notes }) => parts.map(partOf).join('') + notes.map((number) => `[^${number}]`).join(''),
  );
  return `- ${day === null ? '' : `*${escaped(day)}* `}${told.join(' ')}\n`;
}

/** Escaped, with the space before it kept. */
function partOf({ kind, text }: Part): string {
  const space = text.startsWith(' ') ? ' ' : '';
  return space + (kind === 'name' ? `**${escaped(text)}**` : escaped(text));
}

function noteOf({ number, words, source, url, id }: Note): string {
  const where = escaped(source);
  const address = webAddress(url);
  const linked = address === null ? where : `[${where}](<${address}>)`;
  return `[^${number}]: “${escaped(words)}” ${linked}, ${escaped(id)}\n`;
}
