/** Entries -> one page that stands by itself: by day, who said or did what, in which words, in which outlets. */
import type { Entry, EntryKind, ReportHead } from '../../archive/archive.ts';
import { correctionWords } from '../cli/correction-wording.ts';
import { daysOf, deedOf, namesOf, sourceOf, subjectOf } from '../cli/entry-wording.ts';
import { list } from '../cli/wording.ts';
import type { Harvest, Pieces } from './harvest.ts';
import { html, linked, PAGE_FOOT, pageHead } from './page.ts';

/** @param asked the filter in words, which heads the page */
export async function* htmlPieces(harvest: Harvest, kinds: readonly EntryKind[], asked: string): Pieces {
  const title = asked === '' ? 'What was reported' : `What was reported ${asked}`;
  yield pageHead(title);
  yield `<header>\n<h1>${html(title)}</h1>\n<p class="quiet">What reports say was said and done, in their words. Whether it is so, they alone answer for. An entry whose day the text does not give stands at the day of its report.</p>\n</header>\n<main>\n`;
  let above: string | null = null;
  for await (const entries of harvest.stretches(kinds)) {
    let page = '';
    for (const entry of entries) {
      const month = monthOf(entry);
      if (month !== above)
        page += `${above === null ? '' : '</ol>\n'}<h2>${month}</h2>\n<ol class="dated">\n`;
      above = month;
      page += itemOf(entry);
    }
    yield page;
  }
  yield above === null ? '<p>Nothing in the archive matches.</p>\n' : '</ol>\n';
  yield `</main>\n${PAGE_FOOT}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthOf({ from }: Entry): string {
  if (from === null) return 'No date';
  return `${MONTHS[Number(from.slice(5, 7)) - 1] ?? ''} ${from.slice(0, 4)}`;
}

function itemOf(entry: Entry): string {
  const relay = namesOf(entry, 'relay');
  const small = [
    entry.isDated || entry.from === null ? '' : 'day of the report',
    entry.place === null ? '' : html(entry.place),
    relay.length > 0 ? html(`via ${list(relay)}`) : '',
    sourceLink(entry.report),
    `<span class="id">${html(entry.id)}</span>`,
    html(correctionWords(entry)),
  ].filter(Boolean);
  const time =
    entry.from === null
      ? '<time></time>'
      : `<time datetime="${html(entry.from)}">${html(daysOf(entry) ?? '')}</time>`;
  return [
    `<li id="${html(entry.id)}">${time}<div>`,
    `<p><span class="name">${html(subjectOf(entry))}</span> ${html(deedOf(entry))}</p>`,
    `<blockquote class="words">${html(entry.words)}</blockquote>`,
    `<p class="quiet">${small.join(' · ')}</p></div></li>\n`,
  ].join('');
}

function sourceLink(report: ReportHead): string {
  return linked(report.url, html(sourceOf(report)));
}
