import { exp, log, normalCdf, type PublishedEffect } from '@som/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STUDY_RULES } from '../src/check/studies/rules.ts';
import { CATALOGUE, smallPack } from './small-pack.ts';

const Z = 1.959964;
const pack = smallPack();

/** Codes of every rule of studies for a study with one effect and no finding of its own. */
function said(effect: Partial<PublishedEffect>): string[] {
  const study = pack.studies['school-trial'];
  if (!study) throw new Error('the small pack has a study');
  const outcome = { da: 'Fremmøde', en: 'Attendance' };
  const effects = [{ outcome, measure: 'none-reported', ...effect } as PublishedEffect];
  const studies = { 'school-trial': { ...study, finding: 'mixed' as const, effects } };
  const checked = {
    pack: { ...pack, studies },
    catalogue: CATALOGUE,
    folder: 'small',
    caseFiles: {},
  };
  return Object.values(STUDY_RULES).flatMap((rule) => rule(checked).map(({ code }) => code));
}

const rounded = (value: number, decimals = 2) => Number(value.toFixed(decimals));
/** Two-sided p of an estimate and its standard error. */
const pOf = (estimate: number, se: number) =>
  rounded(2 * (1 - normalCdf(Math.abs(estimate / se))), 4);

const arms = fc
  .tuple(fc.integer({ min: 30, max: 400 }), fc.integer({ min: 30, max: 400 }))
  .chain(([n1, n2]) =>
    fc.record({
      n1: fc.constant(n1),
      n2: fc.constant(n2),
      a: fc.integer({ min: 8, max: n1 - 8 }),
      c: fc.integer({ min: 8, max: n2 - 8 }),
    }),
  );

test('a study whose printed effect, interval, standard error and p come from its own counts is never doubted', () => {
  fc.assert(
    fc.property(arms, ({ n1, n2, a, c }) => {
      const [p1, p2] = [a / n1, c / n2];
      const counts = {
        intervention: { n: n1, events: a, share: rounded(p1) },
        comparator: { n: n2, events: c, share: rounded(p2) },
      };
      const seOf = {
        'odds-ratio': Math.sqrt(1 / a + 1 / (n1 - a) + 1 / c + 1 / (n2 - c)),
        'relative-risk': Math.sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2),
      };
      const logs = {
        'odds-ratio': log(p1 / (1 - p1) / (p2 / (1 - p2))),
        'relative-risk': log(p1 / p2),
      };
      // a ratio further out would be printed with more decimals than two
      fc.pre(Math.abs(logs['odds-ratio']) < 3);
      for (const measure of ['odds-ratio', 'relative-risk'] as const) {
        const [estimate, se] = [logs[measure], seOf[measure]];
        const ci95: [number, number] = [
          rounded(exp(estimate - Z * se)),
          rounded(exp(estimate + Z * se)),
        ];
        const printed = { measure, value: rounded(exp(estimate)), ci95, p: pOf(estimate, se) };
        expect(said({ ...printed, ...counts, se: rounded(exp(estimate) * se, 3) })).toEqual([]);
      }
      const se = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
      const difference = p1 - p2;
      const ci95: [number, number] = [
        rounded(difference - Z * se, 3),
        rounded(difference + Z * se, 3),
      ];
      const value = rounded(difference, 3);
      const printed = { measure: 'risk-difference' as const, value, ci95, se: rounded(se, 3) };
      expect(said({ ...printed, ...counts, p: pOf(difference, se) })).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a standardised difference that comes from its own means is never doubted', () => {
  const arm = fc.record({
    n: fc.integer({ min: 10, max: 300 }),
    mean: fc.integer({ min: 100, max: 900 }).map((tenths) => tenths / 10),
    sd: fc.integer({ min: 50, max: 300 }).map((tenths) => tenths / 10),
  });
  fc.assert(
    fc.property(arm, arm, (intervention, comparator) => {
      const { n: n1, mean: m1, sd: s1 } = intervention;
      const { n: n2, mean: m2, sd: s2 } = comparator;
      const sd = Math.sqrt(((n1 - 1) * s1 * s1 + (n2 - 1) * s2 * s2) / (n1 + n2 - 2));
      const value = rounded((m1 - m2) / sd);
      fc.pre(Math.abs(value) >= 0.05 && Math.abs(value) < 2.99);
      const measure = 'standardised-mean-difference' as const;
      expect(said({ measure, value, intervention, comparator })).toEqual([]);
      const difference = { measure: 'mean-difference' as const, value: rounded(m1 - m2, 1) };
      expect(said({ ...difference, intervention, comparator })).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('an odds ratio written as a relative risk is told whenever the two are apart', () => {
  fc.assert(
    fc.property(arms, ({ n1, n2, a, c }) => {
      const [p1, p2] = [a / n1, c / n2];
      const [odds, risk] = [p1 / (1 - p1) / (p2 / (1 - p2)), p1 / p2];
      fc.pre(Math.abs(log(odds / risk)) > 0.3 && odds > 1.5 && odds < 20);
      const counts = { intervention: { n: n1, events: a }, comparator: { n: n2, events: c } };
      expect(said({ measure: 'relative-risk', value: rounded(odds), ...counts })).toContain(
        'risk-is-odds',
      );
    }),
    { numRuns: 500 },
  );
});
