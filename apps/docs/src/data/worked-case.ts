import {
  type Calculation,
  type Case,
  calculate,
  InputError,
  issueLine,
  type Pack,
} from '@som/engine';
import { siteData } from './workspace.ts';

/** Results by pack and case: several pages in two languages show the same one. */
const calculated = new Map<string, Calculation>();

/**
 * A worked case of a pack, calculated while the site is built, so that no page shows an old result.
 *
 * @throws with one line for every problem when the case cannot be calculated
 */
export function workedCase(pack: Pack, worked: Case): Calculation {
  const key = `${pack.id}/${worked.case}`;
  const known = calculated.get(key);
  if (known) return known;
  try {
    const calculation = calculate({
      case: worked,
      pack,
      catalogue: siteData().catalogue,
      caseFile: `${pack.id}/cases/${worked.case}.case.yaml`,
    });
    calculated.set(key, calculation);
    return calculation;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = error.issues.map((issue) => `  ${issueLine(issue, 'da')}`).join('\n');
    throw new Error(`Casen ${key} kan ikke beregnes:\n${lines}`);
  }
}

/** The worked cases of one group. */
export const casesOf = (pack: Pack, group: string): Case[] =>
  Object.values(pack.cases).filter((worked) => worked.group === group);
