import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/distributions/distribution.ts';
import { type Case, calculate, InputError, issueText, parseCase } from '../../src/index.ts';
import { outputColumn } from '../../src/sensitivity/outputs.ts';
import { eachBlock } from '../../src/uncertainty/each-block.ts';
import type { Question } from '../../src/uncertainty/question.ts';
import { drawAll, uncertaintyOf } from '../../src/uncertainty/uncertainty-of.ts';
import { consequence, cost, service, smallCase, table } from '../small-case.ts';

type Block = NonNullable<Case['uncertainty']>;
const [CONTACT, VISIT, RATE] = ['prices.contact', 'prices.visit', 'effect.better.successRate'];
const total = outputColumn({ window: 'net', purse: 'total' });

/** 25 of 100 children use one contact and one visit less; both cost 1,000 kr. */
const calculated = (uncertainty?: Block) =>
  calculate(
    smallCase((draft) => {
      draft.catalogue.services['visit'] = service();
      draft.pack.consequences['better'] = {
        'less-contact': consequence({ change: table(-1) }),
        'fewer-visits': consequence({ change: table(-1), service: 'visit' }),
      };
      if (uncertainty) draft.case.uncertainty = uncertainty;
    }),
  );
const pair = (value: number, between: [string, string] = [CONTACT, VISIT]): Block => ({
  correlations: [{ between, value, reason: 'both are wages' }],
});
const normal = (mean: number, sd: number): Distribution => ({ kind: 'normal', mean, sd });
const PRICES = { [CONTACT]: normal(1000, 200), [VISIT]: normal(1000, 100) };
const question = (
  uncertainty: Block | undefined,
  spread: Readonly<Record<string, Distribution>> = PRICES,
): Question => {
  const { plan, together } = calculated(uncertainty);
  return {
    plan,
    together,
    distributions: plan.parameters.map(
      ({ id, value }) => spread[id] ?? ({ kind: 'point', value } as const),
    ),
    settings: { seed: 3, method: 'sobol', rules: 'reported', draws: 32_768 },
  };
};
const run = (asked: Question) => uncertaintyOf(asked, drawAll(asked));
/** [parameter][draw] of the parameters in the order of the draws. */
const drawnBy = (asked: Question): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  eachBlock(asked, ({ ids, values }) => {
    for (const [i, id] of ids.entries())
      found.set(id, [...(found.get(id) ?? []), ...(values[i] ?? [])]);
  });
  return found;
};
const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const pearson = (a: readonly number[], b: readonly number[]) => {
  const [ma, mb] = [average(a), average(b)];
  const product = average(a.map((x, i) => (x - ma) * ((b[i] ?? 0) - mb)));
  const spread = (values: readonly number[], m: number) =>
    Math.sqrt(average(values.map((x) => (x - m) ** 2)));
  return product / spread(a, ma) / spread(b, mb);
};
const ranks = (values: readonly number[]) => {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const found = Array<number>(values.length);
  for (const [rank, { i }] of order.entries()) found[i] = rank;
  return found;
};

describe('two prices that go together', () => {
  test('the variance is σ₁² + σ₂² + 2ρσ₁σ₂', () => {
    // 25 units of each: σ₁ = 25·200 = 5,000, σ₂ = 25·100 = 2,500
    for (const rho of [-1, -0.6, 0.5, 1]) {
      const sd = run(question(pair(rho))).outputs[total]?.sd ?? 0;
      const worked = Math.sqrt(5000 ** 2 + 2500 ** 2 + 2 * rho * 5000 * 2500);
      expect(Math.abs(sd / worked - 1)).toBeLessThan(0.01);
    }
  });

  test('two like prices that always go together have the doubled deviation of one', () => {
    const like = { [CONTACT]: normal(1000, 200), [VISIT]: normal(1000, 200) };
    const one = run(question(undefined, { [CONTACT]: normal(1000, 200) })).outputs[total]?.sd ?? 0;
    const both = run(question(pair(1), like)).outputs[total]?.sd ?? 0;
    expect(both / one).toBeCloseTo(2, 2);
  });

  test('the draws have the correlation asked for, and each price keeps its own distribution', () => {
    const [free, bound] = [drawnBy(question(undefined)), drawnBy(question(pair(0.7)))];
    const [contact, visit] = [bound.get(CONTACT) ?? [], bound.get(VISIT) ?? []];
    expect(Math.abs(pearson(contact, visit) - 0.7)).toBeLessThan(0.02);
    for (const id of [CONTACT, VISIT]) {
      const sorted = [free, bound].map((drawn) => [...(drawn.get(id) ?? [])].sort((a, b) => a - b));
      for (const p of [0.05, 0.5, 0.95]) {
        const [before, after] = sorted.map((values) => values[Math.floor(p * values.length)] ?? 0);
        expect(Math.abs((before ?? 0) - (after ?? 0))).toBeLessThan(5);
      }
    }
  });

  test('skewed numbers keep their order together: Spearman is 6/π · arcsin(ρ/2)', () => {
    // Source of the relation: W. H. Kruskal, Journal of the American Statistical Association 53 (1958), 814–861
    const skewed = {
      [CONTACT]: { kind: 'gamma', shape: 2, scale: 500 },
      [VISIT]: { kind: 'lognormal', mu: 6.8, sigma: 0.5 },
    } as const;
    const drawn = drawnBy(question(pair(-0.5), skewed));
    const spearman = pearson(ranks(drawn.get(CONTACT) ?? []), ranks(drawn.get(VISIT) ?? []));
    expect(Math.abs(spearman - (6 / Math.PI) * Math.asin(-0.25))).toBeLessThan(0.02);
  });

  test('a correlation of 0 is none: the same draws, digit by digit', () => {
    const digits = (asked: Question) => JSON.stringify(run(asked).outputs);
    expect(digits(question(pair(0)))).toBe(digits(question(undefined)));
  });
});

describe('knowing what goes together', () => {
  const spread = { ...PRICES, [RATE]: { kind: 'uniform', low: 0.1, high: 0.4 } } as const;
  const costly = (uncertainty: Block | undefined): Question => {
    const asked = question(uncertainty, spread);
    return {
      ...asked,
      distributions: asked.distributions,
      plan: { ...asked.plan },
      settings: { ...asked.settings, draws: 65_536 },
    };
  };

  test('the two are one block, named together, and the rate stays alone', () => {
    const found = run(costly(pair(0.5)));
    const names = found.levers.map(({ lever, movesWith }) =>
      [lever, ...movesWith].map(({ id }) => id),
    );
    expect(names.map((each) => each.length).sort()).toEqual([1, 2]);
    expect(names.find((each) => each.length === 2)?.sort()).toEqual([CONTACT, VISIT]);
    expect(found.correlated).toBe(true);
    expect(found.countedAsCertain).not.toContain(VISIT);
  });

  test('the block carries Var(E[net | prices]) and is worth the unit normal loss of it', () => {
    // net = 100·p·(a + b) − 50,000 with a + b normal (2,000, 265 = √(200² + 100² + 2·0.5·200·100)); given a and b
    // the mean is 25·(a + b) − 50,000: normal, mean 0, deviation 25·264.575 = 6,614.4, worth 0.398942·6,614.4 = 2,638.8
    const { plan, together } = calculate(
      smallCase((draft) => {
        draft.catalogue.services['visit'] = service();
        draft.pack.consequences['better'] = {
          'less-contact': consequence({ change: table(-1) }),
          'fewer-visits': consequence({ change: table(-1), service: 'visit' }),
        };
        draft.case.costs = { course: cost(500) };
        draft.case.uncertainty = pair(0.5);
      }),
    );
    const asked: Question = {
      ...costly(pair(0.5)),
      plan,
      together,
      distributions: plan.parameters.map(
        ({ id, value }): Distribution =>
          id === RATE || id === CONTACT || id === VISIT
            ? (spread[id] ?? normal(value, 0))
            : { kind: 'point', value },
      ),
    };
    const found = run(asked);
    const block = found.levers.find(({ movesWith }) => movesWith.length > 0);
    expect(Math.abs((block?.evppi[total] ?? 0) / 2638.8 - 1)).toBeLessThan(0.03);
    expect(block?.how).toBe('estimated');
    // Var(net) = 100²·(E p²·E s² − (E p·E s)²), E p² = 0.07, E s² = 4,070,000, E p·E s = 500
    const variance = 1e4 * (0.07 * 4_070_000 - 500 ** 2);
    expect(block?.firstOrder[total]).toBeCloseTo(6614.4 ** 2 / variance, 1);
    expect(block?.evppi[total] ?? 0).toBeLessThanOrEqual(found.evpi[total] ?? 0);
  });
});

describe('what a case cannot ask for is said where it stands', () => {
  const refused = (uncertainty: Block) => {
    try {
      calculated(uncertainty);
    } catch (error) {
      if (error instanceof InputError) return error.issues;
      throw error;
    }
    return [];
  };

  test('a name that is none, with the nearest', () => {
    const [issue] = refused(pair(0.5, ['prices.contakt', VISIT]));
    expect(issue).toMatchObject({ code: 'correlation-unknown', file: 'small.case.yaml' });
    expect(issue?.path).toEqual(['uncertainty', 'correlations', 0, 'between', 0]);
    expect(issue && issueText(issue).da).toContain('prices.contact');
  });

  test('one number twice, and a pair written twice', () => {
    expect(refused(pair(0.5, [VISIT, VISIT]))[0]?.code).toBe('correlation-same');
    const twice = [
      ...(pair(0.5).correlations ?? []),
      ...(pair(0.2, [VISIT, CONTACT]).correlations ?? []),
    ];
    expect(refused({ correlations: twice })[0]).toMatchObject({
      code: 'correlation-twice',
      path: ['uncertainty', 'correlations', 1],
    });
  });

  test('correlations that cannot all hold, with the pair and what it may be', () => {
    const reason = 'guessed';
    const [issue] = refused({
      correlations: [
        { between: [CONTACT, VISIT], value: 0.9, reason },
        { between: [CONTACT, RATE], value: 0.9, reason },
        { between: [VISIT, RATE], value: -0.9, reason },
      ],
    });
    expect(issue?.code).toBe('correlation-impossible');
    expect(issue?.path.slice(0, 2)).toEqual(['uncertainty', 'correlations']);
    // with 0.9 and −0.9 to the rate the prices are between −0.81 − 0.19 = −1 and −0.81 + 0.19 = −0.62
    expect(issue && issueText(issue).en).toMatch(/between −1 and −0\.62,/);
  });

  test('a source nothing comes from, and a value out of bounds', () => {
    const [issue] = refused({ commonSources: { sources: { nobody: 0.5 }, reason: 'one study' } });
    expect(issue?.code).toBe('common-source-unknown');
    const written = {
      ...smallCase().case,
      uncertainty: { correlations: [{ ...pair(1.5).correlations?.[0] }] },
    };
    const { issues } = parseCase(written, 'x.case.yaml');
    expect(issues[0]?.path).toEqual(['uncertainty', 'correlations', 0, 'value']);
  });
});

test('all estimates of one source are off together', () => {
  const from = (uncertainty: Block | undefined) => {
    const { plan, together } = calculate(
      smallCase((draft) => {
        const told = { basis: 'register', source: 'somewhere' } as const;
        draft.catalogue.services['contact'] = service(told);
        draft.catalogue.services['visit'] = service(told);
        draft.pack.consequences['better'] = {
          'less-contact': consequence({ change: table(-1) }),
          'fewer-visits': consequence({ change: table(-1), service: 'visit' }),
        };
        if (uncertainty) draft.case.uncertainty = uncertainty;
      }),
    );
    const asked = { ...question(undefined), plan, together };
    asked.distributions = plan.parameters.map(
      ({ id, value }): Distribution => PRICES[id] ?? { kind: 'point', value },
    );
    return run(asked).outputs[total]?.sd ?? 0;
  };
  const worked = (rho: number) => Math.sqrt(5000 ** 2 + 2500 ** 2 + 2 * rho * 5000 * 2500);
  const reason = 'one register';
  expect(Math.abs(from(undefined) / worked(0) - 1)).toBeLessThan(0.01);
  expect(Math.abs(from({ commonSources: { share: 0.5, reason } }) / worked(0.5) - 1)).toBeLessThan(
    0.01,
  );
  const own = from({ commonSources: { share: 0.5, sources: { somewhere: 1 }, reason } });
  expect(Math.abs(own / worked(1) - 1)).toBeLessThan(0.01);
});
