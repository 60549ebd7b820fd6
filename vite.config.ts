/** Builds the web app into the package: src/faces/web -> dist/faces/web, which the API serves. */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `chancery serve` answers while the app is worked on with `npx vite`. */
const SERVER = 'http://127.0.0.1:8420';

export default defineConfig({
  root: 'src/faces/web',
  plugins: [react(), tailwindcss()],
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
