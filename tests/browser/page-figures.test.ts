import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from './accessible.ts';
import { launch } from './chromium.ts';
import { openPage } from './page.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const GROUP = '/pakker/children-youth/anxiety-6-13/';
/** The figure of who pays in the published case. */
const payersOf = (page: Page) =>
  page.locator('figure').filter({
    has: page.locator('[data-file^="cool-kids-ikast-brande."]').first(),
  });

test('a figure of a page is saved as drawing, as picture, and as the numbers behind it', async () => {
  const { page, errors } = await openPage(browser, baseUrl, GROUP);
  const figure = payersOf(page).first();
  await figure.getByText('Gem figuren').click();
  const saved = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const svg = await saved(/SVG/);
  expect(svg.name).toBe('cool-kids-ikast-brande.hvem-betaler.svg');
  expect(svg.bytes.toString('utf8')).toMatch(/^<svg color="#111111" .*<title [^>]*>.+<\/title>/);
  expect(svg.bytes.toString('utf8')).not.toContain('var(--');
  const png = await saved(/PNG/);
  expect([...png.bytes.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
  expect(png.bytes.readUInt32BE(16)).toBe(1440); // 720 px at twice the sharpness
  const csv = await saved(/CSV/);
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffBetaler;.*\r\nKommune;-\d+;/);
  await figure.getByText('cool-kids-ikast-brande.hvem-betaler.csv er hentet.').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a page with figures is as light as before until one of them is saved', async () => {
  const { page } = await openPage(browser, baseUrl, GROUP);
  const sizes = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /figure/i.test(name) && name.endsWith('.js'))
        .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0)),
    );
  expect((await sizes()).reduce((sum, size) => sum + size, 0)).toBeLessThan(4000);
  await page.context().close();
});

test('where no script runs there is no menu that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(GROUP, baseUrl).href);
  expect(await page.getByText('Gem figuren').first().isVisible()).toBe(false);
  expect(await page.getByText('Tallene bag figuren').first().isVisible()).toBe(true);
  await context.close();
});
