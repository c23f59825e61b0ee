import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { COOL_KIDS, engineResult, shown } from './calculator-page.ts';
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

const ips = readFileSync(`${root}targetgroups/adults/cases/ips-municipality.case.yaml`, 'utf8');
const choose = (page: Page, content: string, name = 'egen.case.yaml') =>
  page
    .getByTestId('case-file')
    .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(content) });

test('going back leads to the step before, and the case stays as it is', async () => {
  const { page } = await openPage(browser, baseUrl, COOL_KIDS);
  const title = () => page.locator('.calc-step > h2').textContent();
  await page.getByRole('link', { name: /Omkostninger/ }).click();
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('12.000');
  const whole = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;
  await expect.poll(() => shown(page)).toBeLessThan(whole - 1);
  const net = await shown(page);
  await page.getByRole('link', { name: /Resultater/ }).click();
  await expect.poll(title).toContain('Resultater');
  await page.goBack();
  await expect.poll(title).toContain('Omkostninger');
  await page.goBack();
  await expect.poll(title).toContain('Målgruppe');
  await page.goForward();
  await expect.poll(title).toContain('Omkostninger');
  expect(await shown(page)).toBe(net);
  expect(await page.getByLabel('Cool Kids-forløb', { exact: true }).inputValue()).toBe('12.000');
  await page.context().close();
});

test('going back from a case opened on the start page leads to the start page, and forward to the case', async () => {
  const { page, errors } = await openPage(browser, baseUrl, '/beregner/');
  await choose(page, ips);
  const net = engineResult('adults', 'ips-municipality').net.total;
  await expect.poll(() => page.url()).toContain('case=');
  await page.goBack();
  await page.getByRole('heading', { name: 'Et hurtigt overslag' }).waitFor();
  await page.goForward();
  await page.locator('[data-figure="net.total"]').first().waitFor();
  await expect.poll(() => shown(page)).toBe(net);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a link carries a whole case of one’s own, and nothing of it is sent', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/');
  await choose(page, ips.replace('case: ips-municipality', 'case: egen-sag'));
  const net = engineResult('adults', 'ips-municipality').net.total;
  await expect.poll(() => shown(page)).toBe(net);
  await expect.poll(() => page.url()).toContain('case=');
  const url = new URL(page.url());
  const context = await browser.newContext({ locale: 'da-DK' });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(new URL(`${url.pathname}${url.search}${url.hash}`, baseUrl).href);
  await other.locator('[data-figure="net.total"]').first().waitFor();
  await expect.poll(() => shown(other)).toBe(net);
  expect(asked.filter((one) => one.split('#')[0]?.includes('case='))).toEqual([]);
  await context.close();
  await page.context().close();
});

test.each(['#case=abc', '#trin=2&case=eJwLycgsVgCiRIWS1OISAA', `#case=${'A'.repeat(90_000)}`])(
  'a link that is not whole says so: %s',
  async (hash) => {
    const { page, errors } = await openPage(browser, baseUrl, `/beregner/${hash}`);
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('heading', { name: 'Et hurtigt overslag' }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

test('a case is pasted as text', async () => {
  const { page } = await openPage(browser, baseUrl, '/beregner/');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, ips);
  const net = engineResult('adults', 'ips-municipality').net.total;
  await expect.poll(() => shown(page)).toBe(net);
  await page.context().close();
});

test('a broken file is told line by line, and what was open stays open', async () => {
  const { page, errors } = await openPage(browser, baseUrl, COOL_KIDS);
  const before = await shown(page);
  await page.getByText('Åbn en anden sag eller fil').click();
  for (const broken of ['case: [', '\u0000\u0001', '{"case": 1}', 'a: &a [*a]', '']) {
    await choose(page, broken);
    await page.locator('.calc-file .calc-issues li').first().waitFor();
    expect(await page.locator('.calc-file .calc-issues').textContent()).not.toMatch(/ugyldig/i);
  }
  expect(await shown(page)).toBe(before);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a case saved with another version asks which figures to go on with', async () => {
  const { page, errors } = await openPage(browser, baseUrl, '/beregner/');
  const hash = 'a'.repeat(64);
  const stamp = `locked:\n  pack: { version: 0.0.9, hash: ${hash} }\n  catalogue: { version: 0.0.9, hash: ${hash} }\n  engine: 0.1.0\n`;
  const saved = 'expected:\n  - { figure: net.total, value: 1000000, tolerance: 1 }\n';
  await choose(page, `${ips.replace(/^expected:\n( .*\n)+/m, '')}${stamp}${saved}`);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const told = await dialog.textContent();
  expect(told).toContain('0.0.9');
  expect(told).toMatch(/\+1(,0)? mio\. kr\./);
  await dialog.getByRole('button', { name: 'Brug de nye tal' }).click();
  await expect.poll(() => shown(page)).toBe(engineResult('adults', 'ips-municipality').net.total);
  // a version the site does not have answers 404, which the browser writes in its log
  expect(errors.filter((line) => !line.includes('404'))).toEqual([]);
  await page.context().close();
});
