import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { COOL_KIDS, engineResult, shown } from './calculator-page.ts';
import { launch } from './chromium.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** A page in a browser without dialogues for files, where everything is downloaded. */
async function withoutPickers(path: string): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ locale: 'da-DK', acceptDownloads: true });
  await context.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(new URL(path, baseUrl).href, { waitUntil: 'networkidle' });
  await page.locator('[data-figure="net.total"]').first().waitFor();
  return { page, errors };
}

async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

const net = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;

test('a changed case is saved under a name of its own, and opens again with the same result', async () => {
  const { page, errors } = await withoutPickers(`${COOL_KIDS}#trin=2`);
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('12.000');
  await page.getByLabel('Hvorfor ændrer I det?').fill('Leverandørens tilbud');
  await expect.poll(() => shown(page)).toBeLessThan(net - 1);
  const changed = await shown(page);
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'Gem', exact: true }).click(),
  );
  expect(file.name).toBe('cool-kids-ikast-brande-changed.case.yaml');
  const text = file.bytes.toString('utf8');
  expect(text).toContain('Leverandørens tilbud');
  expect(text).toMatch(/^locked:/m);
  await page.getByTestId('case-file').setInputFiles(file.path);
  await page.getByRole('heading', { name: /– ændret$/ }).waitFor();
  await expect.poll(() => shown(page)).toBe(changed);
  expect(errors).toEqual([]);
  await page.context().close();
});

test.each([
  [/^Beslutningsoplæg, to sider/, '.html', '<!doctype html'],
  [/^Beslutningsoplæg \(Word\)/, '.docx', 'PK'],
  [/^Regneark/, '.xlsx', 'PK'],
  [/^Alle tabeller/, '.tabeller.zip', 'PK'],
  [/^Alle figurer/, '.figurer.zip', 'PK'],
  [/^Resultatet \(JSON\)/, '.json', '{'],
])('%s can be taken out, and begins as such a file does', async (label, ending, start) => {
  const { page, errors } = await withoutPickers(COOL_KIDS);
  await page.getByText('Hent og udskriv').click();
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: label }).click(),
  );
  expect(name).toBe(
    `cool-kids-ikast-brande${ending === '.html' ? '.brief' : ending === '.json' ? '.result' : ''}${ending}`,
  );
  expect(bytes.toString('utf8').slice(0, 20).toLowerCase()).toMatch(
    new RegExp(`^${start.toLowerCase()}`),
  );
  expect(errors).toEqual([]);
  await page.context().close();
});

test('on paper there is the step and the result, and nothing to press', async () => {
  const { page } = await withoutPickers(`${COOL_KIDS}#trin=2`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.calc-summary').isVisible()).toBe(true);
  expect(await page.locator('.calc-steps').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Fortryd' }).isVisible()).toBe(false);
  await page.context().close();
});
