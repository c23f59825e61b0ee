import type { Browser, BrowserContext, Page } from 'playwright-core';
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

const whole = engineResult('children-youth', 'cool-kids-ikast-brande');
const undo = (page: Page) => page.getByRole('button', { name: 'Fortryd' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('the target group is changed in place: said first, held on to, told in the logbook, undone whole', async () => {
  const { page, errors } = await openPage(browser, baseUrl, COOL_KIDS);
  await page.getByRole('button', { name: 'Skift målgruppe …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Skift målgruppe' });
  await dialog.getByLabel('Ny målgruppe').selectOption({ label: 'Unge med angst, 14–17 år' });
  await dialog.getByText('Det beholder I').waitFor();
  for (const line of ['55 i alt', '»Cool Kids-forløb«', 'Effektkæden: »Cool Kids', '»Forsigtigt«'])
    expect(await dialog.textContent()).toContain(line);
  await dialog.getByRole('button', { name: 'Skift målgruppe' }).click();
  await page.getByRole('heading', { name: 'Unge med angst, 14–17 år' }).waitFor();
  expect(await focused(page)).toBe('1. Målgruppe');
  await expect.poll(() => shown(page)).not.toBe(whole.net.total);
  expect(await page.getByLabel(/, der begynder i 2020$/).inputValue()).toBe('11');
  const net = await shown(page);
  await page.getByLabel('Hvorfor?').fill('De er ældre hos os');
  await page.getByRole('button', { name: /^Logbog/ }).click();
  expect(await page.getByRole('dialog', { name: 'Logbog' }).textContent()).toMatch(
    /Børn med angst, 6–13 år.*Unge med angst, 14–17 år/,
  );
  await page.keyboard.press('Escape');
  // the cost is that of Cool Kids, and what the chain of the new group would cost is not counted beside it
  await page.getByRole('link', { name: /Omkostninger/ }).click();
  expect(await page.getByLabel('Cool Kids-forløb', { exact: true }).inputValue()).toBe('11.500');

  // another pack, and back again: the reason, the group, and the first group
  await page.getByRole('link', { name: /Målgruppe/ }).click();
  await page.getByRole('button', { name: 'Skift målgruppe …' }).click();
  await dialog
    .getByLabel('Ny målgruppe')
    .selectOption({ label: 'Familier, hvor en anbringelse er tæt på' });
  await dialog.getByText('Tallene gælder fra nu af familier').waitFor();
  await dialog.getByRole('button', { name: 'Skift målgruppe' }).click();
  await page.getByRole('heading', { name: 'Familier, hvor en anbringelse er tæt på' }).waitFor();
  await undo(page).click();
  await expect.poll(() => shown(page)).toBe(net);
  await undo(page).click(); // the reason
  await undo(page).click();
  await page.getByRole('heading', { name: 'Børn med angst, 6–13 år' }).waitFor();
  await expect.poll(() => shown(page)).toBe(whole.net.total);
  expect(await undo(page).isDisabled()).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

async function tab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL(path, baseUrl).href, { waitUntil: 'networkidle' });
  return page;
}

test('after a crash everything can still be undone and done again', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await tab(context, `${COOL_KIDS}#trin=2`);
  const rate = (on: Page) => on.getByLabel('Cool Kids-forløb', { exact: true });
  for (const sum of ['12.000', '13.000', '14.000']) {
    await rate(page).fill(sum);
    await rate(page).press('Tab');
  }
  await undo(page).click();
  expect(await rate(page).inputValue()).toBe('13.000');
  await page.getByText(/^Husket i browseren/).waitFor();
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');

  const next = await tab(context, '/beregner/');
  await next.getByRole('button', { name: /^Fortsæt/ }).click();
  await next.getByRole('link', { name: /Omkostninger/ }).click();
  expect(await rate(next).inputValue()).toBe('13.000');
  await next.getByRole('button', { name: 'Gentag' }).click();
  await expect.poll(() => rate(next).inputValue()).toBe('14.000');
  for (const sum of ['13.000', '12.000', '11.500']) {
    await undo(next).click();
    await expect.poll(() => rate(next).inputValue()).toBe(sum);
  }
  expect(await undo(next).isDisabled()).toBe(true);
  await expect.poll(() => shown(next)).toBe(whole.net.total);
  await context.close();
});

test('a cost of the effect chain is left out with a reason, and counted again', async () => {
  const { page } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=2`);
  await page.getByRole('button', { name: 'Tæl ikke med Cool Kids-forløb' }).click();
  await expect.poll(() => shown(page)).toBeCloseTo(whole.net.total + whole.costs.total, 2);
  await page.getByLabel('Hvorfor ændrer I det?').fill('En fond betaler');
  const again = page.getByRole('button', { name: 'Tæl med igen Cool Kids-forløb' });
  await again.click();
  await expect.poll(() => shown(page)).toBe(whole.net.total);
  await page.context().close();
});

test('a scenario keeps the name it was given, with its own letters', async () => {
  const { page } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=6`);
  await page.getByLabel('Navn på et nyt scenarie').fill('Så få børn');
  await page.getByLabel('Navn på et nyt scenarie').press('Enter');
  await page.getByRole('article', { name: 'Så få børn' }).waitFor();
  await page.context().close();
});

test('a study taken out inside the step asks why, and the answer lands in the case', async () => {
  const { page } = await openPage(browser, baseUrl, `${COOL_KIDS}#trin=3`);
  await page.getByText('Andre mål for målgruppen').click();
  await page.getByRole('button', { name: /^Tæl med ?: Fri for alle/ }).click();
  await page
    .getByLabel(/^Studier/)
    .last()
    .check();
  const first = page.locator('.rate-studies input:checked').first();
  await first.uncheck();
  await page.getByLabel('Hvorfor er de taget ud?').fill('Børnene var yngre');
  await page.getByLabel('Hvem svarer for valget?').fill('Familieafdelingen');
  await page.getByRole('button', { name: 'Brug tallet i sagen' }).click();
  await page.getByRole('button', { name: /^Logbog/ }).click();
  const reason = page.getByRole('dialog', { name: 'Logbog' }).getByLabel('Hvorfor?').first();
  expect(await reason.inputValue()).toContain('Børnene var yngre');
  await page.context().close();
});

test('a case from the page about success rates opens at the effect that came with it', async () => {
  const { page, errors } = await openPage(
    browser,
    baseUrl,
    '/succesrate/#pack=children-youth&group=anxiety-6-13&outcome=anxiety-free&chain=cool-kids&without=6',
  );
  await page.getByLabel('Hvem svarer for valget?').fill('Familieafdelingen');
  await page.getByRole('button', { name: 'Brug i min sag' }).click();
  await page.locator('.calc-workbench').waitFor();
  await page.getByText(/^Med fra siden »Find en succesrate«/).waitFor();
  expect(await page.locator('.calc-step > h2').textContent()).toBe('3. Effekt');
  expect(await focused(page)).toBe('Fri for alle angstdiagnoser');
  expect(errors).toEqual([]);
  await page.context().close();
});
