/** What holds for every screen: it fits 360 px, and axe finds nothing serious on it in either theme. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';

const SCREENS = [
  ...['/', '/?open=1.s1', '/search?q=talks', '/reports', '/reports/1?at=s2'],
  ...['/exchanges', '/exchanges/1.i1', '/positions', '/corrections', '/actors', '/actors/1', '/add'],
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Walk {
  readonly page: Page;
  readonly browser: Browser;
  readonly url: string;
  readonly go: (address: string) => Promise<void>;
}

export function soundScreens(walk: () => Walk): void {
  test.each(SCREENS)('%s fits 360 px', async (address) => {
    const { page, go } = walk();
    await page.setViewportSize({ width: 360, height: 740 });
    await go(address);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test.each(SCREENS)('axe finds nothing serious on %s in either theme', async (address) => {
    const { browser, url } = walk();
    for (const colorScheme of ['light', 'dark'] as const) {
      // The check itself is a script that the policy of the page would not let in.
      const checked = await browser.newContext({ colorScheme, bypassCSP: true });
      const screen = await checked.newPage();
      await screen.goto(url + address);
      await screen.waitForLoadState('networkidle');
      await screen.evaluate(AXE);
      const found = await screen.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ''}`);
      });
      await checked.close();
      expect(found.filter((fault) => /^(?:serious|critical)/.test(fault))).toEqual([]);
    }
  });
}
