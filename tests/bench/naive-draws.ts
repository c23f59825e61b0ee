import { netOfDraws, OUTPUT_FORMS, prepare, prepareSampler, sampleBlock } from '@som/engine';
import { columnShares } from '../../packages/engine/src/evaluate/fast/stretches.ts';
import { type Size, scenario, yearWeight } from '../../packages/engine/test/fast/scenario.ts';

/**
 * The scenario as a naive cube: one draw at a time, a loop over year, payer, department and consequence, with
 * `Math.pow` for lasting and discount. It samples nothing: all its draws are drawn before.
 */
export function naiveDraws(size: Size): { draw: () => number; check: () => [number, number] } {
  const { plan, distributions } = scenario(size);
  const sampler = prepareSampler(plan.parameters, distributions, { seed: 1, method: 'monte-carlo', scrambles: 1 });
  const { columns, values } = sampleBlock(sampler, 0);
  const inputOf = (id: string) => columns.findIndex((column) => plan.parameters[column]?.id === id);
  const at = (input: number, draw: number) => values[input]?.[draw] ?? Number.NaN;
  const [success, keeps, completion, cost, rate] = [
    'effect.success.successRate',
    'outcomes.success.lasting.keeps',
    'completion',
    'costs.course.amount',
    'discount.rate',
  ].map(inputOf);
  const list = Array.from({ length: size.consequences }, (_, c) => ({
    scale: inputOf(`consequences.consequence-${c}.scale`),
    price: inputOf(`prices.service-${c}`),
    weights: Array.from({ length: size.years }, (__, t) => (c % 5 === 4 ? -1 : 1) * yearWeight(size, c, t)),
    shares: columnShares(plan, { by: 'line', years: 'all', discounted: true }, plan.consequences[c]?.shares ?? new Float64Array(0), 0, 0),
  }));
  const costShares = columnShares(plan, { by: 'line', years: 'all', discounted: true }, plan.costs[0]?.shares ?? new Float64Array(0), 0, 0);
  const lines = plan.lines.length;
  const naive = (draw: number): number => {
    const [s, k, share, amount, r] = [success, keeps, completion, cost, rate].map((input) => at(input ?? -1, draw)) as [number, number, number, number, number];
    let net = 0;
    for (let t = 0; t < size.years; t++)
      for (let line = 0; line < lines; line++) {
        for (const { scale, price, weights, shares } of list)
          net +=
            100 * s * share * at(scale, draw) * at(price, draw) * (weights[t] ?? 0) * (shares[line] ?? 0) * Math.pow(k, t) * Math.pow(1 + r, -t);
        const due = t === 0 ? 0.7 : t === 1 ? 0.3 : 0;
        net -= 100 * amount * due * (costShares[line] ?? 0) * Math.pow(1 + r, -t);
      }
    return net;
  };
  let draw = 0;
  return {
    draw: () => naive(draw++ % 512),
    check: () => {
      const out = netOfDraws(prepare(plan, columns, OUTPUT_FORMS.payers), values);
      return [out.reduce((sum, row) => sum + (row[3] ?? 0), 0), naive(3)];
    },
  };
}
