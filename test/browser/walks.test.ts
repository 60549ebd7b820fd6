/** The app as people use it: real server, real model, PGlite, Chromium; each screen walked, and checked by axe. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, openBrowser } from './browser.ts';
import { correcting } from './correcting.ts';
import { soundScreens } from './screens.ts';
import { build, type Served, served } from './served.ts';
import { takingAway } from './taking-away.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const path = chromiumPath();
if (path === null)
  console.warn(
    'The browser tests did not run: there is no Chromium. Install it (apt-get install chromium), or name it in CHROMIUM.',
  );

const REPORT =
  'Harbour talks end early\n\nOSLO, 3 March 2023 (Lakefront News) -- Foreign Minister Ada Brook of New Zealand denied that the ' +
  'talks on the harbour had failed. "We have offered every guarantee," Brook told reporters.\n\n' +
  'Norway sent New Zealand a letter on fishing rights on 1 March 2023. New Zealand answered the letter on 2 March 2023. ' +
  'Norwegian Prime Minister Lars Holm said that he would study the answer.';

let server: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[] = [];

/** Goes to an address and waits until nothing more is asked for. */
async function go(address: string): Promise<void> {
  await page.goto(server.url + address);
  await page.waitForLoadState('networkidle');
}

const text = (selector: string): Promise<string> => page.locator(selector).first().innerText();

describe.skipIf(path === null)('the app', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    build();
    [server, browser] = await Promise.all([served(), openBrowser(path ?? '')]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    page = await context.newPage();
    page.setDefaultTimeout(12_000);
    faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    // Neither an error nor a breach of the content security policy on any walk.
    expect(faults).toEqual([]);
  }, 30_000);

  test('an empty record says what to do, and the button does it', async () => {
    await go('/');
    expect(await text('main')).toMatch(/The record is empty/);
    await page.getByRole('link', { name: 'Add reports' }).click();
    await page.getByRole('heading', { name: 'Add reports' }).waitFor();
  });

  test('a report is pasted, found in the timeline and read at its evidence', async () => {
    await go('/add');
    await page.getByLabel('Its text, as published').fill(REPORT);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('On record:').waitFor({ timeout: 60_000 });

    await page.getByRole('link', { name: 'Timeline' }).click();
    const entry = page.locator('[data-entry]', { hasText: 'We have offered every guarantee' }).first();
    await entry.getByRole('button').first().click();
    expect(await entry.innerText()).toMatch(/Ada Brook/);
    expect(await entry.innerText()).toMatch(/Lakefront News, 3 Mar 2023 · 1 source/);
    expect(page.url()).toMatch(/open=1\.s/);

    await entry.getByRole('link', { name: 'Read it in place' }).click();
    await page.waitForURL(/\/reports\/1\?at=s/);
    const lit = page.locator('article .seg[data-part="content"]').first();
    await lit.waitFor();
    expect(await lit.innerText()).toMatch(/We have offered every guarantee/);
    expect(await text('article .seg[data-part="source"]')).toBe('Brook');
    expect(await text('article .seg[data-part="cue"]')).toMatch(/told/);
  });

  test('files are dropped, their progress shown, and what cannot be read is said', async () => {
    await go('/add');
    const names = [
      '1987-09-20-intermediate-forces.txt',
      '2022-07-23-black-sea-grain.txt',
      '2007-02-14-six-parties.txt',
    ];
    const files = names.map((name) => ({
      ...{ name, mimeType: 'text/plain', buffer: readFileSync(join(SAMPLES, name)) },
    }));
    const scan = { name: 'scan.txt', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 and so on') };
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files, scan]);
    await page.getByText('All read').waitFor({ timeout: 120_000 });
    const job = await text('section[aria-labelledby=job]');
    expect(job).toMatch(/3 added/);
    expect(job).toMatch(/1 could not be read/);
    expect(job).toMatch(/scan\.txt/);
    await page.getByRole('link', { name: 'See the timeline' }).click();
    await page.locator('[data-entry]').first().waitFor();
  });

  test('the timeline is narrowed by facets, by days and by brushing, all of it in the address', async () => {
    await go('/');
    const count = async (): Promise<number> =>
      Number.parseInt((await text('p[aria-live]')).replace(/,/g, ''), 10);
    const all = await count();
    await page.getByRole('button', { name: /^statement \d/ }).click();
    await page.waitForURL(/kind=statement/);
    await page.getByText('that match').waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    const said = await count();
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(all);
    expect(await page.locator('[data-entry]').allInnerTexts()).not.toContainEqual(
      expect.stringContaining('document:'),
    );

    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('kind'));
    const strip = page.locator('figure [role=img]');
    const box = await strip.boundingBox();
    if (box === null) throw new Error('The strip is not there.');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 1, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/since=\d{4}-\d\d-\d\d.*until=/);
    await page.waitForFunction(() => !document.body.innerText.includes('1987'));

    await page.getByRole('button', { name: 'Back to all days' }).click();
    await page.getByLabel('Until').fill('1990');
    await page.getByLabel('Until').press('Enter');
    await page.waitForURL(/until=1990/);
    await page.waitForFunction(() => !document.body.innerText.includes('2022'));
  });

  test('keys walk the timeline and the report, search and list themselves', async () => {
    await go('/');
    await page.locator('[data-entry]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.waitForURL(/open=/);
    expect(await page.locator('[data-entry] button[aria-expanded=true]').count()).toBe(1);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await list.waitFor();
    expect(await list.innerText()).toMatch(/Next entry/);
    await list.getByLabel('Keys do what is listed here').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.getByRole('button', { name: 'List the keys' }).click();
    await list.getByLabel('Keys do what is listed here').check();
    await page.keyboard.press('Escape');

    await go('/reports/1');
    await page.locator('[data-note]').first().waitFor();
    await page.keyboard.press('j');
    await page.waitForURL(/at=/);
    const first = page.url();
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.href !== first);
    await page.keyboard.press('k');
    await page.waitForURL(first);
    // The focus follows the walk a moment later.
    await page.waitForFunction(() => document.activeElement?.closest('[data-note]') != null);
    await page.keyboard.press('/');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Search the reports',
    );
  });

  test('hovering a note lights its source, cue and content in the text', async () => {
    await go('/reports/1');
    const note = page.locator('[data-note]', { hasText: 'We have offered every guarantee' }).first();
    await note.hover();
    await page.locator('article .seg[data-part="content"]').first().waitFor();
    const tints = await page.evaluate(() =>
      ['source', 'cue', 'content'].map((part) => {
        const words = document.querySelector(`article .seg[data-part="${part}"]`);
        return words === null ? null : getComputedStyle(words).backgroundColor;
      }),
    );
    expect(new Set(tints).size).toBe(3);
    expect(tints).not.toContain(null);
  });

  test('search finds as one types, with the hit in context and the filters kept', async () => {
    await go('/?publisher=Lakefront+News');
    await page.getByLabel('Search the reports').pressSequentially('fishing rights');
    await page.waitForURL(/\/search\?publisher=Lakefront\+News&q=fishing\+rights/);
    await page.locator('[data-hit] mark').first().waitFor();
    expect(await page.locator('[data-hit] mark').allInnerTexts()).toContain('fishing');
    await page.getByLabel('Search the reports').fill('nobodywrotethis');
    await page.getByText('No report has these words.').waitFor();
  });

  test('an exchange is followed from the list to the words of a step', async () => {
    await go('/exchanges?instrument=letter');
    await page.locator('[data-exchange] a').first().click();
    await page.waitForURL(/\/exchanges\/1\.i\d/);
    await page.getByRole('heading', { name: 'What became of it' }).waitFor();
    const lane = page.getByRole('row', { name: /New Zealand/ });
    expect(await lane.innerText()).toMatch(/answered/);
    await lane.getByRole('button', { name: /answered/ }).click();
    await page.waitForURL(/open=1\.x1/);
    await page.locator('li blockquote').first().waitFor();
    expect(await text('li blockquote')).toMatch(/letter/);
  });

  test('two actors are merged by hand, and the merging is taken back', async () => {
    await go('/actors?name=Brook');
    await page.locator('[data-actor] a').first().click();
    await page.getByRole('heading', { name: 'Ada Brook', level: 1 }).waitFor();
    await page.getByText('Merge or split by hand').click();
    await page.getByLabel('The same as …').fill('Holm');
    await page.getByRole('button', { name: 'Merge Lars Holm' }).click();
    await page.getByText('Lars Holm is the same as Ada Brook').first().waitFor();
    await go('/actors?name=Holm');
    expect(await text('[data-actor]')).toMatch(/Ada Brook/);

    await go('/actors');
    await page.getByRole('button', { name: /^Undo: Lars Holm/ }).click();
    await page.getByText(/taken back/).waitFor();
    await go('/actors?name=Holm');
    expect(await text('[data-actor]')).toMatch(/Lars Holm/);
  });

  test('a server that does not answer, and a thing that is not there, are said in words', async () => {
    await go('/reports/9999');
    expect(await text('[role=alert]')).toMatch(/There is no report 9999/);
    await page.route('**/api/timeline*', (route) => route.abort());
    await go('/');
    await page.getByText('Chancery does not answer.').waitFor({ timeout: 30_000 });
    faults = [];
  });

  test('the theme that is chosen stays after a reload', async () => {
    await go('/');
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: /^Theme: system/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
  });

  takingAway(() => ({ page, go }));
  correcting(() => ({ page, go, url: server.url }));
  soundScreens(() => ({ page, browser, url: server.url, go }));
});
