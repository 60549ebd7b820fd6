/** Photographs the app as it shows the samples, for the README: docs/images/*.png, each under 300 KB. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../test/browser/browser.ts';
import { build, served } from '../test/browser/served.ts';

const IMAGES = resolve(import.meta.dirname, '../docs/images');
const LARGEST = 300_000;

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Brings the page to what is shown. */
  readonly show: (page: Page, url: string) => Promise<void>;
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

/** A report, with the third of its notes open. */
const reader: Shot['show'] = async (page, url) => {
  await page.goto(`${url}/reports`);
  await page.getByRole('link', { name: /Superpowers settle/ }).click();
  const note = page.locator('[data-note], summary').first();
  await note.waitFor();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('j');
  await page.keyboard.press('e');
};
const timeline: Shot['show'] = async (page, url) => {
  await page.goto(url);
  await page.locator('[data-entry]').first().waitFor();
};

const SHOTS: readonly Shot[] = [
  { name: 'timeline', ...WIDE, theme: 'light', show: timeline },
  { name: 'timeline-dark', ...WIDE, theme: 'dark', show: timeline },
  { name: 'timeline-narrow', ...NARROW, theme: 'light', show: timeline },
  { name: 'reader', ...WIDE, theme: 'light', show: reader },
  { name: 'reader-dark', ...WIDE, theme: 'dark', show: reader },
  { name: 'reader-narrow', ...NARROW, theme: 'dark', show: reader },
  {
    name: 'search',
    ...WIDE,
    theme: 'light',
    show: async (page, url) => {
      await page.goto(`${url}/search?q=agreement`);
      await page.locator('[data-hit]').first().waitFor();
    },
  },
  {
    name: 'exchange',
    ...WIDE,
    theme: 'light',
    show: async (page, url) => {
      await page.goto(`${url}/exchanges`);
      const exchanges = page.locator('[data-exchange]');
      await exchanges.first().waitFor();
      // The one of which most is told.
      const lengths = (await exchanges.allInnerTexts()).map((text) => text.length);
      await exchanges
        .nth(lengths.indexOf(Math.max(...lengths)))
        .getByRole('link')
        .click();
      await page.locator('#steps').waitFor();
      await page.locator('li.entry button').first().click();
    },
  },
  {
    name: 'actor',
    ...WIDE,
    theme: 'light',
    show: async (page, url) => {
      await page.goto(`${url}/actors?name=Shevardnadze`);
      await page.locator('[data-actor] a').first().click();
      await page.locator('[data-entry]').first().waitFor();
      await page
        .locator('canvas')
        .first()
        .waitFor({ timeout: 5000 })
        .catch(() => undefined);
    },
  },
];

const path = chromiumPath();
if (path === null) {
  console.error('Screenshots need Chromium: install it (apt-get install chromium), or name it in CHROMIUM.');
  process.exit(2);
}
build();
const server = await served({ samples: true });
const browser = await openBrowser(path);
try {
  await allRead(server.url);
  for (const { name, width, height, theme, show } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    await show(page, server.url);
    await page.mouse.move(0, 0);
    await page.waitForLoadState('networkidle');
    const file = join(IMAGES, `${name}.png`);
    await page.screenshot({ path: file });
    await page.close();
    const { size } = statSync(file);
    console.log(`${name}.png ${Math.round(size / 1000)} KB`);
    if (size > LARGEST) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

/** Waits until the samples are read, a minute at most. */
async function allRead(url: string): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    const { items } = (await (await fetch(`${url}/api/jobs`)).json()) as { items: { state: string }[] };
    if (items.length > 0 && items.every(({ state }) => state === 'done')) return;
    await new Promise((done) => setTimeout(done, 1000));
  }
  throw new Error('The samples were not read within a minute.');
}
