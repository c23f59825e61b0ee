import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sideways, violations } from './accessible.ts';
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

/** One page of every kind, in both languages. */
const PAGES = [
  '/',
  '/en/',
  '/hvad-er-soem/',
  '/metode/',
  '/en/metode/',
  '/laes-et-resultat/',
  '/ordbog/',
  '/en/ordbog/',
  '/filformater/',
  '/kilder/',
  '/om/',
  '/pakker/',
  '/en/packs/',
  '/pakker/adults/',
  '/en/packs/prevention/',
  '/pakker/children-youth/anxiety-6-13/',
  '/en/packs/multiple-problems/families-several-problems/',
  '/pakker/register/',
  '/en/packs/register/',
  '/bidrag-studier/',
  '/en/bidrag-studier/',
  '/bidrag/guide/',
  '/en/bidrag/guide/',
  '/find-maalgruppe/',
  '/en/find-group/',
  '/find-maalgruppe/#problem=anxiety&from=7&to=15&unit=person',
  '/katalog/',
  '/en/catalogue/',
  '/beregner/',
  '/en/calculator/',
];

test.each(PAGES)('%s is accessible, stays at home and fits a phone', async (path) => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, path);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page), 'sideways scrolling at 390 px').toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test.each([
  '/pakker/children-youth/anxiety-6-13/',
  '/beregner/',
  '/en/calculator/',
  '/find-maalgruppe/#problem=anxiety&from=7&to=15&unit=person',
  '/pakker/register/',
])('%s is accessible in the dark and on a phone', async (path) => {
  const { page } = await openPage(browser, baseUrl, path, { width: 390, dark: true });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('no page links to a page that is not there', async () => {
  const { page } = await openPage(browser, baseUrl, '/');
  const seen = new Set<string>();
  const waiting = ['/', '/en/'];
  const dead: string[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await page.request.get(new URL(path, baseUrl).href);
    if (!response.ok()) {
      dead.push(path);
      continue;
    }
    if (!response.headers()['content-type']?.includes('html')) continue;
    for (const [, href = ''] of (await response.text()).matchAll(/\shref="(\/[^"#?]*)/g))
      if (!href.startsWith('//') && !seen.has(href)) waiting.push(href);
  }
  expect(dead).toEqual([]);
  expect(seen.size).toBeGreaterThan(50);
  await page.context().close();
});

test('the search finds a target group by a Danish word', async () => {
  const { page } = await openPage(browser, baseUrl, '/');
  await page.getByRole('button', { name: /Søg/ }).click();
  await page.getByRole('textbox').last().fill('hjemløshed');
  const hit = page.locator('.pagefind-ui__result-link').first();
  await hit.waitFor({ timeout: 20_000 });
  expect((await hit.textContent())?.length).toBeGreaterThan(3);
  await page.context().close();
});
