import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/distributions/distribution.ts';
import { calculate, type Inputs, leverWords, uncertainLeversOf } from '../../src/index.ts';
import { OUTPUTS, outputColumn } from '../../src/sensitivity/outputs.ts';
import { acceptability, frontier, successDraws } from '../../src/uncertainty/acceptability.ts';
import { drawChunks, drawingOf, lookAhead, mergeDrawn } from '../../src/uncertainty/draw.ts';
import { blocksOf, chunksOf, type Question, samplerOf } from '../../src/uncertainty/question.ts';
import { drawAll, uncertaintyOf } from '../../src/uncertainty/uncertainty-of.ts';
import { cost, smallCase } from '../small-case.ts';

const total = outputColumn({ window: 'net', purse: 'total' });
const state = outputColumn({ window: 'net', purse: 'state' });

/** 100 children, 1,000 kr. for each who succeeds, a course of 150 kr. each. */
const question = (
  spread: Readonly<Record<string, Distribution>>,
  more: Partial<Question['settings']> = {},
  edit: (draft: Inputs) => void = () => {},
): Question => {
  const { plan } = calculate(
    smallCase((draft) => {
      draft.case.costs = { course: cost(150) };
      edit(draft);
    }),
  );
  return {
    plan,
    distributions: plan.parameters.map(
      ({ id, value }) => spread[id] ?? ({ kind: 'point', value } as const),
    ),
    settings: { seed: 7, method: 'sobol', rules: 'reported', draws: 8192, ...more },
  };
};
const RATE = 'effect.better.successRate';
const even: Distribution = { kind: 'uniform', low: 0.1, high: 0.4 };
const run = (asked: Question) => uncertaintyOf(asked, drawAll(asked));

describe('one uncertain rate, even from 10 to 40 per cent: the result is even from −5,000 to 25,000 kr.', () => {
  const found = run(question({ [RATE]: even }));
  const net = found.outputs[total];

  test('mean 10,000, standard deviation 30,000 / √12, five of six draws a gain', () => {
    expect(net?.mean).toBeCloseTo(10_000, 0);
    expect(net?.sd).toBeCloseTo(30_000 / Math.sqrt(12), 0);
    expect(net?.probabilityPositive).toBeCloseTo(25 / 30, 3);
    expect(Math.abs((net?.mean ?? 0) - 10_000)).toBeLessThan(5 * (net?.se ?? 0) + 1);
  });

  test('the quantiles are those of an even spread', () => {
    expect(Math.abs((net?.quantiles.p05 ?? 0) - -3_500)).toBeLessThan(40);
    expect(Math.abs((net?.quantiles.p50 ?? 0) - 10_000)).toBeLessThan(40);
    expect(Math.abs((net?.quantiles.p95 ?? 0) - 23_500)).toBeLessThan(40);
    expect(net?.histogram.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  test('knowing is worth 25,000² / 60,000 − 10,000 = 416.67 kr., all of it in the rate', () => {
    expect(found.evpi[total]).toBeCloseTo(416.67, 0);
    const [rate] = found.levers;
    expect(rate).toMatchObject({ how: 'exact' });
    expect(rate?.lever.id).toBe(RATE);
    expect(rate?.evppi[total]).toBeCloseTo(416.67, 1);
    expect(rate?.firstOrder[total]).toBeCloseTo(1, 9);
    expect(rate?.totalOrder[total]).toBeCloseTo(1, 9);
    expect(net?.exact?.mean).toBeCloseTo(10_000, 6);
    expect(net?.exact?.sd).toBeCloseTo(30_000 / Math.sqrt(12), 2);
  });

  test('what the state does not pay has neither doubt nor worth', () => {
    expect(found.outputs[state]).toMatchObject({ mean: 0, sd: 0, probabilityPositive: 1 });
    expect(found.evpi[state]).toBe(0);
    // and nothing to have back, as `calculate` says of it
    expect(found.payback.state).toMatchObject({ never: 0, noOutlay: 1 });
    expect(found.payback.state.years.every(({ share }) => share === 0)).toBe(true);
  });

  test('everything else counts as certain and is listed', () => {
    expect(found.countedAsCertain).toEqual(
      expect.arrayContaining(['participants', 'prices.contact', 'costs.course.amount']),
    );
    expect(found.countedAsCertain).not.toContain(RATE);
  });

  test('the money is back in the year of success or never', () => {
    expect(found.payback.total).toMatchObject({ noOutlay: 0 });
    expect(found.payback.total.never).toBeCloseTo(5 / 30, 3);
    expect(found.payback.total.years[0]?.share).toBeCloseTo(25 / 30, 3);
    expect(found.fan.total[0]?.quantiles.p50).toBeCloseTo(net?.quantiles.p50 ?? 0, 0);
  });
});

test('two factors that multiply: shares of the variance as worked by hand', () => {
  // p even 0.1–0.4 (mean 1/4, variance 0.0075), price even 500–1,500 (mean 1,000, variance 83,333), no cost
  // f = 100·p·π: Var = E p²·E π² − (E p·E π)² with E p² = 0.07, E π² = 1,083,333
  const [meanP, varP, meanQ, varQ] = [0.25, 0.0075, 1000, 1_000_000 / 12];
  const variance = (varP + meanP ** 2) * (varQ + meanQ ** 2) - (meanP * meanQ) ** 2;
  const found = run(
    question(
      { [RATE]: even, 'prices.contact': { kind: 'uniform', low: 500, high: 1500 } },
      { draws: 16_384 },
      (draft) => {
        draft.case.costs = {};
      },
    ),
  );
  const shareOf = (id: string) => found.levers.find(({ lever }) => lever.id === id);
  expect(found.outputs[total]?.sd).toBeCloseTo(100 * Math.sqrt(variance), -1);
  expect(found.outputs[total]?.exact?.sd).toBeCloseTo(100 * Math.sqrt(variance), 1);
  expect(shareOf(RATE)?.firstOrder[total]).toBeCloseTo((varP * meanQ ** 2) / variance, 6);
  expect(shareOf('prices.contact')?.firstOrder[total]).toBeCloseTo(
    (varQ * meanP ** 2) / variance,
    6,
  );
  expect(shareOf(RATE)?.totalOrder[total]).toBeCloseTo((varP * (varQ + meanQ ** 2)) / variance, 6);
});

test('a normal result: knowing is worth what the table of Raiffa and Schlaifer says', () => {
  // net = 100,000·p − cost·100 with p normal (0.5, 0.05): sd 5,000; the mean is z standard deviations from nothing
  for (const [z, loss] of [
    [0, 0.3989],
    [0.5, 0.1978],
    [1, 0.0833],
    [1.5, 0.0293],
  ] as const) {
    const found = run(
      question({ [RATE]: { kind: 'normal', mean: 0.5, sd: 0.05 } }, { draws: 65_536 }, (draft) => {
        draft.case.costs = { course: cost(500 - 50 * z) };
      }),
    );
    expect((found.evpi[total] ?? 0) / 5_000).toBeCloseTo(loss, 3);
    expect((found.levers[0]?.evppi[total] ?? 0) / 5_000).toBeCloseTo(loss, 3);
  }
});

describe('participants who begin in several years', () => {
  const years = (draft: Inputs) => {
    draft.case.intake = { 2026: { value: 100 }, 2027: { value: 120 } };
  };
  const spread = (year: string): Readonly<Record<string, Distribution>> => ({
    [`intake.${year}`]: { kind: 'uniform', low: 60, high: 140 },
  });

  test('each uncertain year is a line of its own, told apart by its year in both languages', () => {
    const asked = question({ ...spread('2026'), ...spread('2027') }, {}, years);
    const { levers, countedAsCertain } = run(asked);
    const { resolved } = calculate(smallCase(years));
    expect(levers.map(({ lever }) => leverWords(lever, resolved).label)).toEqual([
      { da: 'Deltagere, der begynder i 2026', en: 'Participants who start in 2026' },
      { da: 'Deltagere, der begynder i 2027', en: 'Participants who start in 2027' },
    ]);
    expect(countedAsCertain).not.toContain('participants');
    const named = new Set(uncertainLeversOf(asked.plan).map(({ id }) => id));
    expect(levers.every(({ lever }) => named.has(lever.id))).toBe(true);
  });

  test('the only year in which anybody begins is all participants', () => {
    const { levers, countedAsCertain } = run(question(spread('2026')));
    expect(levers.map(({ lever }) => lever.id)).toEqual(['participants']);
    expect(countedAsCertain).not.toContain('participants');
  });
});

describe('the same digits', () => {
  const asked = question({ [RATE]: even }, { draws: 40_000, method: 'monte-carlo' });

  test('on one thread or four, in whatever order they finish', () => {
    const alone = drawAll(asked);
    const parts = [0, 1, 2, 3].map((thread) => {
      const drawing = drawingOf(asked.plan, samplerOf(asked));
      const mine = chunksOf(asked.settings).filter((chunk) => chunk % 4 === thread);
      return drawChunks(drawing, lookAhead(drawing), mine, blocksOf(asked.settings));
    });
    const together = mergeDrawn([parts[2], parts[0], parts[3], parts[1]].flatMap((p) => p ?? []));
    const four = uncertaintyOf(asked, { drawn: together, frame: alone.frame });
    // as a file would have it: levers also carry functions
    expect(JSON.stringify(four)).toBe(JSON.stringify(uncertaintyOf(asked, alone)));
  });

  test('Sobol and plain random draws agree within their errors', () => {
    const plain = run(asked).outputs[total];
    const sobol = run({ ...asked, settings: { ...asked.settings, method: 'sobol' } }).outputs[
      total
    ];
    const apart = Math.abs((plain?.mean ?? 0) - (sobol?.mean ?? 0));
    expect(apart).toBeLessThan(4.5 * Math.hypot(plain?.se ?? 0, sobol?.se ?? 0));
    expect(sobol?.se ?? 1).toBeLessThan((plain?.se ?? 0) / 10);
  });

  test('no uncertainty, no information', () => {
    const found = run(question({}));
    expect(found.levers).toEqual([]);
    expect(found.evpi.every((worth) => worth === 0)).toBe(true);
    expect(OUTPUTS.every((_, i) => found.outputs[i]?.sd === 0)).toBe(true);
    expect(found.outputs[total]?.mean).toBeCloseTo(10_000, 6);
  });
});

describe('what a success may cost', () => {
  const dear = (perChild: number) => {
    const asked = question({ [RATE]: even }, { method: 'monte-carlo' }, (draft) => {
      draft.case.costs = { course: cost(perChild) };
    });
    const where = { outcome: 'better', purse: 'total', blocks: 8 } as const;
    return successDraws(asked.plan, samplerOf(asked), where);
  };

  test('half of the draws of a course of 400 kr. cost less than 600 kr. a success', () => {
    // net + λ·100·p = 100,000·p − 40,000 + 100·λ·p ≥ 0 when p ≥ 400 / (1,000 + λ); λ = 600: p ≥ 0.25
    const [none, half, all] = acceptability(dear(400), [0, 600, 3000]);
    expect(none?.probability).toBe(0);
    expect(Math.abs((half?.probability ?? 0) - 0.5)).toBeLessThan(0.03);
    expect(all?.probability).toBe(1);
  });

  test('with the same draws the cheaper of two like interventions is always best', () => {
    const [low, high] = frontier([dear(400), dear(300)], [0, 3000]);
    expect(low?.best[0]).toBe(0);
    expect(high).toMatchObject({ chosen: 1, best: [0, 1, 0] });
    // at 0 kr. a success the cheap one is a gain when p ≥ 0.3: one third; on average it is a loss
    expect(low?.chosen).toBe(2);
    expect(Math.abs((low?.best[1] ?? 0) - 1 / 3)).toBeLessThan(0.03);
  });
});
