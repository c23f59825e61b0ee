import { type Calculation, OUTPUTS, type Uncertainty } from '@som/engine';
import { drawnSource, type UncertaintySource } from '../src/index.ts';

const NOBODY = { p025: 0, p05: 0, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0, p95: 0, p975: 0 };

/** Share of outcomes that break even, by output; the others have nothing at stake. */
const CHANCES: Readonly<Record<string, number>> = {
  'net.total': 0.71,
  'net.municipality': 0.4,
  'budget.municipality': 0.03,
};

/**
 * A calculation of which it is known how sure it is, with figures that can be read off: nine of ten outcomes between
 * −120.000 and 340.000 kr., a gain in 71 of 100; two figures count as certain.
 */
export function uncertainOf(
  calculation: Calculation,
  other: Partial<Uncertainty> = {},
): UncertaintySource {
  const drawn = drawnSource(calculation);
  const [lever] = drawn.uncertainty.levers;
  if (!lever) throw new Error('the case has nothing uncertain in it');
  return {
    ...drawn,
    uncertainty: {
      ...drawn.uncertainty,
      levers: [lever],
      countedAsCertain: ['a', 'b'],
      outputs: OUTPUTS.map((output) => {
        const share = CHANCES[`${output.window}.${output.purse}`];
        return {
          ...output,
          mean: share === undefined ? 0 : 100_000,
          sd: share === undefined ? 0 : 140_000,
          se: 0,
          quantiles: share === undefined ? NOBODY : { ...NOBODY, p05: -120_000, p95: 340_000 },
          probabilityPositive: share ?? 1,
          probabilitySe: 0,
          histogram: { low: 0, high: 1, shares: [1] },
        };
      }),
      ...other,
    },
  };
}
