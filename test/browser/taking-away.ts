/** A list is taken away with its filters, and what was saved is read again. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

interface Walk {
  readonly page: Page;
  readonly go: (address: string) => Promise<void>;
}

/** Presses a link of the list and gives what is saved. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

export function takingAway(walk: () => Walk): void {
  test('a filtered list is saved as a sheet, and the sheet has just what the list has', async () => {
    const { page, go } = walk();
    await go('/?speaker=Brook&kind=statement');
    const count = Number.parseInt(await page.locator('p[aria-live]').first().innerText(), 10);
    await page.getByRole('button', { name: 'Take away' }).click();
    const rows: readonly Record<string, string>[] = parse(await saved(page, 'Statements, CSV'), {
      columns: true,
    });
    expect(rows.length).toBe(count);
    expect(rows.map(({ words }) => words).join()).toContain('We have offered every guarantee');
    expect(new Set(rows.map(({ speaker }) => speaker))).toEqual(new Set(['Ada Brook']));
  });

  test('a briefing of the list is saved, and Escape closes what was opened', async () => {
    const { page, go } = walk();
    await go('/?speaker=Brook');
    const button = page.getByRole('button', { name: 'Take away' });
    await button.click();
    const briefing = await saved(page, 'Briefing, Markdown');
    expect(briefing).toMatch(/^# Briefing/);
    expect(briefing).toContain('We have offered every guarantee');
    await page.getByRole('link', { name: 'Briefing, HTML' }).focus();
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });
}
