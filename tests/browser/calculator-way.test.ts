import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { shown } from './calculator-page.ts';
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

/** What the focused thing is called: its label, its text or its aria-label. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
    return (labels?.[0]?.textContent ?? element.ariaLabel ?? element.textContent ?? '').trim();
  });

/** Goes on with Tab until what is focused has a name. */
async function tabTo(page: Page, name: string | RegExp, most = 200): Promise<void> {
  const is = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (is(await focused(page))) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('from an empty start to a result in six steps, in Danish, with the keyboard alone', async () => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, '/beregner/');
  await tabTo(page, 'Hvem handler det om?');
  // the letters of a choice choose it, as in any list of the platform
  await page.keyboard.type('Børn med angst, 6');
  await type(page, 'Hvor mange begynder?', '55');
  await type(page, 'Hvad koster forløbet?', '11.500');
  await type(page, 'Hvor mange når målet på grund af forløbet?', '26 %');
  await page.locator('[data-figure="net.total"]').first().waitFor();
  const estimate = await shown(page);
  await tabTo(page, /^Regn videre i seks trin/);
  await page.keyboard.press('Enter');
  await page.locator('.calc-workbench').waitFor();
  // nothing was typed again, and the result is the same
  await expect.poll(() => shown(page)).toBe(estimate);
  for (const step of [
    'Omkostninger',
    'Effekt',
    'Konsekvenser og priser',
    'Resultater',
    'Følsomhed',
  ]) {
    await tabTo(page, `Videre til ${step} →`, 400);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.calc-step > h2').textContent())
      .toMatch(new RegExp(`${step}$`));
  }
  await expect.poll(() => shown(page)).toBe(estimate);
  expect(page.url()).toContain('trin=6');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('a cost is built from hours and a wage', async () => {
  const { page, errors } = await openPage(
    browser,
    baseUrl,
    '/beregner/?sag=cool-kids-ikast-brande#trin=2',
  );
  const before = await shown(page);
  await page.getByText('+ Tilføj en omkostning').click();
  await page.getByLabel('Hvad vil I tilføje?').first().selectOption('staff');
  await page.getByLabel('Timer', { exact: true }).first().fill('12');
  await page.getByLabel('Kr. pr. time', { exact: true }).first().fill('350');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).first().click();
  // 12 × 350 = 4.200 kr. a child; 51,4 discounted participants, less what the index takes from the newest prices
  await expect.poll(() => shown(page)).toBeLessThan(before - 150_000);
  await page.getByText('Prisår, betaler og bemærkning').last().click();
  expect(await page.getByLabel('Bemærkning').last().inputValue()).toContain('12 timer × 350 kr.');
  await page.getByRole('button', { name: /^Logbog/ }).click();
  expect(await page.getByRole('dialog', { name: 'Logbog' }).textContent()).toContain(
    'Personale pr. deltager',
  );
  expect(errors).toEqual([]);
  await page.context().close();
});

test('on a phone the result is one line that opens', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande', {
    width: 390,
  });
  const bar = page.getByRole('button', { name: /Vis resultatet/ });
  expect(await bar.textContent()).toContain('+1,2 mio. kr.');
  await bar.click();
  expect(await page.locator('#calc-results').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#calc-results').isVisible()).toBe(false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.context().close();
});
