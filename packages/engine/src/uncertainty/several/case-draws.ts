import type { Plan } from '../../compile/plan.ts';
import type { Dependence } from '../../draws/dependence.ts';
import { BLOCK } from '../../draws/random.ts';
import { emptySample, sampleBlock } from '../../draws/sample.ts';
import { factorsAt } from '../../evaluate/discount.ts';
import { netOfDraws } from '../../evaluate/fast/net-of-draws.ts';
import { OUTPUT_FORMS, type OutputForm } from '../../evaluate/fast/output.ts';
import { prepare } from '../../evaluate/fast/prepare.ts';
import { PAYERS } from '../../schema/payer-names.ts';
import { PURSES } from '../../sensitivity/outputs.ts';
import { type DrawnCase, sharedSampler } from './shared-sampler.ts';

/** What a case gives in a block of draws; rows are written over by the next block. DKK, a gain is positive. */
export interface CaseBlock {
  startYear: number;
  /** [purse][draw] present value, discounted to the case's own start year */
  net: readonly Float64Array[];
  /** [year from the start year][purse][draw] undiscounted */
  years: readonly (readonly Float64Array[])[];
}

const UNDISCOUNTED: OutputForm = { ...OUTPUT_FORMS.years, discounted: false };

/** Payers of a row into purses, the total first; whoever is not public is left out. */
function intoPurses(
  cells: readonly Float64Array[],
  row: number,
  into: readonly Float64Array[],
): void {
  const [total] = into;
  if (!total) return;
  total.fill(0);
  for (let purse = 1; purse < into.length; purse++) {
    const [from, own] = [cells[row * PAYERS.length + purse - 1], into[purse]];
    if (!from || !own) continue;
    own.set(from);
    for (let d = 0; d < BLOCK; d++) total[d] = (total[d] ?? 0) + (from[d] ?? 0);
  }
}

const purses = (): Float64Array[] => PURSES.map(() => new Float64Array(BLOCK));

/** Discount factors by year; nothing where the rate itself is drawn. */
function knownFactors({ discount, parameters, years }: Plan, drawn: readonly number[]) {
  if (discount.kind === 'factors') return discount.factors;
  if (drawn.includes(discount.rate)) return undefined;
  return factorsAt(parameters[discount.rate]?.value ?? 0, years);
}

/** Present value of years by purse. */
function discounted(
  years: readonly (readonly Float64Array[])[],
  factors: Float64Array,
  into: readonly Float64Array[],
): void {
  for (const [purse, net] of into.entries()) {
    net.fill(0);
    for (const [year, byPurse] of years.entries()) {
      const [row, factor] = [byPurse[purse], factors[year] ?? 1];
      if (row) for (let d = 0; d < BLOCK; d++) net[d] = (net[d] ?? 0) + factor * (row[d] ?? 0);
    }
  }
}

/** Gets ready to draw a case among others, block by block. */
export function drawsOfCase(
  drawn: DrawnCase,
  moving: Required<Dependence>,
): (block: number) => CaseBlock {
  const { plan } = drawn.question;
  const sampler = sharedSampler(drawn, moving);
  const yearly = prepare(plan, sampler.columns, UNDISCOUNTED);
  const factors = knownFactors(plan, sampler.columns);
  // the formula is gone through once where the years are enough
  const present = factors ? undefined : prepare(plan, sampler.columns, OUTPUT_FORMS.payers);
  const sample = emptySample(sampler);
  const out = {
    startYear: plan.startYear,
    net: purses(),
    years: Array.from({ length: plan.years }, purses),
  };
  return (block) => {
    const { values } = sampleBlock(sampler, block, sample);
    const cells = netOfDraws(yearly, values);
    for (const [year, into] of out.years.entries()) intoPurses(cells, year, into);
    if (factors) discounted(out.years, factors, out.net);
    else if (present) intoPurses(netOfDraws(present, values), 0, out.net);
    return out;
  };
}
