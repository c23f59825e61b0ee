import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Asked,
  type Calculation,
  calculate,
  drawsWith,
  type Explanation,
  evaluate,
  explain,
  explainable,
  type Inputs,
  type Plan,
  PUBLIC_PAYERS,
  type Result,
} from '../src/index.ts';
import { randomCase } from './random-case.ts';

// a failing case is printed with its seed and path, from which it can be shrunk
const RUNS = { numRuns: 100, seed: 20260302, endOnFailure: true };
const law = (name: string, holds: (inputs: Inputs) => void, runs = RUNS) =>
  test(name, () => fc.assert(fc.property(randomCase, holds), runs));

/** Equal but for rounding, measured against what the figures were added up from. */
function near(a: number, b: number, scale: number, what = 'figures') {
  if (!(Math.abs(a - b) <= 1e-9 * Math.max(1, scale)))
    throw new Error(`${what}: ${a} is not ${b} (scale ${scale})`);
}
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const values = (record: Readonly<Record<string, number>>) => Object.values(record);

/** What the net result is added up from, without signs: rounding is relative to this. */
function sizeOf(result: Result): number {
  return sum([
    ...result.byCost.map(({ byPayer }) => sum(values(byPayer).map(Math.abs))),
    ...result.byConsequence.map(({ byPayer, byYear }) =>
      Math.max(sum(values(byPayer).map(Math.abs)), sum(byYear.map(({ total }) => Math.abs(total)))),
    ),
    1,
  ]);
}

/** Net result of the plan with one parameter set to each of some values, all payers but `other`. */
function netsAt(plan: Plan, column: number, points: readonly number[]): number[] {
  const draws = drawsWith(
    plan,
    points.map((point) => new Map([[column, point]])),
  );
  const { net, discount } = evaluate(plan, draws);
  const width = plan.lines.length;
  return points.map((_, draw) => {
    let total = 0;
    for (let year = 0; year < plan.years; year++)
      for (const [i, { payer }] of plan.lines.entries())
        if (payer !== 'other')
          total +=
            (net[(draw * plan.years + year) * width + i] ?? 0) *
            (discount[draw * plan.years + year] ?? 0);
    return total;
  });
}

describe('everything adds up', () => {
  law('payers add up to the total', (inputs) => {
    const { result } = calculate(inputs);
    const size = sizeOf(result);
    near(sum(values(result.net.byPayer)), result.net.total, size);
    for (const { total, byPayer, undiscounted } of result.byYear) {
      near(sum(values(byPayer)), total, size);
      near(sum(values(undiscounted.byPayer)), undiscounted.total, size);
    }
    for (const { total, byPayer } of [...result.byConsequence, ...result.byCost])
      near(sum(values(byPayer)), total, size);
    for (const { total, byPayer } of [result.costs, result.savedCosts, result.consequences])
      near(sum(values(byPayer)), total, size);
  });

  law('departments add up to the municipality', (inputs) => {
    const { result } = calculate(inputs);
    const size = sizeOf(result);
    near(sum(values(result.net.byDepartment)), result.net.byPayer.municipality, size);
    for (const { undiscounted } of result.byYear)
      near(sum(values(undiscounted.byDepartment)), undiscounted.byPayer.municipality, size);
    for (const year of [...result.budget.years, ...result.budget.firstCohort.years])
      near(sum(values(year.byDepartment)), year.byPayer.municipality, size);
  });

  law('years add up to the net result, by payer and in the end cumulatively', (inputs) => {
    const { result } = calculate(inputs);
    const size = sizeOf(result);
    const { byYear, net } = result;
    near(sum(byYear.map(({ total }) => total)), net.total, size);
    near(sum(byYear.map(({ undiscounted }) => undiscounted.total)), net.undiscounted, size * 10);
    near(byYear.at(-1)?.cumulative ?? Number.NaN, net.total, size);
    for (const payer of PUBLIC_PAYERS)
      near(sum(byYear.map(({ byPayer }) => byPayer[payer])), net.byPayer[payer], size);
  });

  law('consequences, saved costs and costs add up to the net result', (inputs) => {
    const { result } = calculate(inputs);
    const size = sizeOf(result);
    const lines = [...result.byConsequence, ...result.byCost];
    near(sum(lines.map(({ total }) => total)), result.net.total, size);
    near(sum(lines.map(({ other }) => other)), result.net.other, Math.max(size, 1e9));
    const { costs, savedCosts, consequences } = result;
    near(savedCosts.total + consequences.total - costs.total, result.net.total, size);
  });

  law('the budget is the first four years, undiscounted', (inputs) => {
    const { result } = calculate(inputs);
    const four = result.byYear.slice(0, 4).map(({ undiscounted }) => undiscounted.total);
    near(sum(four), result.budget.total, sizeOf(result) * 10);
    near(
      sum(result.budget.years.map(({ total }) => total)),
      result.budget.total,
      sizeOf(result) * 10,
    );
  });

  law('bases are shares of the whole', (inputs) => {
    const { weakest, byIngredient } = calculate(inputs).result.basis;
    for (const shares of [weakest, ...Object.values(byIngredient)]) {
      const total = sum(Object.values(shares));
      if (total !== 0) near(total, 1, 1);
    }
  });
});

const withIntake = (inputs: Inputs, times: number): Inputs => ({
  ...inputs,
  case: {
    ...inputs.case,
    intake: Object.fromEntries(
      Object.entries(inputs.case.intake).map(([year, { value }]) => [
        year,
        { value: value * times },
      ]),
    ),
  },
});

law('twice the intake, twice the consequences and twice the costs per participant', (inputs) => {
  const once = calculate(inputs);
  const twice = calculate(withIntake(inputs, 2));
  const size = sizeOf(once.result);
  for (const [i, consequence] of once.result.byConsequence.entries()) {
    const other = twice.result.byConsequence[i];
    near(other?.total ?? Number.NaN, 2 * consequence.total, size, consequence.id);
    near(other?.quantity ?? Number.NaN, 2 * consequence.quantity, 1e6, consequence.id);
  }
  for (const [i, cost] of once.result.byCost.entries()) {
    const per = once.resolved.costs[i]?.per;
    const times = per === 'participant' || per === 'family' ? 2 : 1;
    near(twice.result.byCost[i]?.total ?? Number.NaN, times * cost.total, size, cost.id);
  }
});

/** The same case where no effect is reached: success rates 0, relative risks 1, and nobody who gets both. */
function withoutEffect(inputs: Inputs): Inputs {
  const none = (effects: Inputs['case']['effect']) =>
    effects &&
    Object.fromEntries(
      Object.entries(effects).map(([id, effect]) => {
        if (effect.share) return [id, { ...effect, share: { value: 0 } }];
        if (effect.include !== undefined || effect.joint !== undefined) return [id, effect];
        if (effect.relativeRisk) return [id, { ...effect, relativeRisk: { value: 1 } }];
        return [id, { successRate: { value: 0 }, basis: 'illustrative' as const }];
      }),
    );
  const { effect } = inputs.case;
  const chain = inputs.pack.chains['the-chain'];
  if (!chain) throw new Error('the random pack has its chain');
  const chained = none(chain.effect);
  const own = none(effect);
  return {
    ...inputs,
    case: { ...inputs.case, ...(own && { effect: own }) },
    pack: {
      ...inputs.pack,
      chains: { 'the-chain': { ...chain, ...(chained && { effect: chained }) } },
    },
  };
}

law('an effect of zero leaves costs, savings, participation and drop-out', (inputs) => {
  const { result: before } = calculate(inputs);
  const { result } = calculate(withoutEffect(inputs));
  const kept = ['attending', 'leaving'];
  for (const [i, { outcome, total, quantity }] of result.byConsequence.entries()) {
    const was = before.byConsequence[i];
    const expected = kept.includes(outcome) ? was : { total: 0, quantity: 0 };
    near(total, expected?.total ?? Number.NaN, sizeOf(before));
    near(quantity, expected?.quantity ?? Number.NaN, 1e6);
  }
  expect(result.costs).toEqual(before.costs);
  expect(result.savedCosts).toEqual(before.savedCosts);
});

/** The same data with the keys of every block in the opposite order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  ) as T;
}

law('the order in which keys are written changes nothing', (inputs) => {
  const a = calculate(inputs).result;
  const b = calculate(turned(inputs)).result;
  const size = sizeOf(a);
  near(b.net.total, a.net.total, size);
  for (const payer of PUBLIC_PAYERS) near(b.net.byPayer[payer], a.net.byPayer[payer], size);
  for (const [i, year] of a.byYear.entries())
    near(b.byYear[i]?.total ?? Number.NaN, year.total, size);
  for (const line of a.byConsequence) {
    const same = b.byConsequence.find(({ id }) => id === line.id);
    near(same?.total ?? Number.NaN, line.total, size, line.id);
  }
});

law('the same files give the same digits', (inputs) => {
  const copy = structuredClone(inputs);
  expect(JSON.stringify(calculate(copy).result)).toBe(JSON.stringify(calculate(inputs).result));
});

law('the files are read, never changed', (inputs) => {
  const before = JSON.stringify(inputs);
  calculate(inputs);
  expect(JSON.stringify(inputs)).toBe(before);
});

describe('the net result is a straight line in what is said to be linear', () => {
  law('a parameter marked linear has no second difference', (inputs) => {
    const { plan, result } = calculate(inputs);
    const size = sizeOf(result);
    for (const [column, { id, value, linear }] of plan.parameters.entries()) {
      if (!linear) continue;
      // stays within what every conversion accepts: shares in 0 … 1, ratios and counts above 0
      const h =
        value === 0 ? 0.01 : Math.min(Math.abs(value), value < 1 ? 1 - value : value) / 2 || 0.01;
      const [low = 0, middle = 0, high = 0] = netsAt(plan, column, [value - h, value, value + h]);
      near(low + high, 2 * middle, size * 10 + Math.abs(low) + Math.abs(high), id);
    }
  });

  law('what bends is marked so', (inputs) => {
    const { plan, resolved } = calculate(inputs);
    const { effect: own, chain } = inputs.case;
    const effects = { ...inputs.pack.chains[chain ?? '']?.effect, ...own };
    const marked = (id: string) => plan.parameters.find((p) => p.id === id)?.linear ?? false;
    for (const { id, kind, linear } of plan.parameters) {
      if (/\.(keeps|halfLifeYears)$|\.shares\.year-|relativeRisk$|^discount\./.test(id))
        expect([id, linear]).toEqual([id, false]);
      if (kind === 'count' && id !== 'effectScale') expect([id, linear]).toEqual([id, true]);
    }
    for (const [id, effect] of Object.entries(effects)) {
      const measure = effect.study?.measure;
      if (measure === 'odds-ratio' || measure === 'standardised-mean-difference') {
        expect(marked(`effect.${id}.study.value`)).toBe(false);
        expect(marked(`effect.${id}.study.without`)).toBe(false);
      }
    }
    for (const { onset } of resolved.outcomes)
      if (onset.kind === 'both' && onset.joint === 'nested')
        for (const member of onset.members)
          for (const { id, linear } of plan.parameters)
            if (id.startsWith(`effect.${member}.`) || id.startsWith(`outcomes.${member}.risk`))
              expect([id, linear]).toEqual([id, false]);
    for (const [i, { id, change }] of resolved.consequences.entries())
      if (plan.consequences[i]?.change.kind === 'ladder' && change.kind === 'paths')
        for (const parameter of plan.parameters)
          if (parameter.id.startsWith(`consequences.${id}.if`))
            expect(parameter.linear).toBe(false);
  });

  law(
    'completion bends nothing unless a nested joint outcome compares those who complete',
    (inputs) => {
      const { plan, resolved } = calculate(inputs);
      const completion = plan.parameters.find(({ id }) => id === 'completion');
      const compared = resolved.outcomes.flatMap(({ onset }) =>
        onset.kind === 'both' && onset.joint === 'nested' ? onset.members : [],
      );
      const bends = resolved.outcomes.some(
        ({ id, onset }) =>
          compared.includes(id) && onset.kind === 'success' && onset.amongCompleters,
      );
      if (completion) expect(completion.linear).toBe(!bends);
    },
  );
});

/** Every node of an explanation with parts is the sum or product it says it is. */
function checkNode(node: Explanation, size: number): void {
  const parts = node.parts.map(({ value }) => value);
  if (node.made === 'sum') near(node.value, sum(parts), size, node.label.en);
  if (node.made === 'product') {
    const product = parts.reduce((a, b) => a * b, 1);
    near(node.value, product, Math.abs(product), node.label.en);
  }
  for (const part of node.parts) checkNode(part, size);
}

describe('an explanation is the calculation once more', () => {
  const explained = (inputs: Inputs, calculation: Calculation, asked?: Asked) => {
    const root = explain(inputs, calculation, asked);
    checkNode(root, sizeOf(calculation.result) * 10);
    return root.value;
  };
  const few = { ...RUNS, numRuns: 40 };

  law(
    'its root is the net result',
    (inputs) => {
      const calculation = calculate(inputs);
      near(
        explained(inputs, calculation),
        calculation.result.net.total,
        sizeOf(calculation.result),
      );
    },
    few,
  );

  law(
    'asked for a payer, a year or both, it is the discounted figure of the result',
    (inputs) => {
      const calculation = calculate(inputs);
      const { net, byYear } = calculation.result;
      const size = sizeOf(calculation.result);
      for (const payer of PUBLIC_PAYERS)
        near(explained(inputs, calculation, { payer }), net.byPayer[payer], size);
      near(explained(inputs, calculation, { payer: 'other' }), net.other, Math.max(size, 1e9));
      for (const { year, total, byPayer } of byYear.slice(0, 5)) {
        near(explained(inputs, calculation, { year }), total, size);
        near(explained(inputs, calculation, { year, payer: 'state' }), byPayer.state, size);
      }
    },
    few,
  );

  law(
    'asked for a line, it is that line',
    (inputs) => {
      const calculation = calculate(inputs);
      const { byConsequence, byCost } = calculation.result;
      const lines = [...byConsequence, ...byCost];
      expect(explainable(calculation).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
      for (const { id, total } of lines)
        near(explained(inputs, calculation, { item: id }), total, sizeOf(calculation.result));
    },
    few,
  );
});

describe('break-even', () => {
  law('put back in, the success rate of break-even gives a net result of zero', (inputs) => {
    const { result } = calculate(inputs);
    for (const [outcome, evens] of Object.entries(result.breakEven.successRate)) {
      for (const [payer, { value }] of Object.entries(evens)) {
        if (value === null) continue;
        const { net } = calculate(withRate(inputs, outcome, value)).result;
        const there = { total: net.total, ...net.byPayer }[payer] ?? Number.NaN;
        // a joint outcome answered by halving is right to fifty halvings of a hundredth
        near(there, 0, sizeOf(result) * 100, `${outcome}, ${payer}`);
      }
    }
  });

  law('what is always or never, is so at every rate', (inputs) => {
    const { result } = calculate(inputs);
    for (const [outcome, { total }] of Object.entries(result.breakEven.successRate)) {
      if (total.verdict !== 'always' && total.verdict !== 'never') continue;
      for (const rate of [0.001, 0.25, 0.5, 0.75, 1]) {
        const net = calculate(withRate(inputs, outcome, rate)).result.net.total;
        const slack = 1e-9 * sizeOf(result) * 10;
        if (total.verdict === 'always') expect(net).toBeGreaterThanOrEqual(-slack);
        else expect(net).toBeLessThanOrEqual(slack);
      }
    }
  });

  law('the factor on all effects of break-even makes the net result zero', (inputs) => {
    const { plan, result } = calculate(inputs);
    const { value } = result.breakEven.effectScale.total;
    if (value === null) return;
    const [net = Number.NaN] = netsAt(plan, plan.effectScale, [value]);
    near(net, 0, sizeOf(result) * Math.max(10, value));
  });
});

/** The same case with one net success rate of all who start. */
function withRate(inputs: Inputs, outcome: string, rate: number): Inputs {
  const { among } =
    inputs.case.effect?.[outcome] ?? inputs.pack.chains['the-chain']?.effect?.[outcome] ?? {};
  const effect = {
    successRate: { value: rate },
    ...(among && { among }),
    basis: 'illustrative' as const,
    reason: 'break-even',
  };
  return {
    ...inputs,
    case: { ...inputs.case, effect: { ...inputs.case.effect, [outcome]: effect } },
  };
}

law('without discounting, the net result is the undiscounted one', (inputs) => {
  const { result } = calculate({ ...inputs, case: { ...inputs.case, discount: { kind: 'none' } } });
  near(result.net.total, result.net.undiscounted, sizeOf(result));
  expect(result.byYear.every(({ discountFactor }) => discountFactor === 1)).toBe(true);
});

/** Nothing held for ever and nobody old enough to meet a later age band: all that happens, happens within 30 years. */
function ending(inputs: Inputs, years: number): Inputs {
  const finite = (table: Inputs['pack']['consequences'][string]) =>
    Object.fromEntries(
      Object.entries(table).map(([id, { beyond, ...body }]) => [id, beyond ? body : body]),
    );
  const { add, ...own } = inputs.case.consequences ?? {};
  return {
    ...inputs,
    case: {
      ...inputs.case,
      consequences: {
        ...own,
        ...(add && {
          add: Object.fromEntries(
            Object.entries(add).map(([id, { beyond, ...body }]) => [id, beyond ? body : body]),
          ),
        }),
      },
      horizon: { years, per: inputs.case.horizon?.per ?? 'cohort' },
    },
    pack: {
      ...inputs.pack,
      consequences: Object.fromEntries(
        Object.entries(inputs.pack.consequences).map(([outcome, table]) => [
          outcome,
          finite(table),
        ]),
      ),
    },
  };
}

test('a longer horizon changes nothing when nothing lies beyond', () => {
  fc.assert(
    fc.property(randomCase, fc.integer({ min: 1, max: 20 }), (inputs, more) => {
      const { result } = calculate(ending(inputs, 60));
      const { result: longer } = calculate(ending(inputs, 60 + more));
      expect(result.cutOff).toEqual({ costs: 0, consequences: 0, openEnded: false });
      near(longer.net.total, result.net.total, sizeOf(result));
      for (const payer of PUBLIC_PAYERS)
        near(longer.net.byPayer[payer], result.net.byPayer[payer], sizeOf(result));
    }),
    RUNS,
  );
});

law('what lies beyond the horizon is what a longer horizon adds', (inputs) => {
  const short = calculate(ending(inputs, 8)).result;
  const long = calculate(ending(inputs, 60)).result;
  const { cutOff } = short;
  const beyond = long.consequences.total - short.consequences.total;
  // costs and saved costs together, a gain positive; below half an øre is not reported
  const bought = ({ savedCosts, costs }: Result) => savedCosts.total - costs.total;
  near(cutOff.consequences, beyond, Math.max(5e6, sizeOf(long)));
  near(cutOff.costs, bought(long) - bought(short), Math.max(5e6, sizeOf(long)));
});

law('the first cohort alone is the case with the first cohort alone', (inputs) => {
  const { result } = calculate(inputs);
  const [year = ''] = Object.keys(inputs.case.intake).sort();
  const first = inputs.case.intake[year];
  if (!first) throw new Error('there is an intake');
  // the same calendar years: a cohort followed to the last year of the whole
  const { result: alone } = calculate({
    ...inputs,
    case: { ...inputs.case, intake: { [year]: first } },
  });
  const four = sum(alone.byYear.slice(0, 4).map(({ undiscounted }) => undiscounted.total));
  near(result.budget.firstCohort.total, four, sizeOf(result) * 10);
});
