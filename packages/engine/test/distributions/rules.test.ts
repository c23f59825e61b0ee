import { describe, expect, test } from 'vitest';
import {
  AS_REPORTED,
  CAUTIOUS,
  cdf,
  distributionOf,
  mean,
  type Parameter,
  quantile,
  sd,
  WIDENING,
  WITH_DEFAULTS,
} from '../../src/index.ts';

const parameter = (own: Partial<Parameter>): Parameter => ({
  id: 'effect.success.successRate',
  value: 0.4,
  kind: 'rate',
  origin: { file: '', path: [] },
  linear: true,
  ...own,
});

describe('as reported', () => {
  test('a range is PERT with the value as the most likely', () => {
    const spread = { kind: 'range', low: 0.2, high: 0.5 } as const;
    const { distribution, from } = distributionOf(parameter({ spread }), AS_REPORTED);
    expect(from).toBe('range');
    // (0.2 + 4 · 0.4 + 0.5) / 6
    expect(mean(distribution)).toBeCloseTo(2.3 / 6, 12);
  });

  test('a number without a spread counts as certain', () => {
    const told = distributionOf(parameter({ basis: 'expert' }), AS_REPORTED);
    expect(told).toEqual({
      distribution: { kind: 'point', value: 0.4 },
      from: 'certain',
      widened: 1,
      shifted: 0,
    });
  });
});

describe('with defaults', () => {
  test('a judgement of 40 % without a spread lies between 20 and 60 %', () => {
    const { distribution, from } = distributionOf(parameter({ basis: 'expert' }), WITH_DEFAULTS);
    expect(from).toBe('default');
    expect(cdf(distribution, 0.2)).toBeCloseTo(0.025, 9);
    expect(cdf(distribution, 0.6)).toBeCloseTo(0.975, 9);
  });

  test('the case’s own choices and tariffs stay certain', () => {
    expect(distributionOf(parameter({}), WITH_DEFAULTS).from).toBe('certain');
    expect(distributionOf(parameter({ basis: 'tariff' }), WITH_DEFAULTS).from).toBe('certain');
  });

  test('what a source reports goes before the default', () => {
    const spread = { kind: 'se', se: 0.01 } as const;
    const told = distributionOf(parameter({ basis: 'expert', spread }), WITH_DEFAULTS);
    expect(told.from).toBe('se');
    expect(sd(told.distribution)).toBeCloseTo(0.01, 9);
  });
});

describe('cautious', () => {
  test('a judgement’s interval is one and a half times as wide on its own scale', () => {
    const spread = { kind: 'ci95', low: 0.5, high: 2 } as const;
    const one = parameter({ kind: 'ratio', value: 1, basis: 'expert', spread });
    const { distribution, widened } = distributionOf(one, CAUTIOUS);
    expect(widened).toBe(WIDENING.expert);
    // 2^1.5 = 2.828427
    expect(quantile(distribution, 0.975)).toBeCloseTo(2.828427, 6);
  });

  test('an effect moves towards no effect and a cost upwards', () => {
    // a quarter for judgement: 0.4 → 0.3; relative risk 0.6 → 0.7; 1000 kr. → 1250 kr.
    const rate = distributionOf(parameter({ basis: 'expert' }), CAUTIOUS, { nothing: 0 });
    expect(quantile(rate.distribution, 0.5)).toBeCloseTo(0.3, 12);
    const risk = parameter({ kind: 'ratio', value: 0.6, basis: 'expert' });
    const told = distributionOf(risk, CAUTIOUS, { nothing: 1 });
    expect(quantile(told.distribution, 0.5)).toBeCloseTo(0.7, 12);
    const cost = parameter({ kind: 'count', value: 1000, basis: 'expert' });
    const dearer = distributionOf(cost, CAUTIOUS, { cost: true });
    expect(quantile(dearer.distribution, 0.5)).toBeCloseTo(1250, 9);
    expect([rate.shifted, told.shifted, dearer.shifted]).toEqual([0.25, 0.25, 0.25]);
  });

  test('a price is neither effect nor cost of the intervention, and stays where it is', () => {
    const price = parameter({ id: 'prices.a', kind: 'count', value: 1000, basis: 'expert' });
    expect(distributionOf(price, CAUTIOUS).shifted).toBe(0);
  });
});
