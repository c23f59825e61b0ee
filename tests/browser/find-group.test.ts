import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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

const cards = (page: Page) => page.locator('.find-answer > .find-group');

test('nothing is ranked before something is answered', async () => {
  const { page, errors } = await openPage(browser, baseUrl, '/find-maalgruppe/');
  await page.getByText('Svar på et spørgsmål').waitFor();
  expect(await page.locator('.find-group').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('children of 7–12 with anxiety are met by the group of children with anxiety', async () => {
  const { page, errors, foreign } = await openPage(browser, baseUrl, '/find-maalgruppe/');
  await page.getByLabel('Fra', { exact: true }).fill('7');
  await page.getByLabel('Til og med').fill('12');
  await page.getByRole('checkbox', { name: 'Angst', exact: true }).check();
  await page.getByRole('radio', { name: 'Personer' }).check();
  const best = cards(page).first();
  await expect.poll(() => best.getAttribute('data-band')).toBe('good');
  const text = (await best.textContent()) ?? '';
  expect(text).toContain('passer godt');
  expect(text).toContain('rummer dermed jeres (7–12 år)');
  expect(text).toContain('Forskelle, der betyder noget for konsekvenserne');
  expect(await best.getByRole('link', { name: /^Åbn i beregneren/ }).count()).toBeGreaterThan(0);
  // every other group is there too, with its reasons
  expect(await page.locator('.find-rest .find-group').count()).toBeGreaterThan(5);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('the points of each question can be seen, and add up', async () => {
  const { page } = await openPage(
    browser,
    baseUrl,
    '/find-maalgruppe/#from=7&to=12&problem=anxiety&problem=school-absence&unit=person',
  );
  const best = cards(page).first();
  await best.locator('details summary').first().click();
  const total = await best.locator('details summary').first().textContent();
  const parts = await best.locator('tbody td.number').allTextContents();
  const points = parts.map((part) => part.match(/\d+/g)?.map(Number) ?? []);
  const sum = (i: number) => points.reduce((all, part) => all + (part[i] ?? 0), 0);
  expect(total).toBe(`${sum(0)} af ${sum(1)} point`);
  await page.context().close();
});

test('the problem said to be the most important counts double', async () => {
  const { page } = await openPage(
    browser,
    baseUrl,
    '/find-maalgruppe/#problem=anxiety&problem=homelessness',
  );
  await cards(page).first().waitFor();
  const first = await cards(page).first().locator('h3').textContent();
  await page.getByLabel('Hvilket er det vigtigste?').selectOption({ label: 'Hjemløshed' });
  await expect.poll(() => cards(page).first().locator('h3').textContent()).not.toBe(first);
  await page.context().close();
});

test('free text about success counts once the writer pauses, without losing the place', async () => {
  const { page } = await openPage(browser, baseUrl, '/find-maalgruppe/#problem=anxiety');
  const field = page.getByLabel('Hvordan kan I se, at det er lykkedes?');
  await field.pressSequentially('mindre fravær', { delay: 20 });
  await page.getByText('succesmål: mindre fravær').waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('mindre fravær');
  await page.context().close();
});

test('when nothing fits, the page says so and still shows the nearest', async () => {
  const { page } = await openPage(
    browser,
    baseUrl,
    '/find-maalgruppe/#problem=gambling&from=70&to=80',
  );
  await page.getByText('Ingen målgruppe handler om ludomani').waitFor();
  expect(await cards(page).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'skriv en pakke' }).count()).toBe(1);
  await page.context().close();
});

test('ages that cannot be are explained, and nothing is lost', async () => {
  const { page } = await openPage(browser, baseUrl, '/find-maalgruppe/#problem=anxiety');
  await page.getByLabel('Fra', { exact: true }).fill('12');
  await page.getByLabel('Til og med').fill('6');
  await page.getByText('Byt dem om').waitFor();
  expect(await cards(page).count()).toBeGreaterThan(0);
  await page.context().close();
});

test('the address asks the same in another tab and in English', async () => {
  const { page } = await openPage(browser, baseUrl, '/find-maalgruppe/');
  await page.getByRole('checkbox', { name: 'Kriminalitet' }).check();
  await expect.poll(() => page.url()).toContain('#problem=crime');
  const best = await cards(page).first().getAttribute('data-band');
  await page.getByRole('link', { name: 'English' }).first().click();
  await page.getByRole('checkbox', { name: 'Crime' }).waitFor();
  expect(await page.getByRole('checkbox', { name: 'Crime' }).isChecked()).toBe(true);
  expect(await cards(page).first().getAttribute('data-band')).toBe(best);
  expect(await page.locator('.find-answer').textContent()).toContain('You ask about: crime');
  await page.context().close();
});

test('a tampered address does no harm', async () => {
  for (const hash of ['#%%%', '#problem=__proto__&from=<b>', `#measure=${'a'.repeat(100_000)}`]) {
    const { page, errors } = await openPage(browser, baseUrl, `/find-maalgruppe/${hash}`);
    await page.getByRole('heading', { name: 'Jeres målgruppe', exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }
});

test('an own group is built, told, saved and opened in the calculator', async () => {
  const { page, errors, foreign } = await openPage(
    browser,
    baseUrl,
    '/find-maalgruppe/#from=8&to=17&problem=anxiety&problem=school-absence&unit=person',
  );
  const best = cards(page).first();
  await best.getByRole('button', { name: /^Lav vores egen gruppe/ }).click();
  await best.getByRole('button', { name: 'Byg sagen' }).click();
  await best.getByText('Skriv, hvem der svarer for valgene').waitFor();
  await best.getByLabel('Hvem svarer for valgene?').fill('Socialrådgiver i Testby');
  await best.getByRole('button', { name: 'Byg sagen' }).click();
  const logbook = best.locator('.find-logbook li');
  await logbook.first().waitFor();
  expect(await logbook.first().textContent()).toContain('Egen målgruppe (8–17 år');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    best.getByRole('button', { name: 'Hent sagen' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^egen-gruppe-.*\.case\.yaml$/);
  await best.getByRole('button', { name: 'Åbn vores gruppe i beregneren' }).click();
  await page.locator('[data-figure="net.total"]').first().waitFor();
  expect(await page.locator('.calc-case').textContent()).toContain('Egen målgruppe ud fra');
  // handed over once, and kept nowhere
  expect(await page.evaluate(() => sessionStorage.getItem('som-handed-over'))).toBe(null);
  await page.goBack();
  await page.getByLabel('Til og med').waitFor();
  expect(await page.getByLabel('Til og med').inputValue()).toBe('17');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});
