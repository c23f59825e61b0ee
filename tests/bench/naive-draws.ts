import { netOfDraws, OUTPUT_FORMS, prepare, prepareSampler, sampleBlock } from '@som/engine';
import {
  payerShares,
  type Size,
  scenario,
  yearWeight,
} from '../../packages/engine/test/fast/scenario.ts';

/** Shares of the cost by payer; it has no departments. */
const COST_SHARES = [0.8, 0.1, 0.1];
const PARTICIPANTS = 100;

/**
 * The scenario as a naive cube: one draw at a time, a loop over year, payer, department and consequence, as one would
 * write it first; lasting and discount are taken out of the inner loops, by `Math.pow`. It samples nothing: its draws
 * are made before.
 */
export function naiveDraws(size: Size): { draw: () => number; check: () => [number, number] } {
  const { plan, distributions } = scenario(size);
  const sampling = { seed: 1, method: 'monte-carlo', scrambles: 1 } as const;
  const { columns, values } = sampleBlock(
    prepareSampler(plan.parameters, distributions, sampling),
    0,
  );
  const inputOf = (id: string): Float64Array =>
    values[columns.findIndex((column) => plan.parameters[column]?.id === id)] ??
    new Float64Array(0);
  const success = inputOf('effect.success.successRate');
  const keeps = inputOf('outcomes.success.lasting.keeps');
  const completion = inputOf('completion');
  const cost = inputOf('costs.course.amount');
  const rate = inputOf('discount.rate');
  const list = Array.from({ length: size.consequences }, (_, c) => ({
    quantity: inputOf(`consequences.consequence-${c}.scale`),
    price: inputOf(`prices.service-${c}`),
    shares: payerShares(size, c),
    weights: Array.from(
      { length: size.years },
      (__, t) => (c % 5 === 4 ? -1 : 1) * yearWeight(size, c, t),
    ),
  }));
  const naive = (draw: number): number => {
    const at = (input: Float64Array) => input[draw] ?? 0;
    const reached = PARTICIPANTS * at(success) * at(completion);
    let net = 0;
    for (let t = 0; t < size.years; t++) {
      const still = at(keeps) ** t;
      const present = (1 + at(rate)) ** -t;
      const due = t === 0 ? 0.7 : t === 1 ? 0.3 : 0;
      for (const [payer, costShare] of COST_SHARES.entries()) {
        for (let department = 0; department < size.departments; department++)
          for (const { quantity, price, shares, weights } of list)
            net +=
              reached *
              still *
              present *
              at(quantity) *
              at(price) *
              (weights[t] ?? 0) *
              (shares[payer]?.[department] ?? 0);
        net -= PARTICIPANTS * at(cost) * due * costShare * present;
      }
    }
    return net;
  };
  let draw = 0;
  return {
    draw: () => naive(draw++ % success.length),
    check: () => {
      const out = netOfDraws(prepare(plan, columns, OUTPUT_FORMS.payers), values);
      return [out.reduce((sum, row) => sum + (row[3] ?? 0), 0), naive(3)];
    },
  };
}
