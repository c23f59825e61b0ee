import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Case, calculate, type Result } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { openPage } from './page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const baseUrl = inject('baseUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

const RATE = 'Hvor mange når målet på grund af forløbet?';

/** The engine's own result for a shipped case, with some of it changed. */
function engineResult(pack: string, id: string, change: (asked: Case) => Case = (c) => c): Result {
  const file = `${root}targetgroups/${pack}/cases/${id}.case.yaml`;
  const ready = loadForCase(file, findWorkspace(root)).value;
  if (!ready) throw new Error(`${file} cannot be read`);
  return calculate({ ...ready, case: change(ready.case) }).result;
}

/** The full number behind a figure on the page. */
async function shown(page: Page, figure: string): Promise<number> {
  return Number(await page.locator(`[data-figure="${figure}"]`).first().getAttribute('data-value'));
}

const FIGURES = (result: Result): Record<string, number> => ({
  'net.total': result.net.total,
  'net.perParticipant': result.net.perParticipant,
  'net.byPayer.municipality': result.net.byPayer.municipality,
  'net.byPayer.region': result.net.byPayer.region,
  'net.byPayer.state': result.net.byPayer.state,
});

async function shownFigures(page: Page): Promise<Record<string, number>> {
  const names = [
    'net.total',
    'net.perParticipant',
    'net.byPayer.municipality',
    'net.byPayer.region',
    'net.byPayer.state',
  ];
  const pairs = await Promise.all(names.map(async (name) => [name, await shown(page, name)]));
  return Object.fromEntries(pairs);
}

test.each([
  ['children-youth', 'cool-kids-ikast-brande'],
  ['adults', 'ips-municipality'],
  ['prevention', 'family-preservation-2026'],
  ['multiple-problems', 'one-plan-families'],
  ['family-focus', 'incredible-years-3-8'],
])('%s/%s shows the figures of the engine, to the last digit', async (pack, id) => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, `/beregner/?sag=${id}`);
  await page.locator('[data-figure="net.total"]').first().waitFor();
  expect(await shownFigures(page)).toEqual(FIGURES(engineResult(pack, id)));
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('a changed success rate changes the result at once, as the engine would', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande#trin=3');
  const field = page.getByLabel(RATE, { exact: true });
  await field.fill('20 %');
  const expected = engineResult('children-youth', 'cool-kids-ikast-brande', (asked) => ({
    ...asked,
    effect: {
      'less-psychiatry': {
        successRate: { value: 0.2, basis: 'own-data' },
        basis: 'own-data',
        reason: 'Ændret i beregneren',
      },
    },
  }));
  await expect.poll(() => shown(page, 'net.total')).toBe(expected.net.total);
  expect(await field.inputValue()).toBe('20 %');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  const before = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;
  await expect.poll(() => shown(page, 'net.total')).toBe(before);
  await page.context().close();
});

test('numbers are understood as Danes write them', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande#trin=2');
  const cost = page.getByLabel('Cool Kids-forløb', { exact: true });
  const results: number[] = [];
  for (const typed of ['12.000', '12000', '12.000,00 kr.']) {
    await cost.fill('11.500');
    const before = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;
    await expect.poll(() => shown(page, 'net.total')).toBeCloseTo(before, 6);
    await cost.fill(typed);
    await expect.poll(() => shown(page, 'net.total')).toBeLessThan(before - 1);
    results.push(await shown(page, 'net.total'));
  }
  expect(new Set(results).size).toBe(1);
  await page.context().close();
});

test('a number that cannot be right is explained, and the last result stays', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande#trin=3');
  const before = await shown(page, 'net.total');
  const field = page.getByLabel(RATE, { exact: true });
  await field.fill('260 %');
  const told = await field.evaluate(
    (element) =>
      element
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ') ?? '',
  );
  expect(told).toMatch(/260 %/);
  expect(told).not.toMatch(/ugyldig/i);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await shown(page, 'net.total')).toBe(before);
  await page.context().close();
});

test('the address carries what was changed to whoever opens it', async () => {
  const first = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande#trin=3');
  await first.page.getByLabel(RATE, { exact: true }).fill('20 %');
  const before = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;
  await expect.poll(() => shown(first.page, 'net.total')).toBeLessThan(before);
  const net = await shown(first.page, 'net.total');
  await expect.poll(() => first.page.url()).toContain('case=');
  const url = new URL(first.page.url());
  const second = await openPage(browser, baseUrl, `${url.pathname}${url.search}${url.hash}`);
  await expect.poll(() => shown(second.page, 'net.total')).toBe(net);
  await first.page.context().close();
  await second.page.context().close();
});

test('a tampered address does no harm', async () => {
  for (const hash of [
    '#%%%',
    '#{"__proto__":1}',
    `#${'a'.repeat(200_000)}`,
    '#<img src=x onerror=alert(1)>',
  ]) {
    const { page, errors } = await openPage(
      browser,
      baseUrl,
      `/beregner/?sag=cool-kids-ikast-brande${hash}`,
    );
    await page.locator('[data-figure="net.total"]').first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }
});

test('a case can be opened from a file, and a broken one says where and what', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/');
  const name = 'ips-municipality.case.yaml';
  const text = readFileSync(`${root}targetgroups/adults/cases/${name}`, 'utf8');
  const choose = (content: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) });
  await choose(text);
  const own = engineResult('adults', 'ips-municipality').net.total;
  await expect.poll(() => shown(page, 'net.total')).toBe(own);
  await choose(text.replace('startYear:', 'startYaer:'));
  await expect.poll(() => page.locator('main').textContent()).toContain('startYaer');
  expect(await page.locator('main').textContent()).toContain('Mente du startYear?');
  await page.context().close();
});

test('English tells the same numbers', async () => {
  const { page } = await openPage(browser, baseUrl, '/en/calculator/?case=cool-kids-ikast-brande');
  await page.locator('[data-figure="net.total"]').first().waitFor();
  expect(await shownFigures(page)).toEqual(
    FIGURES(engineResult('children-youth', 'cool-kids-ikast-brande')),
  );
  expect(await page.locator('main').textContent()).toContain('DKK');
  await page.context().close();
});

test('the way through works with the keyboard alone', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/?sag=cool-kids-ikast-brande#trin=3');
  const before = await shown(page, 'net.total');
  const name = () =>
    page.evaluate(
      () => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '',
    );
  for (let i = 0; i < 120 && (await name()) !== RATE; i++) await page.keyboard.press('Tab');
  expect(await name()).toBe(RATE);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('30');
  await expect.poll(() => shown(page, 'net.total')).toBeGreaterThan(before);
  await page.context().close();
});
