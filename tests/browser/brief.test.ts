import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculate, LANGUAGES } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import { briefHtml } from '@som/report/brief';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './chromium.ts';

const workspace = findWorkspace(fileURLToPath(new URL('../../', import.meta.url)));
const cases = Object.values(workspace.packs).flatMap((folder) =>
  readdirSync(join(folder, 'cases'))
    .filter((name) => name.endsWith('.case.yaml'))
    .map((name) => [name.replace('.case.yaml', ''), join(folder, 'cases', name)] as const),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Pages of a PDF, by the objects that Chromium writes. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test.each(cases)('the brief of %s fills two sheets of A4, in both languages', async (_, path) => {
  const { value } = loadForCase(path, workspace);
  if (!value) throw new Error(`${path} does not read`);
  const source = { ...calculate(value), inputs: value };
  const page = await browser.newPage();
  for (const lang of LANGUAGES) {
    await page.setContent(briefHtml(source, { lang }));
    expect({ lang, pages: pagesOf(await page.pdf({ preferCSSPageSize: true })) }).toEqual({
      lang,
      pages: 2,
    });
  }
  await page.close();
});
