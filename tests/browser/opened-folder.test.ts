import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from './accessible.ts';
import { engineResult, shown } from './calculator-page.ts';
import { launch } from './chromium.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;
let drive: string;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  // fetched as a visitor does, and unpacked where names are as on a real drive
  const answer = await fetch(new URL('soem-beregner.zip', baseUrl));
  drive = join(mkdtempSync(join(tmpdir(), 'som-')), 'Fælles drev (Ø) 50 %');
  for (const [path, bytes] of Object.entries(
    unzipSync(new Uint8Array(await answer.arrayBuffer())),
  )) {
    const file = join(drive, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  folder = join(drive, 'soem-beregner');
});
afterAll(async () => {
  await browser.close();
  rmSync(dirname(drive), { recursive: true });
});

/** Opens a file by a double-click, and keeps count of errors and of requests for anything but files of the folder. */
async function openFile(path: string, rest = '', before?: () => void) {
  const context = await browser.newContext({ locale: 'da-DK', acceptDownloads: true });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // a thread that is let go while it starts, by a newer figure or a reload, takes its own script with it
    const isLetGo =
      request.url().startsWith('blob:') && request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isLetGo) wrong.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOurs = url.startsWith(pathToFileURL(drive).href) || /^(blob|data):/.test(url);
    if (!isOurs) wrong.push(`fetched: ${url}`);
  });
  await page.goto(`${pathToFileURL(path).href}${rest}`);
  return { page, wrong };
}

const net = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;
const CASE = '?sag=cool-kids-ikast-brande';

test('a case opened from a folder has the engine’s own result, also where it takes long', async () => {
  const { page, wrong } = await openFile(join(folder, 'beregner.html'), `${CASE}#trin=6`);
  await expect.poll(() => shown(page)).toBe(net);
  // the slow thread: what must be true, worked out by hand in the case's own file
  await page
    .getByText(/når »Netto succesrate: .*« er mindst 8,8 %/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: /Resultater/ }).click();
  await page.getByRole('heading', { name: '5. Resultater' }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('from an empty start in the folder to the downloaded brief', async () => {
  const { page, wrong } = await openFile(join(folder, 'beregner.html'));
  await page.getByLabel('Hvem handler det om?').selectOption({ label: 'Børn med angst, 6–13 år' });
  await page.getByLabel('Hvor mange begynder?').fill('55');
  await page.getByLabel('Hvad koster forløbet?').fill('11.500');
  await page.getByLabel('Hvor mange når målet på grund af forløbet?').fill('26 %');
  await page.locator('[data-figure="net.total"]').first().waitFor();
  const estimate = await shown(page);
  await page.getByRole('button', { name: /^Regn videre i seks trin/ }).click();
  await page.locator('.calc-workbench').waitFor();
  await expect.poll(() => shown(page)).toBe(estimate);
  for (const [label, start] of [
    [/^Beslutningsoplæg, to sider/, '<!doctype html'],
    [/^Beslutningsoplæg \(Word\)/, 'PK'],
    [/^Regneark/, 'PK'],
  ] as const) {
    await page.getByText('Hent og udskriv').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.slice(0, start.length).toLowerCase()).toBe(start.toLowerCase());
  }
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('what is typed is remembered, and stands there when the page is loaded again', async () => {
  const { page, wrong } = await openFile(join(folder, 'beregner.html'), `${CASE}#trin=2`);
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('12.345');
  await page.getByText(/^Husket i browseren/).waitFor();
  await expect.poll(() => shown(page)).toBeLessThan(net - 1);
  const changed = await shown(page);
  await expect.poll(() => page.url()).toContain('case=');
  await page.reload();
  await expect.poll(() => shown(page)).toBe(changed);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a browser that keeps nothing for files says so, and the work goes on', async () => {
  const { page } = await openFile(join(folder, 'beregner.html'), `${CASE}#trin=2`, () => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied });
    Object.defineProperty(window, 'sessionStorage', { get: denied });
    Object.assign(navigator.locks, { request: async () => denied() });
  });
  await expect.poll(() => shown(page)).toBe(net);
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('12.345');
  await page.getByText('Browseren kan ikke huske mere').waitFor();
  await expect.poll(() => shown(page)).toBeLessThan(net - 1);
  await page.context().close();
});

test('the calculator alone is enough, as when it is opened inside the zip file', async () => {
  const alone = join(drive, 'calculator.html');
  copyFileSync(join(folder, 'calculator.html'), alone);
  const { page, wrong } = await openFile(alone, '?case=cool-kids-ikast-brande');
  await expect.poll(() => shown(page)).toBe(net);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test.each([
  ['sider/find-maalgruppe', '#problem=anxiety&from=7&to=15&unit=person', 'Børn med angst, 6–13 år'],
  ['sider/en/find-group', '#problem=anxiety&from=7&to=15&unit=person', 'anxiety'],
  ['sider/viden', '', 'Hvad vil du vide noget om?'],
  ['sider/succesrate', '', '1. Hvem og hvad?'],
])('%s answers also from the folder', async (path, hash, text) => {
  const { page, wrong } = await openFile(join(folder, path, 'index.html'), hash);
  await page.getByRole('heading', { name: text }).first().waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('a group found in the folder leads on to the calculator in it', async () => {
  const { page, wrong } = await openFile(
    join(folder, 'sider/find-maalgruppe/index.html'),
    '#problem=anxiety&from=7&to=15&unit=person',
  );
  await page.locator('a[href*="beregner.html"]').first().click();
  await page.waitForURL(/beregner\.html/);
  await page.locator('.calc-workbench').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(/calculator\.html/);
  expect(wrong).toEqual([]);
  await page.context().close();
});

/** All pages of the folder, with their text. */
const pages = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));

test('every link in the folder leads to a file in it', () => {
  const dead = pages().flatMap(({ path, html }) =>
    [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\s(?:href|src)="([^"#?]*)/g)]
      .map(([, to = '']) => to)
      .filter((to) => to !== '' && !/^(https?|mailto|data):/.test(to))
      .filter((to) => !existsSync(resolve(folder, dirname(path), decodeURIComponent(to))))
      .map((to) => `${path} → ${to}`),
  );
  expect(pages().length).toBeGreaterThan(300);
  expect(dead).toEqual([]);
});

test('every page of the folder lets the browser fetch nothing and run only what was built', () => {
  for (const { path, html } of pages()) {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toMatch(/^default-src 'none'; script-src /);
    expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('the front page of the folder leads to the calculator in it', async () => {
  const { page, wrong } = await openFile(join(folder, 'index.html'));
  await page.getByRole('link', { name: 'Åbn beregneren' }).click();
  await page.getByLabel('Hvem handler det om?').waitFor();
  expect(fileURLToPath(page.url().replace(/[?#].*$/, ''))).toBe(join(folder, 'beregner.html'));
  expect(wrong).toEqual([]);
  await page.context().close();
});

test.each(['index.html', 'beregner.html'])('%s of the folder is accessible', async (file) => {
  // what looks at the page here tries to fetch its style sheets, and is refused as anybody is
  const { page } = await openFile(join(folder, file));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    expect(await violations(page)).toEqual([]);
  }
  await page.context().close();
});
