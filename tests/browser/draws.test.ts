import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findWorkspace, loadForCase } from '@som/packs/node';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { type Digits, drawDigits } from './draw-digits.ts';

// Results must be the same bits in Node and in the browser: the engine's own source is run in both, and what is drawn
// and found is compared to the last digit.

const root = fileURLToPath(new URL('../../', import.meta.url));
const ORIGIN = 'http://engine.test/';
const PAGE = `<script type="importmap">${JSON.stringify({
  imports: {
    '@som/engine': '/packages/engine/src/index.ts',
    zod: '/packages/engine/node_modules/zod/index.js',
  },
})}</script>
<script type="module">
  import { drawDigits } from '/tests/browser/draw-digits.ts';
  globalThis.drawDigits = drawDigits;
</script>`;

/** A file of the repository as the browser takes it: TypeScript without its types. */
function served(path: string): { contentType: string; body: string } {
  if (path === '') return { contentType: 'text/html', body: PAGE };
  const text = readFileSync(`${root}${path}`, 'utf8');
  const body = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return { contentType: 'text/javascript', body };
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(['adults/cases/aarhus-alcohol-outreach', 'multiple-problems/cases/one-plan-adults'])(
  '%s: draws, probabilities and thresholds have the same digits in Chromium as in Node',
  async (name) => {
    const file = `${root}targetgroups/${name}.case.yaml`;
    const inputs = loadForCase(file, findWorkspace(root)).value;
    if (!inputs) throw new Error('the shipped case can be read');
    const here = drawDigits(inputs);
    const page = await browser.newPage();
    await page.route(`${ORIGIN}**`, (route) =>
      route.fulfill(served(new URL(route.request().url()).pathname.slice(1))),
    );
    await page.goto(ORIGIN);
    await page.waitForFunction(() => 'drawDigits' in globalThis);
    const there: Digits = await page.evaluate(
      (asked) => Reflect.get(globalThis, 'drawDigits')(asked),
      inputs,
    );
    expect(here.draws.length).toBeGreaterThan(1e5);
    expect(sha(there.draws)).toBe(sha(here.draws));
    expect(sha(there.uncertainty)).toBe(sha(here.uncertainty));
    expect(sha(there.sensitivity)).toBe(sha(here.sensitivity));
    await page.close();
  },
);
