import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { COOL_KIDS, shown } from './calculator-page.ts';
import { launch } from './chromium.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

async function tab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, baseUrl).href, { waitUntil: 'networkidle' });
  return page;
}

const rate = (page: Page) => page.getByLabel('Cool Kids-forløb', { exact: true });

test('a crash in the middle of typing loses nothing', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await tab(context, `${COOL_KIDS}#trin=2`);
  await page.locator('[data-figure="net.total"]').first().waitFor();
  const before = await shown(page);
  await rate(page).fill('12.345');
  await page.getByText(/^Husket i browseren/).waitFor();
  await expect.poll(() => shown(page)).not.toBe(before);
  const net = await shown(page);
  // the tab is gone without a word, as when the browser crashes
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');

  const next = await tab(context, '/beregner/');
  const kept = next.getByRole('region', { name: 'Du var i gang med' });
  expect(await kept.textContent()).toContain('Cool Kids i Ikast-Brande');
  await kept.getByRole('button', { name: /^Fortsæt/ }).click();
  await expect.poll(() => shown(next)).toBe(net);
  await next.getByRole('link', { name: /Omkostninger/ }).click();
  expect(await rate(next).inputValue()).toBe('12.345');
  await context.close();
});

test('what is no longer wanted is forgotten', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await tab(context, `${COOL_KIDS}#trin=2`);
  await rate(page).fill('12.345');
  await page.getByText(/^Husket i browseren/).waitFor();
  await page.close();
  const next = await tab(context, '/beregner/');
  await next.getByRole('button', { name: /^Glem den/ }).click();
  expect(await next.getByRole('region', { name: 'Du var i gang med' }).count()).toBe(0);
  await next.reload({ waitUntil: 'networkidle' });
  expect(await next.getByRole('region', { name: 'Du var i gang med' }).count()).toBe(0);
  await context.close();
});

test('loading the page again goes on where one was', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await tab(context, `${COOL_KIDS}#trin=2`);
  await rate(page).fill('12.345');
  await page.getByText(/^Husket i browseren/).waitFor();
  await expect.poll(() => page.url()).toContain('case=');
  await page.reload({ waitUntil: 'networkidle' });
  await rate(page).waitFor();
  expect(await rate(page).inputValue()).toBe('12.345');
  await context.close();
});

test('a full store is said, and the work goes on', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await tab(context, `${COOL_KIDS}#trin=2`);
  await page.evaluate(() => {
    let size = 1_000_000;
    for (let i = 0; size > 0; i++)
      try {
        localStorage.setItem(`filler${i}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
  });
  const before = await shown(page);
  await rate(page).fill('12.000');
  await page.getByText('Browseren kan ikke huske mere').waitFor();
  await expect.poll(() => shown(page)).toBeLessThan(before - 1);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => shown(page)).toBe(before);
  await context.close();
});

test('two tabs with the same case work in a copy each', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const first = await tab(context, `${COOL_KIDS}#trin=2`);
  await rate(first).fill('12.000');
  await first.getByText(/^Husket i browseren/).waitFor();
  const second = await tab(context, '/beregner/');
  await second.getByRole('button', { name: /^Fortsæt/ }).click();
  await second.getByText('Sagen er også åben i en anden fane').waitFor();
  await second.getByRole('link', { name: /Omkostninger/ }).click();
  await rate(second).fill('13.000');
  await second.getByText(/^Husket i browseren/).waitFor();
  await first.close();
  await second.close();
  const third = await tab(context, '/beregner/');
  expect(await third.getByRole('button', { name: /^Fortsæt/ }).count()).toBe(2);
  await context.close();
});
