import { fileURLToPath } from 'node:url';
import {
  type Calculation,
  type Case,
  calculate,
  drawAll,
  leversOf,
  OUTPUTS,
  questionOf,
  sensitivity,
  uncertaintyOf,
} from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sideways, violations } from './accessible.ts';
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

const COOL_KIDS = 'cool-kids-ikast-brande';
/** The engine's own calculation of a shipped case, with some of it changed. */
function ofEngine(change: (asked: Case) => Case = (asked) => asked): Calculation {
  const file = `${root}targetgroups/children-youth/cases/${COOL_KIDS}.case.yaml`;
  const ready = loadForCase(file, findWorkspace(root)).value;
  if (!ready) throw new Error(`${file} cannot be read`);
  return calculate({ ...ready, case: change(ready.case) });
}

const openStep = async (step: number, id = COOL_KIDS) => {
  const watched = await openPage(browser, baseUrl, `/beregner/?sag=${id}#trin=${step}`);
  await watched.page.locator('[data-figure="net.total"]').first().waitFor();
  return watched;
};

/** The full number behind a figure on the page. */
const shown = async (page: Page, figure: string): Promise<number> =>
  Number(await page.locator(`[data-figure="${figure}"]`).first().getAttribute('data-value'));

/** The line of one consequence, opened for change. */
async function opened(page: Page, id: string) {
  const row = page.locator(`[data-row="${id}"]`);
  await row.locator('.cons-mend > summary').click();
  return row;
}

/** The case with family treatment drawn anew, as the page writes it when somebody tries things out. */
const drawn =
  (hours: number, spread: number) =>
  (asked: Case): Case => ({
    ...asked,
    consequences: {
      leaveOut: { 'family-support': 'x' },
      add: {
        'own-family-support': {
          outcome: 'less-psychiatry',
          service: 'family-consultant-hour',
          affects: 'holder',
          byAge: {
            '6-17': { value: hours, range: [hours * (1 + spread), hours * (1 - spread)] },
          },
          measuredAmong: 'all-who-reached',
          basis: 'illustrative',
        },
      },
    },
  });

test.each([3, 4, 5, 6])('step %i is accessible, stays at home and fits a phone', async (step) => {
  for (const id of [COOL_KIDS, 'one-plan-families']) {
    const { page, errors, foreign } = await openStep(step, id);
    if (step > 4) await page.locator('.result-step .calc-figure svg').last().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sideways(page), 'sideways scrolling at 390 px').toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  }
});

test('the effect is shown as people, and a typed rate changes both', async () => {
  const { page } = await openStep(3);
  const dots = page.getByRole('img', { name: /26 når målet på grund af forløbet/ });
  await dots.waitFor();
  expect(await dots.locator('.people-because').count()).toBe(26);
  await page.getByLabel('Hvor mange når målet på grund af forløbet?').fill('20 %');
  const { result } = ofEngine((asked) => ({
    ...asked,
    effect: { 'less-psychiatry': { successRate: { value: 0.2 }, basis: 'own-data', reason: 'x' } },
  }));
  await expect.poll(() => shown(page, 'net.total')).toBe(result.net.total);
  await expect.poll(() => page.locator('.people-dots .people-because').count()).toBe(20);
  await page.context().close();
});

test('professionals judge, and the pooled judgement is put into the case with who answers for it', async () => {
  const { page } = await openStep(3);
  await page.getByText('Fagfolks skøn', { exact: true }).click();
  const judges = page.locator('.rate-judge');
  await judges.first().waitFor();
  for (const [i, numbers] of [
    ['10', '20', '30'],
    ['15', '25', '35'],
    ['5', '15', '40'],
  ].entries()) {
    const fields = judges.nth(i).locator('input');
    await fields.nth(0).fill(`Psykolog ${i + 1}`);
    for (const [j, number] of numbers.entries()) await fields.nth(j + 1).fill(number);
  }
  const answer = Number(await page.locator('.rate-answer').getAttribute('data-value'));
  expect(answer).toBeGreaterThan(0.05);
  expect(answer).toBeLessThan(0.4);
  await page.getByRole('button', { name: 'Brug tallet i sagen' }).click();
  await expect.poll(() => page.locator('.effect-use').textContent()).toContain('Skriv, hvem');
  await page.getByLabel('Hvem svarer for valget?').fill('Familieafdelingen');
  await page.getByRole('button', { name: 'Brug tallet i sagen' }).click();
  const { result } = ofEngine((asked) => ({
    ...asked,
    effect: {
      'less-psychiatry': {
        successRate: { value: answer },
        basis: 'own-data',
        reason: 'x',
      },
    },
  }));
  await expect.poll(() => shown(page, 'net.total')).toBe(result.net.total);
  expect(await page.locator('.effect-rests').textContent()).toContain('Familieafdelingen');
  await page.context().close();
});

test('the counterfactual is moved with the keyboard, typed and dragged; each is the engine’s own result', async () => {
  const { page, errors } = await openStep(4);
  const row = await opened(page, 'family-support');
  await row.getByRole('button', { name: 'Tegn forløbet med og uden' }).click();
  const point = row.getByRole('slider', { name: 'Med målet, 6–17 år' });
  await point.focus();
  const before = Number(await point.getAttribute('aria-valuenow'));
  expect(before).toBe(-14);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageDown');
  await expect
    .poll(async () => Number(await point.getAttribute('aria-valuenow')))
    .toBeLessThan(-14);
  expect(await point.evaluate((element) => element === document.activeElement)).toBe(true);
  // the pack says −28 to 0 around −14: as much as the number itself to either side
  const expected = (hours: number) => ofEngine(drawn(hours, 1)).result.net.total;
  const valueNow = async () => Number(await point.getAttribute('aria-valuenow'));
  const apart = async () => (await shown(page, 'net.total')) - expected(await valueNow());
  await expect.poll(apart).toBeCloseTo(0, 4);

  await row.getByRole('textbox', { name: /^Ændring, 6–17 år/ }).fill('−10');
  await expect.poll(() => shown(page, 'net.total')).toBeCloseTo(expected(-10), 4);

  await point.scrollIntoViewIfNeeded();
  const box = await point.boundingBox();
  if (!box) throw new Error('the point is not on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect.poll(valueNow).toBeLessThan(-10);
  await expect.poll(apart).toBeCloseTo(0, 4);

  await row.getByLabel('Hvorfor ændrer I det?').fill('Vores egne timer');
  await page.getByRole('button', { name: /^Logbog/ }).click();
  const line = page.locator('.calc-side li').filter({ hasText: 'Familiebehandling' });
  await expect.poll(() => line.locator('input, textarea').inputValue()).toBe('Vores egne timer');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('use that would rise is drawn, and the outcome makes it rise less', async () => {
  const { page } = await openStep(4);
  const row = await opened(page, 'parent-lost-earnings');
  await row.getByRole('button', { name: 'Tegn forløbet med og uden' }).click();
  await row.getByText('Tegn hele forbruget').click();
  await row.getByText('Forbruget ville stige').click();
  await row.getByLabel('Hvor meget bruger én person i dag om året?').fill('2');
  await row.getByLabel('Hvor meget ville det være i det sidste år?').fill('5');
  await row.getByRole('button', { name: 'Tegn kurverne' }).click();
  const withIt = row.getByRole('textbox', { name: /^Med målet, År 1/ });
  await withIt.fill('3');
  const { result } = ofEngine((asked) => ({
    ...asked,
    consequences: {
      leaveOut: { 'parent-lost-earnings': 'x' },
      add: {
        'own-parent-lost-earnings': {
          outcome: 'less-psychiatry',
          service: 'lost-earnings-month',
          affects: 'parent',
          ifReached: { 'year-0': { value: 2 }, 'year-1': { value: 3 } },
          ifNotReached: { 'year-0': { value: 2 }, 'year-1': { value: 5 } },
          measuredAmong: 'all-who-reached',
          basis: 'illustrative',
        },
      },
    },
  }));
  await expect.poll(() => shown(page, 'net.total')).toBeCloseTo(result.net.total, 4);
  await row.getByRole('button', { name: 'Tilbage til pakkens tal' }).click();
  await expect.poll(() => shown(page, 'net.total')).toBe(ofEngine().result.net.total);
  await page.context().close();
});

test('the results are the engine’s, and what no krone shows is written beside them', async () => {
  const { page } = await openStep(5);
  const { result, plan } = ofEngine();
  expect(await shown(page, 'net.perParticipant')).toBe(result.net.perParticipant);
  expect(await shown(page, 'net.perSuccess.less-psychiatry')).toBe(
    result.net.perSuccess['less-psychiatry'],
  );
  const question = questionOf(plan, { seed: 1, method: 'sobol', rules: 'reported', draws: 8192 });
  const [total] = uncertaintyOf(question, drawAll(question)).outputs;
  await page.locator('[data-figure="probability.total"]').waitFor();
  expect(await shown(page, 'probability.total')).toBe(total?.probabilityPositive);
  await page.getByText('Det, ingen krone viser: skriv og ret').click();
  await page.getByRole('button', { name: 'Tilføj noget, der bliver bedre' }).click();
  await page.getByLabel('Hvad bliver bedre?').last().fill('Søvn hele natten');
  await expect
    .poll(() => page.locator('.result-lines').textContent())
    .toContain('Søvn hele natten');
  await page.context().close();
});

test('thresholds and scenarios are the engine’s', async () => {
  const { page } = await openStep(6);
  const { resolved, plan } = ofEngine();
  const found = sensitivity(resolved, plan).levers.find(
    ({ lever }) => lever.id === 'effect.less-psychiatry.successRate',
  );
  const threshold = 'threshold.effect.less-psychiatry.successRate';
  await page.locator(`[data-figure="${threshold}"]`).waitFor();
  expect(await shown(page, threshold)).toBe(found?.thresholds[0]?.value);

  await page.getByLabel('For hvem?').selectOption('municipality');
  await page.getByLabel('Hvor længe?').selectOption('budget');
  const column = OUTPUTS.findIndex(
    ({ purse, window }) => purse === 'municipality' && window === 'budget',
  );
  await page.getByLabel('Hvor vender det for …').selectOption('effect.less-psychiatry.successRate');
  await expect
    .poll(() => page.locator('.sens-answer').textContent())
    .toContain('kommunen inden for de fire budgetår');
  expect(await shown(page, threshold)).toBe(found?.thresholds[column]?.value);

  await page.getByLabel('Navn på et nyt scenarie').fill('Dobbelt så mange');
  await page.getByRole('button', { name: 'Lav scenariet' }).click();
  const card = page.getByRole('article', { name: 'Dobbelt så mange' });
  await card.getByText('Lad endnu et tal være anderledes').first().click();
  await card.getByLabel('Det, der er anderledes').selectOption('costs.cool-kids-course.amount');
  await card.getByRole('button', { name: 'Lad endnu et tal være anderledes' }).click();
  await card.getByRole('textbox').fill('20.000');
  const { result } = ofEngine((asked) => ({
    ...asked,
    scenarios: { dear: { 'costs.cool-kids-course.amount': 20_000 } },
  }));
  await expect
    .poll(() => shown(page, 'scenarios.dobbelt-saa-mange.total'))
    .toBe(result.scenarios[0]?.total);
  await card.getByRole('button', { name: /Slet scenariet/ }).click();
  await expect.poll(() => card.count()).toBe(0);
  expect(leversOf(plan).length).toBeGreaterThan(10);
  await page.context().close();
});
