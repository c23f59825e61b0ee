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

test('from nothing: 55 children over five years, a question, and no example left once it is said where the figures stand', async () => {
  const { page, errors } = await openPage(browser, baseUrl, '/beregner/');
  await page.getByLabel('Hvem handler det om?').selectOption({ label: 'Børn med angst, 6–13 år' });
  await page.getByLabel('Hvor mange begynder?').fill('55');
  await page.getByLabel('Hvad koster forløbet?').fill('11.500');
  await page.getByLabel('Hvor mange når målet på grund af forløbet?').fill('26 %');
  await page.getByRole('button', { name: /^Regn videre i seks trin/ }).click();
  const question = 'Hvad betyder det for kommunen, at 11 børn om året får Cool Kids?';
  await page.getByLabel('Hvad skal beregningen svare på?').fill(question);
  expect(await page.locator('.calc-question').textContent()).toBe(question);
  await page.getByText('Fordel et antal over flere år').click();
  await page.getByLabel('Over hvor mange år?').fill('5');
  await page.getByRole('button', { name: 'Fordel', exact: true }).click();
  await page.getByText('55 børn i alt').waitFor();
  expect(await page.getByLabel(/^Børn, der begynder i/).count()).toBe(5);

  await page.getByRole('link', { name: /Omkostninger/ }).click();
  await page.getByText('Kilde, prisår, hvornår, hvem betaler').click();
  await page.getByLabel('Hvad slags tal er det?').selectOption('tariff');
  await page.getByText('Skriv, hvor tallet står.').waitFor();
  await page.getByLabel('Hvor står det? (kilde)').fill('Tilbud, marts 2026');
  const before = await shown(page, 'net.byPayer.municipality');
  await page.getByLabel('Hvem betaler?').selectOption('split');
  await page.getByLabel('Region', { exact: true }).fill('50 %');
  // half of what 55 children cost is no longer the municipality's: about 300,000 kr.
  await expect
    .poll(() => shown(page, 'net.byPayer.municipality'))
    .toBeGreaterThan(before + 250_000);

  await page.getByRole('link', { name: /Effekt/ }).click();
  const caveat = page.locator('.calc-results .calc-caveat');
  expect(await caveat.count()).toBe(1);
  await page.getByLabel('Hvad slags tal er det?').selectOption('quasi');
  await page.getByLabel('Hvor står det? (kilde)').fill('Evalueringen, 2019');
  await expect.poll(() => caveat.count()).toBe(0);
  await page.getByLabel('Hvem gælder tallet?').selectOption('completers');
  await page.getByLabel('Hvor mange gennemfører?').fill('80 %');
  // 0.8 × 26 % of 55
  await expect
    .poll(() => shown(page, 'outcomes.less-psychiatry.persons'))
    .toBeCloseTo(0.8 * 0.26 * 55, 6);
  expect(errors).toEqual([]);
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
  await page.getByText('Kilde, prisår, hvornår, hvem betaler').last().click();
  expect(await page.getByLabel('Bemærkning').last().inputValue()).toContain('12 timer × 350 kr.');
  await page.getByRole('button', { name: /^Logbog/ }).click();
  expect(await page.getByRole('dialog', { name: 'Logbog' }).textContent()).toContain(
    'Personale pr. deltager',
  );
  expect(errors).toEqual([]);
  await page.context().close();
});

test('on a phone the result is a bar with its doubt that opens', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande', {
    width: 390,
  });
  const bar = page.getByRole('button', { name: /Vis resultatet/ });
  expect(await bar.textContent()).toContain('+1,2 mio. kr.');
  const doubt = /Formentlig mellem \S+\skr\. og \S+\smio\.\skr\./;
  await expect.poll(() => bar.textContent(), { timeout: 15_000 }).toMatch(doubt);
  const [inFew = ''] = doubt.exec((await bar.textContent()) ?? '') ?? [];
  const plain = inFew.replaceAll('\u00a0', ' ');
  await bar.click();
  // the panel begins with the same words, and has no need of them twice
  expect(await page.locator('.calc-summary .calc-doubt').textContent()).toContain(plain);
  expect(await page.locator('.calc-bar').textContent()).not.toMatch(doubt);
  expect(await page.locator('#calc-results').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#calc-results').isVisible()).toBe(false);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.context().close();
});
