/** Puts `chancery` where npx looks first, so that in a checkout it runs this build and asks no registry. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../node_modules/.bin/', import.meta.url);
const main = '../../dist/faces/cli/main.js';

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('chancery', folder), `#!/usr/bin/env node\nimport('${main}');\n`);
chmodSync(new URL('chancery', folder), 0o755);
writeFileSync(new URL('chancery.cmd', folder), `@node "%~dp0\\${main.replaceAll('/', '\\')}" %*\r\n`);
