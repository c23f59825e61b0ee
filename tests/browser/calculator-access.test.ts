import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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

/** What WCAG 2.2 AA forbids, as far as a program can see it. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`,
  );
}

const STEPS = [1, 2, 3, 4, 5, 6];

test.each(STEPS)('step %i is open to everybody, wide and in the dark on a phone', async (step) => {
  const path = `/beregner/?sag=cool-kids-ikast-brande#trin=${step}`;
  for (const options of [{ width: 1440 }, { width: 390, dark: true }]) {
    const { page, errors } = await openPage(browser, baseUrl, path, options);
    await page.locator('[data-figure="net.total"]').first().waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    // nothing scrolls sideways
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(options.width);
    expect(errors).toEqual([]);
    await page.context().close();
  }
});

test('the start page, the logbook and the comparison are open to everybody', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/');
  expect(await violations(page)).toEqual([]);
  await page.goto(new URL('/en/calculator/?case=cool-kids-ikast-brande', baseUrl).href);
  await page.getByRole('button', { name: /^Logbook/ }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cases side by side' });
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByText('this case').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('with text four times as large everything is still there, without sideways scrolling', async () => {
  // 1,280 px at 400 % are 320 px
  const { page } = await openPage(
    browser,
    baseUrl,
    '/beregner/?sag=cool-kids-ikast-brande#trin=2',
    { width: 320 },
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await page.context().close();
});
