/** Draws the README's picture: what `chancery read` prints of a sample in a terminal, as SVG. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('..', import.meta.url);
const SAMPLE = 'samples/1987-09-20-intermediate-forces.txt';
const PICTURE = new URL('docs/images/read.svg', ROOT);
const LINES = 44;
const LINE_HEIGHT = 19;
const PADDING = 16;
const WIDTH = 760;

const printed = execFileSync(process.execPath, ['dist/faces/cli/main.js', 'read', SAMPLE], {
  cwd: fileURLToPath(ROOT),
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const ESCAPE_SEQUENCE = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`);

/** A printed line as SVG text: escape sequences become classes. */
function drawn(line: string, index: number): string {
  const y = PADDING + (index + 1) * LINE_HEIGHT;
  let style = '';
  const pieces = line.split(ESCAPE_SEQUENCE).map((piece, at) => {
    if (at % 2 === 0) return piece === '' ? '' : `<tspan${style}>${escaped(piece)}</tspan>`;
    style = piece === '1' ? ' class="bold"' : piece === '2' ? ' class="dim"' : '';
    return '';
  });
  return `<text x="${PADDING}" y="${y}" xml:space="preserve">${pieces.join('')}</text>`;
}

const lines = printed.split('\n').slice(1, LINES + 1);
const height = lines.length * LINE_HEIGHT + 2 * PADDING + LINE_HEIGHT / 2;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<title>What chancery read prints of ${SAMPLE}</title>
<style>
rect { fill: #fbfaf7; stroke: #d9d5cb }
text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #23201a }
.bold { font-weight: bold } .dim { fill: #6d675c }
</style>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>
${lines.map(drawn).join('\n')}
</svg>
`;
writeFileSync(PICTURE, svg);
