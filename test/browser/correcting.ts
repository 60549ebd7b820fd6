/** A statement is rejected where it stands, is gone from what is taken away, and back once that is undone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

interface Walk {
  readonly page: Page;
  readonly url: string;
  readonly go: (address: string) => Promise<void>;
}

const WORDS = 'We have offered every guarantee';

export function correcting(walk: () => Walk): void {
  test('a statement is rejected, gone from the export, and back after undo', async () => {
    const { page, go, url } = walk();
    const exported = async (): Promise<string> =>
      (await page.request.get(`${url}/api/exports/csv?kind=statement`)).text();
    expect(await exported()).toContain(WORDS);

    await go('/?speaker=Brook&kind=statement');
    const entry = page.locator('[data-entry]', { hasText: WORDS }).first();
    await entry.getByRole('button').first().click();
    await entry.getByLabel('Why').fill('told by one side alone');
    await entry.getByRole('button', { name: 'Reject' }).click();
    await entry.waitFor({ state: 'detached' });
    expect(await exported()).not.toContain(WORDS);

    await go('/corrections');
    await page.getByText('told by one side alone').waitFor();
    await page.getByRole('button', { name: /^Undo: rejected/ }).click();
    await page.getByText(/taken back by/).waitFor();
    expect(await exported()).toContain(WORDS);
  });

  test('an edit shows in the line of the entry, with who made it', async () => {
    const { page, go } = walk();
    await go('/?speaker=Brook&kind=statement');
    const entry = page.locator('[data-entry]', { hasText: WORDS }).first();
    await entry.getByRole('button').first().click();
    await entry.getByRole('button', { name: 'Edit' }).click();
    await entry.getByLabel('Act', { exact: true }).selectOption('promise');
    await entry.getByRole('button', { name: 'Set act' }).click();
    await entry.getByText(/act: assert → promise/).waitFor();
    expect(await entry.innerText()).toMatch(/promised reporters/);
    await entry.getByRole('button', { name: /^Undo: edited/ }).click();
    await entry.getByText('edited by hand').waitFor({ state: 'detached' });
  });
}
