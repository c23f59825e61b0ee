import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sideways, violations } from './accessible.ts';
import { launch } from './chromium.ts';
import { openPage, type Watched } from './page.ts';

const baseUrl = inject('baseUrl');
let browser: Browser;
let watched: Watched;
beforeAll(async () => {
  browser = await launch();
  // the largest shipped case; one page goes through all the steps, as a person does
  watched = await openPage(browser, baseUrl, '/beregner/?sag=one-plan-families');
});
afterAll(async () => {
  await browser.close();
});

const found = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`,
  );

/** The one rule of them that hangs on the colours. */
const tooPale = (page: Page): Promise<string[]> =>
  found(new AxeBuilder({ page }).include('.calculator').withRules(['color-contrast']));

/** Boxes that cut off what is in them; what is only there to be read aloud is cut off on purpose. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.calculator *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isTall = element.scrollHeight > element.clientHeight + 1;
        const isWide = element.scrollWidth > element.clientWidth + 1;
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          clipPath === 'none' &&
          element.clientWidth > 1 &&
          element.checkVisibility() &&
          ((cuts(overflowX) && isWide) || (cuts(overflowY) && isTall))
        );
      })
      .map((element) => `${element.className}: ${element.textContent.slice(0, 40)}`),
  );

/** Choices whose chosen text is wider than all the lines it has. */
const cutChoices = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const measure = document.createElement('canvas').getContext('2d');
    if (!measure) throw new Error('nothing to measure with');
    return [...document.querySelectorAll<HTMLSelectElement>('.calculator select')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const style = getComputedStyle(element);
        measure.font = style.font;
        const text = element.selectedOptions[0]?.textContent ?? '';
        // padding of 4 px above and below and 8 px at the sides
        const lines = Math.round((element.clientHeight - 8) / Number.parseFloat(style.lineHeight));
        return measure.measureText(text).width > (element.clientWidth - 16) * lines;
      })
      .map((element) => element.selectedOptions[0]?.textContent ?? '');
  });

/** The distances between letters, words and lines that a reader may ask for (WCAG 1.4.12). */
const space = (page: Page, isWide: boolean): Promise<void> =>
  page.evaluate((wide) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = wide ? [sheet] : [];
  }, isWide);

/** A step with all that can be unfolded unfolded. */
async function openStep(page: Page, step: number): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page
    .locator('.calc-steps a')
    .nth(step - 1)
    .click();
  await page.locator(`.calc-steps li:nth-child(${step}) a[aria-current="step"]`).waitFor();
  if (step > 4) await page.locator('.result-step .calc-figure svg').last().waitFor();
  for (let depth = 0; depth < 2; depth += 1)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('.calc-step details:not(.calc-menu)'))
        fold.setAttribute('open', '');
    });
}

test.each([1, 2, 3, 4, 5, 6])(
  'step %i is open to everybody: in light and dark, on a phone, four times as large, with wide letters',
  async (step) => {
    const { page, errors } = watched;
    await openStep(page, step);
    expect(await violations(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await tooPale(page)).toEqual([]);
    expect(await sideways(page), 'on a phone').toBeLessThanOrEqual(0);
    expect(await cutChoices(page), 'on a phone').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    // 1,280 × 1,024 px at 400 %
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await sideways(page), 'four times as large').toBeLessThanOrEqual(0);
    await space(page, true);
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `wide letters, ${width} px`).toBeLessThanOrEqual(0);
      expect(await clipped(page), `wide letters, ${width} px`).toEqual([]);
    }
    await space(page, false);
    expect(errors).toEqual([]);
  },
);

test('the start page, the logbook and the comparison are open to everybody, and focus comes back', async () => {
  const { page } = watched;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(new URL('/en/calculator/', baseUrl).href);
  await page.getByRole('heading', { name: 'A quick estimate' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(new URL('/en/calculator/?case=cool-kids-ikast-brande', baseUrl).href);
  const logbook = page.getByRole('button', { name: /^Logbook/ });
  await logbook.click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toMatch(/^Logbook/);
  await page.getByRole('button', { name: 'Rename' }).press('Enter');
  await page.getByLabel('Name of the case').press('Escape');
  expect(await focused()).toBe('Rename');
  await page.getByRole('button', { name: 'Compare' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cases side by side' });
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByText('this case').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a choice is still the browser’s own list, which the keyboard opens and chooses from', async () => {
  const { page } = watched;
  await page.goto(new URL('/beregner/?sag=cool-kids-ikast-brande#trin=6', baseUrl).href);
  const which = page.getByLabel('Hvor vender det for …');
  const before = await which.inputValue();
  await which.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  expect(await which.inputValue()).not.toBe(before);
  expect(await which.evaluate((element) => element === document.activeElement)).toBe(true);
});
