import { fileURLToPath } from 'node:url';
import { type Case, calculate, type Result } from '@som/engine';
import { findWorkspace, loadForCase } from '@som/packs/node';
import type { Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The engine's own result for a shipped case, with some of it changed. */
export function engineResult(
  pack: string,
  id: string,
  change: (asked: Case) => Case = (c) => c,
): Result {
  const file = `${root}targetgroups/${pack}/cases/${id}.case.yaml`;
  const ready = loadForCase(file, findWorkspace(root)).value;
  if (!ready) throw new Error(`${file} cannot be read`);
  return calculate({ ...ready, case: change(ready.case) }).result;
}

/** The full number behind a figure on the page. */
export async function shown(page: Page, figure = 'net.total'): Promise<number> {
  return Number(await page.locator(`[data-figure="${figure}"]`).first().getAttribute('data-value'));
}

export const COOL_KIDS = '/beregner/?sag=cool-kids-ikast-brande';
