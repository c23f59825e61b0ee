import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Calculation,
  calculate,
  type Distribution,
  type Inputs,
  issueText,
  questionOf,
  rateStudies,
} from '../../src/index.ts';
import { outputColumn } from '../../src/sensitivity/outputs.ts';
import type { Question } from '../../src/uncertainty/question.ts';
import { studyWorth } from '../../src/uncertainty/study-worth.ts';
import { drawAll, uncertaintyOf } from '../../src/uncertainty/uncertainty-of.ts';
import { randomCase } from '../random-case.ts';
import { consequence, cost, other, prevention, smallCase, table } from '../small-case.ts';

const total = outputColumn({ window: 'net', purse: 'total' });
const FREE = { fixed: 0, perParticipant: 0 };

/** A case with some numbers uncertain, and what studies of its rates are worth. */
function asked(
  edit: (draft: Inputs) => void,
  spread: Readonly<Record<string, Distribution>>,
  more: Partial<Question> = {},
) {
  const calculation = calculate(smallCase(edit));
  const { plan } = calculation;
  const question: Question = {
    plan,
    distributions: plan.parameters.map(({ id, value }) => spread[id] ?? { kind: 'point', value }),
    settings: { seed: 3, method: 'sobol', rules: 'reported', draws: 8192 },
    ...more,
  };
  return studied(question, calculation);
}
function studied(question: Question, { resolved }: Pick<Calculation, 'resolved'>) {
  const uncertainty = uncertaintyOf(question, drawAll(question));
  return (participants: number, cost_ = FREE) =>
    rateStudies(question, uncertainty, resolved, { output: total, participants, cost: cost_ });
}
const PREVENTED = 'effect.problem.relativeRisk';
/** 100 children, a fifth of whom get a problem of 10,000 kr. in the first year; a course. */
const preventing =
  (perChild: number, years = 1) =>
  (draft: Inputs) => {
    draft.pack.outcomes = {
      problem: prevention({ risk: table(...Array<number>(years).fill(0.2)) }),
    };
    draft.pack.consequences = { problem: { help: consequence({ change: table(-10) }) } };
    draft.case.effect = {
      problem: {
        relativeRisk: { value: 0.7 },
        protects: { from: 0, years },
        basis: 'illustrative',
      },
    };
    draft.case.costs = { course: cost(perChild) };
  };
const RISK: Distribution = { kind: 'uniform', low: 0.4, high: 1 };

describe('a relative risk', () => {
  const found = asked(preventing(600), { [PREVENTED]: RISK });

  test('is measured in two groups, followed through the first year it protects', () => {
    const { found: all, unanswered } = found(200);
    expect(unanswered).toEqual([]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      lever: { id: PREVENTED },
      groups: 'two-groups',
      followed: 'first-year',
      how: 'exact',
      asked: { se: 0 },
    });
  });

  test('with the variance of the logarithm worked by hand', () => {
    // 100 children × 0.2 × (1 − RR) × 10,000 kr. − 60,000 kr. = 140,000 − 200,000·RR, even between 60,000 and −60,000.
    // At the mean of 0.7: 0.14 and 0.2 get it, 2·(0.86/0.14 + 0.8/0.2) = 20.2857 for one participant
    const places = Float64Array.from({ length: 512 }, (_, i) => 0.4 + (0.6 * (i + 0.5)) / 512);
    const given = places.map((risk) => 140_000 - 200_000 * risk);
    const measurement = { kind: 'estimate', scale: 'log', varianceOfOne: 20.285714 } as const;
    const [study] = found(400).found;
    expect(study?.asked.worth).toBeCloseTo(studyWorth({ places, given }, measurement, 400), -1);
    // knowing: 60,000² / (2 · 120,000) = 15,000
    expect(study?.evppi).toBeCloseTo(15_000, -1);
    expect(found(1_000_000).found[0]?.asked.worth).toBeGreaterThan(14_900);
  });

  test('that acts for several years bends the result, and a study of it is worth no more than knowing it', () => {
    const several = asked(preventing(1500, 4), {
      [PREVENTED]: RISK,
      'prices.contact': { kind: 'uniform', low: 700, high: 1300 },
    });
    const studies = [10, 100, 1000, 100_000].map((n) => several(n).found[0]);
    const worths = studies.map((study) => study?.asked.worth ?? -1);
    const evppi = studies[0]?.evppi ?? 0;
    expect(worths[0]).toBeGreaterThanOrEqual(0);
    expect([...worths].sort((a, b) => a - b)).toEqual(worths);
    expect(worths.at(-1)).toBeLessThanOrEqual(evppi);
    expect(worths.at(-1)).toBeGreaterThan(0.98 * evppi);
    expect(studies[0]?.how).toBe('exact');
  });

  test('beside something else that bends is estimated, near what it is with that at its mean, and says how sure it is', () => {
    const edit = (draft: Inputs) => {
      preventing(600)(draft);
      draft.pack.outcomes = {
        problem: prevention({
          risk: table(0.2),
          problemLasts: { kind: 'yearly', keeps: { value: 0.5 } },
        }),
      };
      draft.pack.consequences = { problem: { help: consequence({ change: table(-6, -3, -1) }) } };
    };
    const lasting = 'outcomes.problem.problemLasts.keeps';
    const [drawn] = asked(edit, {
      [PREVENTED]: RISK,
      [lasting]: { kind: 'uniform', low: 0.3, high: 0.7 },
    })(400).found;
    const [still] = asked(edit, { [PREVENTED]: RISK })(400).found;
    expect(still?.how).toBe('exact');
    if (drawn?.how === 'estimated') {
      expect(drawn.asked.se).toBeGreaterThan(0);
      const off = Math.abs(drawn.asked.worth - (still?.asked.worth ?? 0));
      expect(off).toBeLessThan(0.1 * (still?.asked.worth ?? 0) + 4 * drawn.asked.se);
    } else throw new Error(`the share that keeps the problem does not bend: ${drawn?.how}`);
  });
});

describe('a rate that goes together with a cost', () => {
  // rate normal (0.25, 0.05), cost of the course normal (250, 30), correlation ρ: 100 children × (1,000·rate − cost) is
  // nothing on average, and one more rate is 100·(1,000 − ρ·30/0.05) kr. Two groups of 200: sampling variance 1/400 =
  // 0.0025, as large as what is believed: moved 0.05/√2 = 0.0353553; half of 0.7979 deviations is won
  const RATE = 'effect.better.successRate';
  const COST = 'costs.course.amount';
  const both = (rho: number) =>
    asked(
      (draft) => {
        draft.case.costs = { course: cost(250) };
      },
      {
        [RATE]: { kind: 'normal', mean: 0.25, sd: 0.05 },
        [COST]: { kind: 'normal', mean: 250, sd: 30 },
      },
      {
        settings: { seed: 5, method: 'sobol', rules: 'reported', draws: 32_768 },
        ...(rho !== 0 && {
          together: { correlations: [{ between: [RATE, COST], rho }], share: 0, sources: {} },
        }),
      },
    );

  test.each([
    [0, 100_000],
    [0.6, 64_000],
    [-0.5, 130_000],
  ])('correlation %d: 0.39894 × 0.0353553 × the slope', (rho, slope) => {
    const hand = 0.398942 * 0.0353553 * slope;
    const [study] = both(rho)(400).found;
    expect(study?.how).toBe(rho === 0 ? 'exact' : 'estimated');
    const { worth = 0, se = 0 } = study?.asked ?? {};
    expect(Math.abs(worth - hand)).toBeLessThan(0.01 * hand + 4 * se);
    expect(se).toBeLessThan(0.1 * hand);
    expect(worth).toBeLessThanOrEqual(study?.evppi ?? 0);
  });
});

describe('what cannot be answered is said, in both languages', () => {
  test('a rate without an interval', () => {
    const { found, unanswered } = asked(() => {}, {})(100);
    expect(found).toEqual([]);
    expect(unanswered.map(({ code, level }) => [code, level])).toEqual([
      ['study-rate-certain', 'warning'],
    ]);
    const [issue] = unanswered;
    expect(issue && issueText(issue).da).toMatch(
      /måle »Netto succesrate: better«: uden interval regnes/,
    );
    expect(issue && issueText(issue).en).toMatch(/measuring “Net success rate: better” is worth/);
  });

  test('a risk that never occurs', () => {
    const edit = (draft: Inputs) => {
      preventing(600)(draft);
      draft.pack.outcomes = { problem: prevention({ risk: table(0, 0) }) };
    };
    const { found, unanswered } = asked(edit, { [PREVENTED]: RISK })(100);
    expect(found).toEqual([]);
    expect(unanswered.map(({ code }) => code)).toEqual(['study-sees-nothing']);
  });

  test('a case of participation alone', () => {
    const { unanswered } = asked((draft) => {
      draft.pack.outcomes = { there: other('participation') };
      draft.pack.consequences = { there: { help: consequence({ change: table(-1) }) } };
      draft.case.effect = { there: { include: true } };
    }, {})(100);
    expect(unanswered.map(({ code }) => code)).toEqual(['study-no-rate']);
  });
});

test('in any case, every rate and relative risk is answered or said not to be, and by the laws', () => {
  const RATES = /^effect\.[^.]+\.(successRate|with|without|relativeRisk|share|study(\..+)?)$/;
  fc.assert(
    fc.property(randomCase, (inputs) => {
      const calculation = calculate(inputs);
      const question = questionOf(calculation.plan, {
        seed: 1,
        method: 'monte-carlo',
        rules: 'defaults',
        draws: 512,
      });
      const at = studied(question, calculation);
      const sizes = [50, 5000].map((n) => at(n));
      const [first] = sizes;
      const rates = calculation.plan.parameters.filter(({ id }) => RATES.test(id));
      expect((first?.found.length ?? 0) + (first?.unanswered.length ?? 0)).toBeGreaterThanOrEqual(
        rates.length,
      );
      for (const { lever, evppi } of first?.found ?? []) {
        let before = 0;
        for (const { found } of sizes) {
          const worth = found.find((study) => study.lever.id === lever.id)?.asked.worth ?? -1;
          expect(worth).toBeGreaterThanOrEqual(before * (1 - 1e-6) - 1e-6);
          expect(worth).toBeLessThanOrEqual(evppi);
          before = worth;
        }
      }
    }),
    { numRuns: 3, seed: 20261122, endOnFailure: true },
  );
}, 60_000);

test('the effect of a study as it is written, with the rate without the intervention, can both be measured', () => {
  for (const effect of [
    { measure: 'relative-risk', value: 1.5 },
    { measure: 'risk-difference', value: 0.15 },
    { measure: 'odds-ratio', value: 2 },
    { measure: 'standardised-mean-difference', value: 0.4, betterIs: 'higher' },
  ] as const) {
    const { found, unanswered } = asked(
      (draft) => {
        draft.case.effect = {
          better: { study: { ...effect, without: { value: 0.3 } }, basis: 'illustrative' },
        };
        draft.case.costs = { course: cost(140) };
      },
      {
        'effect.better.study.value': {
          kind: 'uniform',
          low: 0.8 * effect.value,
          high: 1.2 * effect.value,
        },
        'effect.better.study.without': { kind: 'uniform', low: 0.2, high: 0.4 },
      },
    )(300);
    expect(unanswered).toEqual([]);
    expect(found.map(({ lever, groups }) => [lever.id, groups]).sort()).toEqual([
      ['effect.better.study.value', 'two-groups'],
      ['effect.better.study.without', 'one-group'],
    ]);
    for (const { asked: of, evppi } of found) {
      expect(of.worth).toBeGreaterThanOrEqual(0);
      expect(of.worth).toBeLessThanOrEqual(evppi);
    }
  }
});
