import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from './accessible.ts';
import { COOL_KIDS } from './calculator-page.ts';
import { launch } from './chromium.ts';
import { openPage, type Watched } from './page.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** A case at one of its steps, and everything the browser complained of. */
async function opened(path: string): Promise<Watched> {
  const watched = await openPage(browser, baseUrl, path);
  await watched.page.locator('[data-figure="net.total"]').first().waitFor({ state: 'attached' });
  return watched;
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const PNG = [0x89, 0x50, 0x4e, 0x47];
/** Width and height stand as the first two numbers after the name of a PNG's first part. */
const widthOf = (png: Buffer): number => png.readUInt32BE(16);

test('every figure of the results and of sensitivity can be saved, by keyboard too', async () => {
  const { page, errors } = await opened(`${COOL_KIDS}#trin=5`);
  const figure = page.locator('[data-figure-id="payers"]');
  const menu = figure.getByText('Gem figuren');
  await menu.focus();
  await page.keyboard.press('Enter');
  const svg = await downloaded(page, async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  });
  expect(svg.name).toBe('cool-kids-ikast-brande.hvem-betaler.svg');
  expect(svg.bytes.toString('utf8')).toMatch(
    /^<svg color="#111111".*<title [^>]*>.+<\/title><desc /,
  );
  await menu.click();
  const png = await downloaded(page, () => figure.getByRole('button', { name: /PNG/ }).click());
  expect(png.name).toBe('cool-kids-ikast-brande.hvem-betaler.png');
  expect([...png.bytes.subarray(0, 4)]).toEqual(PNG);
  expect(widthOf(png.bytes)).toBe(1440); // 720 px at twice the sharpness
  await menu.click();
  const csv = await downloaded(page, () => figure.getByRole('button', { name: /CSV/ }).click());
  expect(csv.name).toBe('cool-kids-ikast-brande.hvem-betaler.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffBetaler;.*\r\nKommune;-\d+;/);
  await figure.getByText('cool-kids-ikast-brande.hvem-betaler.csv er hentet.').waitFor();
  for (const step of [5, 6]) {
    await page.goto(new URL(`${COOL_KIDS}#trin=${step}`, baseUrl).href);
    await page.reload({ waitUntil: 'networkidle' });
    // the last to come: those that are worked out in a thread of their own
    for (const id of step === 5 ? ['fan-total'] : ['distribution', 'two-way'])
      await page.locator(`[data-figure-id="${id}"]`).waitFor();
    const figures = await page.locator('.calc-figure-block').count();
    expect(figures).toBeGreaterThan(3);
    expect(await page.locator('.calc-figure-block .calc-figure-tools').count()).toBe(figures);
  }
  expect(errors).toEqual([]);
  await page.context().close();
});

test('an open menu of a figure has nothing that axe finds', async () => {
  const { page } = await opened(`${COOL_KIDS}#trin=5`);
  await page.locator('[data-figure-id="payers"]').getByText('Gem figuren').click();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('all tables come as one zip with a file for each, all figures likewise', async () => {
  const { page, errors } = await opened(COOL_KIDS);
  const take = async (label: RegExp) => {
    await page.getByText('Hent og udskriv').click();
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: label }).click(),
    );
    return unzipSync(bytes);
  };
  const tables = await take(/^Alle tabeller/);
  expect(Object.keys(tables)).toEqual(
    expect.arrayContaining(['resultat.csv', 'foelsomhed.csv', 'hvor-sikkert.csv', 'logbog.csv']),
  );
  expect(strFromU8(tables['resultat.csv'] ?? new Uint8Array())).toContain('Nettoresultat;1197333,');
  const figures = await take(/^Alle figurer/);
  expect(Object.keys(figures)).toEqual(
    expect.arrayContaining(['hvem-betaler.svg', 'effektkaede.svg', 'forbrug-special-class.svg']),
  );
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the panel says how sure the result is, and never of a case as it was', async () => {
  const { page, errors } = await opened(`${COOL_KIDS}#trin=2`);
  const doubt = page.locator('.calc-summary .calc-doubt');
  const said =
    /^Formentlig mellem \S+ kr\. og \S+ mio\. kr\. \(9 af 10 udfald\) · gevinst i \d+ af 100 udfald\./;
  await expect.poll(() => doubt.textContent(), { timeout: 15_000 }).toMatch(said);
  const before = await doubt.textContent();
  const net = page.locator('.calc-summary [data-figure="net.total"]');
  const shown = await net.getAttribute('data-value');
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('30.000');
  await expect.poll(() => net.getAttribute('data-value')).not.toBe(shown);
  // the exact result is there at once; of its doubt nothing is said before it is drawn
  expect(await doubt.textContent()).not.toBe(before);
  await expect.poll(() => doubt.textContent(), { timeout: 15_000 }).toMatch(/^Formentlig mellem/);
  expect(await doubt.textContent()).not.toBe(before);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the brief taken out of the page says the same doubt as the panel', async () => {
  const { page } = await opened(COOL_KIDS);
  const doubt = page.locator('.calc-summary .calc-doubt');
  await expect.poll(() => doubt.textContent(), { timeout: 15_000 }).toMatch(/gevinst i/);
  const chance = /gevinst i (\d+ af 100) udfald/.exec((await doubt.textContent()) ?? '')?.[1];
  await page.getByText('Hent og udskriv').click();
  const brief = await downloaded(page, () =>
    page.getByRole('button', { name: /^Beslutningsoplæg, to sider/ }).click(),
  );
  const text = brief.bytes.toString('utf8').replaceAll('\u00a0', ' ');
  expect(text).toContain('Ni af ti udfald ligger mellem');
  expect(text).toContain(`i ${chance} udfald`);
  await page.context().close();
});
