import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
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

const cards = (page: Page) => page.locator('.know-answer > .know-card');
const ANXIETY = 'pack=children-youth&group=anxiety-6-13';
const STUDIED = `/succesrate/#${ANXIETY}&outcome=anxiety-free&chain=cool-kids&without=20`;
const UNSTUDIED = `/succesrate/#${ANXIETY}&outcome=less-psychiatry`;

/** One page of every new kind, in both languages. */
const PAGES = [
  '/viden/',
  '/viden/#problem=anxiety&compare=children-youth/cool-kids-dk-trial&compare=children-youth/back2school-trial',
  '/en/knowledge/#all=1',
  '/viden/children-youth/cool-kids-dk-trial/',
  '/en/knowledge/children-youth/cool-kids-dk-trial/',
  '/effektkaeder/',
  '/en/effect-chains/',
  '/pakker/children-youth/kaeder/cool-kids/',
  '/en/packs/adults/chains/housing-first/',
  '/succesrate/',
  STUDIED,
  UNSTUDIED,
  STUDIED.replace('/succesrate/', '/en/success-rate/'),
];
test.each(PAGES)('%s is accessible, stays at home and fits a phone', async (path) => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, path);
  // what is folded is read too
  for (const fold of await page.locator('main details:not([open]) > summary:visible').all())
    if (await fold.isVisible()) await fold.click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page), 'sideways scrolling at 390 px').toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test.each(['/viden/#problem=anxiety', '/pakker/children-youth/kaeder/cool-kids/', STUDIED])(
  '%s is accessible in the dark and on a phone',
  async (path) => {
    const { page } = await openPage(browser, baseUrl, path, { width: 390, dark: true });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test('the knowledge base begins with a question and overwhelms nobody', async () => {
  const { page } = await openPage(browser, baseUrl, '/viden/');
  await page.getByLabel('Hvad vil du vide noget om?').waitFor();
  expect(await page.locator('.know-card').count()).toBe(0);
  expect(await page.locator('.know-facets').count()).toBe(0);
  await page.context().close();
});

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('search, narrow down, compare and take the list along', async () => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, '/viden/');
  const field = page.getByLabel('Hvad vil du vide noget om?');
  await field.pressSequentially('angst', { delay: 20 });
  await cards(page).first().waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  const all = await cards(page).count();
  await page.getByText('Afgræns', { exact: true }).click();
  await page.getByLabel('Design').selectOption('randomised-trial');
  await expect.poll(() => cards(page).count()).toBeLessThan(all);
  const left = await cards(page).count();
  // the count beside the choice is the number of studies it leaves
  const option = await page.getByLabel('Design').locator('option:checked').textContent();
  expect(option).toContain(`(${left})`);
  await expect.poll(() => page.url()).toContain('design=randomised-trial');
  await cards(page).nth(0).getByRole('checkbox').check();
  await cards(page).nth(1).getByRole('checkbox').check();
  const table = page.getByRole('region', { name: 'Side om side' }).locator('table');
  expect(await table.locator('thead th').count()).toBe(2);
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(8);
  await page.getByText('Hent listen', { exact: true }).click();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return textOf(download);
  };
  expect((await save('CSV')).split('\r\n').length).toBeGreaterThan(left);
  expect(await save('BibTeX')).toMatch(/^@\w+\{/);
  const csl: unknown = JSON.parse(await save('CSL-JSON'));
  expect(Array.isArray(csl) && csl.length).toBeGreaterThan(0);
  // the address shows the same to somebody else
  await expect.poll(() => page.url().match(/compare=/g)?.length).toBe(2);
  const other = await openPage(browser, baseUrl, page.url().slice(baseUrl.length));
  await cards(other.page).first().waitFor();
  expect(await cards(other.page).count()).toBe(left);
  expect(await other.page.locator('.know-compared thead th').count()).toBe(2);
  await other.page.context().close();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('a bubble of the map narrows the list and takes the reader to it', async () => {
  const { page } = await openPage(browser, baseUrl, '/viden/');
  await page.getByText('Kortet: hvad er undersøgt').click();
  await page.locator('.know-map svg a').first().focus();
  await page.keyboard.press('Enter');
  await cards(page).first().waitFor();
  expect(page.url()).toMatch(/intervention=.*outcome=/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('know-found');
  await page.context().close();
});

test('without JavaScript every study is there as a plain list', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('/viden/', baseUrl).href);
  expect(await page.locator('.know-card').count()).toBeGreaterThan(50);
  await page.getByText('Siger ikke').first().waitFor({ state: 'visible' });
  await context.close();
});

test('nothing found is said, and does not mean that it does not work', async () => {
  const { page } = await openPage(browser, baseUrl, '/viden/#q=kvantefysik');
  await page.getByText('betyder ikke, at indsatsen ikke virker').waitFor();
  await page.context().close();
});

test('a tampered address does no harm', async () => {
  for (const path of ['/viden/', '/succesrate/'])
    for (const hash of [
      '#%%%',
      '#problem=__proto__&age=<b>&compare=../x',
      '#pack=constructor&group=x&outcome=__proto__',
      `#${ANXIETY}&outcome=anxiety-free&in=no/such/effect&own=99+af+3&model=evil`,
    ]) {
      const { page, errors } = await openPage(browser, baseUrl, `${path}${hash}`);
      await page.locator('main h2').first().waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    }
});

test('every link of a chain leads to its evidence or says that there is none', async () => {
  const { page } = await openPage(browser, baseUrl, '/pakker/children-youth/kaeder/cool-kids/');
  const links = page.locator('.som-wide svg a');
  const anchors = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(anchors.length).toBeGreaterThan(8);
  for (const anchor of anchors) {
    expect(anchor).toMatch(/^#/);
    expect(await page.locator(`[id="${anchor?.slice(1)}"]`).count(), anchor ?? '').toBe(1);
  }
  await links.nth(2).focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#led-\d$/);
  for (const evidence of await page.locator('.som-link .som-evidence').all())
    expect(((await evidence.textContent()) ?? '').trim().length).toBeGreaterThan(20);
  expect(await page.locator('.som-link[data-weak]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('from a target group to a rate in a case, with its basis and a line in the logbook', async () => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, '/succesrate/');
  await page.getByLabel('Hvem gælder det?').selectOption({ label: 'Børn med angst, 6–13 år' });
  await page.getByLabel('Hvad skal lykkes?').selectOption('anxiety-free');
  await page.getByLabel('Med hvilken indsats?').selectOption('cool-kids');
  await page.getByLabel(/hvor mange ville nå målet uden/).fill('20');
  const answer = page.locator('.rate-answer').first();
  await answer.waitFor();
  const before = await answer.getAttribute('data-value');
  // every doubt and every step is there, and a study taken out changes the answer
  expect(await page.getByRole('heading', { name: 'Det taler imod' }).count()).toBe(1);
  await page
    .getByRole('checkbox', { name: /Dansk forsøg med Cool Kids/ })
    .first()
    .uncheck();
  await expect.poll(() => answer.getAttribute('data-value')).not.toBe(before);
  await page.getByText('Se og ret forudsætningerne').click();
  await page.locator('[data-switch="interval"]').selectOption('confidence');
  await expect.poll(() => page.url()).toContain('interval=confidence');
  await page.getByRole('button', { name: 'Brug i min sag' }).first().click();
  await page.getByText('Skriv, hvem der svarer for valget').waitFor();
  await page.getByLabel('Hvem svarer for valget?').first().fill('Økonom i Testby');
  const shown = Number(await answer.getAttribute('data-value'));
  await page.getByRole('button', { name: 'Brug i min sag' }).first().click();
  await page.waitForURL(/\/beregner\//);
  await page.getByText(/^Logbog/).click();
  expect(await page.locator('.calc-logbook li').first().textContent()).toContain('Økonom i Testby');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /Effekt\b/ }).click();
  const origin = page.locator('.calc-origin', { hasText: 'Sådan blev tallet til' }).first();
  expect(await origin.textContent()).toContain('Valgt af Økonom i Testby');
  const typed = await page.locator('[data-key="effect.anxiety-free.successRate"]').inputValue();
  const percent = Number(
    typed
      .replace(/[^\d,−-]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
  expect(percent / 100).toBeCloseTo(shown, 2);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('own results come on top of the studies', async () => {
  const { page } = await openPage(browser, baseUrl, STUDIED);
  const answer = page.locator('.rate-answer').first();
  const before = await answer.getAttribute('data-value');
  await page.getByText('Har I egne resultater?').click();
  await page.getByLabel('Jeres resultat').fill('9 af 31');
  await expect.poll(() => answer.getAttribute('data-value')).not.toBe(before);
  expect(await page.locator('.rate-sentence').first().textContent()).toContain('9 af 31');
  await page.context().close();
});

test('where no study bears on it, professionals are led to a range that can be defended', async () => {
  const { page, errors } = await openPage(browser, baseUrl, UNSTUDIED);
  await page.getByText('Ingen af studierne siger noget om').first().waitFor();
  await page.getByRole('radio', { name: 'Fagfolks skøn' }).check();
  const judges = [
    ['Psykolog', '10', '20', '30'],
    ['Lærer', '5', '15', '40'],
    ['Socialrådgiver', '0', '10', '25'],
  ] as const;
  for (const [index, [name, ...figures]] of judges.entries()) {
    const one = page.getByRole('group', { name: `Fagperson ${index + 1}` });
    await one.getByLabel('Navn eller fag').fill(name);
    for (const [place, label] of ['Lavest', 'Mest', 'Højest'].entries())
      await one.getByLabel(label).fill(figures[place] ?? '');
  }
  const answer = page.locator('.rate-answer');
  await answer.waitFor();
  const rate = Number(await answer.getAttribute('data-value'));
  // the three most likely figures are 10, 15 and 20 of 100: what comes of them lies among them
  expect(rate).toBeGreaterThan(0.1);
  expect(rate).toBeLessThan(0.25);
  await page.getByLabel('Hvem svarer for valget?').fill('Leder i Testby');
  await page.getByRole('button', { name: 'Brug i min sag' }).click();
  await page.waitForURL(/\/beregner\//);
  await page.getByText(/^Logbog/).click();
  const entry = await page.locator('.calc-logbook li').first().textContent();
  expect(entry).toContain('Leder i Testby');
  expect(entry).toContain('3 fagpersoner');
  expect(errors).toEqual([]);
  await page.context().close();
});
