import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { COOL_KIDS, engineResult, shown } from './calculator-page.ts';
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

const whole = engineResult('children-youth', 'cool-kids-ikast-brande').net.total;

test('everything is undone and done again, step by step, across the steps', async () => {
  const { page } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=2`);
  const cost = page.getByLabel('Cool Kids-forløb', { exact: true });
  await cost.fill('12.000');
  await expect.poll(() => shown(page)).toBeLessThan(whole - 1);
  const dearer = await shown(page);
  await page.getByRole('link', { name: /Målgruppe/ }).click();
  const intake = page.getByLabel('Børn, der begynder i 2020', { exact: true });
  await intake.fill('22');
  await expect.poll(() => shown(page)).not.toBe(dearer);
  const more = await shown(page);

  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => shown(page)).toBe(dearer);
  expect(await intake.inputValue()).toBe('11');
  // the keystrokes of one field are one step
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toBe(whole);
  expect(await page.getByRole('button', { name: 'Fortryd' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Gentag' }).click();
  await page.keyboard.press('Control+y');
  await expect.poll(() => shown(page)).toBe(more);
  await page.context().close();
});

test('what departs is told in the logbook, with its reason, and is gone when it is undone', async () => {
  const { page } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=2`);
  const lines = await page.getByRole('button', { name: /^Logbog/ }).textContent();
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('12.000');
  await page.getByLabel('Hvorfor ændrer I det?').fill('Leverandørens tilbud');
  await page.getByRole('button', { name: /^Logbog/ }).click();
  const logbook = page.getByRole('dialog', { name: 'Logbog' });
  expect(await logbook.textContent()).toMatch(/11\.500 kr\..*12\.000 kr\./);
  expect(await logbook.getByLabel('Hvorfor?').first().inputValue()).toBe('Leverandørens tilbud');
  await page.keyboard.press('Escape');
  for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Fortryd' }).click();
  expect(await page.getByRole('button', { name: /^Logbog/ }).textContent()).toBe(lines);
  await page.context().close();
});

test('the other language goes on with the work, and every step of it can still be undone', async () => {
  const { page, errors } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=2`);
  const cost = page.getByLabel('Cool Kids-forløb', { exact: true });
  await cost.fill('12.000');
  await cost.press('Enter');
  await expect.poll(() => shown(page)).toBeLessThan(whole - 1);
  const dearer = await shown(page);
  await cost.fill('13.000');
  // at once, before the address can have followed
  await page.getByRole('link', { name: 'English' }).click();
  const amount = page.getByLabel('Cool Kids course', { exact: true });
  await amount.waitFor();
  expect(await amount.inputValue()).toBe('13,000');
  // the tab went on; it is no copy beside another one
  expect(await page.getByText('also open in another tab').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toBe(dearer);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toBe(whole);

  // what was undone can be done again on the way back, also of a case that is now as it was opened
  await page.getByRole('link', { name: 'Dansk' }).click();
  await page.getByRole('button', { name: 'Gentag' }).click();
  await expect.poll(() => shown(page)).toBe(dearer);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('another case that this tab asks for is not mistaken for the one it worked on', async () => {
  const { page } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=2`);
  await page.getByLabel('Cool Kids-forløb', { exact: true }).fill('12.000');
  await page.getByText(/^Husket i browseren/).waitFor();
  await page.goto(new URL('/beregner/?sag=cool-kids-2026#trin=2', baseUrl).href);
  await page.locator('[data-figure="net.total"]').first().waitFor();
  const other = await shown(page);
  // the address has said that a case is open here
  await expect.poll(() => page.evaluate(() => history.state?.som)).toBe(true);
  await page.reload();
  await page.locator('[data-figure="net.total"]').first().waitFor();
  expect(await shown(page)).toBe(other);
  await page.context().close();
});
