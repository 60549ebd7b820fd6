/** A briefing -> one page of HTML that stands by itself. */
import { html, linked, PAGE_FOOT, pageHead } from '../export/page.ts';
import type { Briefing, Note, Part, Section, Sentence } from './briefing.ts';

export function briefingHtml({ title, summary, sections, notes }: Briefing): string {
  const cited = new Set<number>();
  return [
    pageHead(title),
    `<header>\n<h1>${html(title)}</h1>\n`,
    ...summary.map((paragraph) => `<p class="quiet">${html(paragraph)}</p>\n`),
    '</header>\n<main>\n',
    ...sections.map((section) => sectionOf(section, 2, cited)),
    notes.length === 0 ? '' : '<h2>Sources</h2>\n<ol class="notes">\n',
    ...notes.map(noteOf),
    notes.length === 0 ? '' : '</ol>\n',
    `</main>\n${PAGE_FOOT}`,
  ].join('');
}

function sectionOf({ heading, sentences, sections }: Section, level: number, cited: Set<number>): string {
  return [
    `<h${level}>${html(heading)}</h${level}>\n`,
    sentences.length === 0 ? '' : '<ol class="dated">\n',
    ...sentences.map((sentence) => sentenceOf(sentence, cited)),
    sentences.length === 0 ? '' : '</ol>\n',
    ...sections.map((section) => sectionOf(section, level + 1, cited)),
  ].join('');
}

function sentenceOf({ day, clauses }: Sentence, cited: Set<number>): string {
  const told = clauses.map(
    ({ parts, notes }) =>
      `${parts.map(partOf).join('')}<sup>${notes.map((note) => markOf(note, cited)).join(' ')}</sup>`,
  );
  return `<li><time>${html(day ?? '')}</time><p>${told.join(' ')}</p></li>\n`;
}

/** A link to a note, to which the note leads back where it is the first. */
function markOf(note: number, cited: Set<number>): string {
  const anchor = cited.has(note) ? '' : ` id="from-${note}"`;
  cited.add(note);
  return `<a href="#note-${note}"${anchor} aria-label="source ${note}">${note}</a>`;
}

function partOf({ kind, text }: Part): string {
  const space = text.startsWith(' ') ? ' ' : '';
  const style = kind === 'name' ? 'name' : 'words';
  return kind === 'ours' ? html(text) : `${space}<span class="${style}">${html(text.trimStart())}</span>`;
}

function noteOf({ number, words, source, url, id }: Note): string {
  return [
    `<li id="note-${number}"><a class="number" href="#from-${number}" aria-label="back to where ${number} is cited">${number}</a>`,
    `<div><span class="words">“${html(words)}”</span> <span class="quiet">${linked(url, html(source))} · <span class="id">${html(id)}</span></span></div></li>\n`,
  ].join('');
}
