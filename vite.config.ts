/** Builds the web app into the package: src/faces/web -> dist/faces/web, which the API serves. */
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `chancery serve` answers while the app is worked on with `npx vite`. */
const SERVER = 'http://127.0.0.1:8420';

const FONTS = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'];

/** Lays the licences of the fonts beside them, which Vite's own list of what is bundled leaves out. */
const fontLicences: Plugin = {
  name: 'font-licences',
  apply: 'build',
  generateBundle() {
    const source = FONTS.map(
      (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`,
    ).join('\n\n');
    this.emitFile({ type: 'asset', fileName: 'fonts.txt', source });
  },
};

export default defineConfig({
  root: 'src/faces/web',
  plugins: [react(), tailwindcss(), fontLicences],
  build: {
    outDir: '../../../dist/faces/web',
    emptyOutDir: true,
    // The policy of the server allows no data: addresses and no inline script, which Vite would else put in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A list of what is bundled, by package: the test of the first load reads it, and so does the server.
    manifest: true,
    rolldownOptions: { checks: { pluginTimings: false } },
    license: { fileName: 'licences.md' },
  },
  server: { proxy: { '/api': SERVER } },
});
