/** Text -> pages of HTML that stand by themselves: no script, nothing fetched, fit for print. */
import { webAddress } from './web-address.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what HTML cannot hold.
const NOT_IN_HTML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Surrogate}]/gu;

/** Text of a page or of a quoted attribute, whatever it holds. Marks that turn the direction of what follows are taken out. */
export function html(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(NOT_IN_HTML, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A link where the address is one of the web, else the words alone. */
export function linked(url: string | null, inner: string): string {
  const address = webAddress(url);
  return address === null ? inner : `<a href="${html(address)}">${inner}</a>`;
}

/** Reported words in a serif, what is ours in a sans; colour for what can be pressed alone. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1d1b; --quiet: #5f5e5a; --line: #dedbd2; --press: #1f5a7a; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171716; --ink: #eceae4; --quiet: #a3a19a; --line: #3a3935; --press: #8dc3e0; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.55 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; font-weight: 600; }
h3 { margin: 2rem 0 .6rem; font-size: 1rem; font-weight: 600; }
p { margin: 0 0 .6rem; }
a { color: var(--press); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.quiet { color: var(--quiet); font-size: .85rem; line-height: 1.45; }
.words { font-family: "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", Georgia, serif; font-size: 1.06em; overflow-wrap: anywhere; white-space: pre-line; }
.quiet a, .number { text-decoration: none; }
.quiet a:hover, .quiet a:focus-visible { text-decoration: underline; }
.id { white-space: nowrap; }
.name { font-weight: 600; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.dated > li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); column-gap: 1rem; padding: .55rem 0; }
.dated time { color: var(--quiet); font-size: .85rem; line-height: 1.85; }
.dated blockquote { margin: .2rem 0 .3rem; }
sup { font-size: .7em; line-height: 0; }
sup a { padding: 0 .1em; text-decoration: none; }
.notes li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); padding: .3rem 0; font-size: .9rem; }
.notes .number { color: var(--quiet); }
:target { background: color-mix(in srgb, var(--press) 12%, transparent); }
@media (max-width: 34rem) { .dated > li { grid-template-columns: minmax(0, 1fr); } body { padding-top: 1.5rem; } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --press: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; }
  li { break-inside: avoid; }
  a { text-decoration: none; }
}
`;

/** @param title without markup */
export function pageHead(title: string): string {
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    '<meta name="generator" content="Chancery">\n',
    `<title>${html(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
  ].join('');
}

export const PAGE_FOOT = '</body>\n</html>\n';
