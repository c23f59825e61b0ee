import { z } from 'zod';
import { Basis } from './basis.ts';
import { Id, Note } from './words.ts';

const Interval = z.tuple([z.number(), z.number()]);

const EstimateFields = {
  value: z
    .number()
    .describe('Tallet, som kilden skriver det. / The number as its source reports it.'),
  range: Interval.optional().describe(
    'Lavest og højest efter skøn. / Lowest and highest by judgement.',
  ),
  ci95: Interval.optional().describe(
    '95 %-konfidensinterval fra et studie. / 95 % confidence interval from a study.',
  ),
  se: z
    .number()
    .nonnegative()
    .optional()
    .describe('Standardfejl fra et studie. / Standard error from a study.'),
  basis: Basis.optional(),
  source: Id.optional().describe('Nøgle i sources.yaml. / Key in sources.yaml.'),
  note: Note.optional(),
};

type Bounds = { min?: number; max?: number; of: 'amount' | 'rate' | 'ratio' | 'count' };

/** An estimate whose value and interval must lie within bounds; a bare number is the short form of `{ value }`. */
function estimate(bounds: Bounds) {
  const outside = (n: number) =>
    n < (bounds.min ?? -Infinity) || n > (bounds.max ?? Infinity) || !Number.isFinite(n);
  return z.preprocess(
    (raw) => (typeof raw === 'number' || typeof raw === 'string' ? { value: raw } : raw),
    z.strictObject(EstimateFields).superRefine((number, context) => {
      const problem = (code: string, path: string[], found: Record<string, unknown>) =>
        context.addIssue({ code: 'custom', path, params: { code, found } });
      const interval = number.range ?? number.ci95;
      const spread = [number.range, number.ci95, number.se].filter((s) => s !== undefined);
      if (spread.length > 1) problem('several-spreads', [], {});
      if (outside(number.value)) problem(`${bounds.of}-outside`, [], { value: number.value });
      if (interval === undefined) return;
      const key = number.range ? 'range' : 'ci95';
      const [low, high] = interval;
      if (low > high) problem('interval-reversed', [key], { low, high });
      else if (number.value < low || number.value > high)
        problem('value-outside-interval', [], { value: number.value, low, high });
      else if (outside(low) || outside(high))
        problem(`interval-outside-${bounds.of}`, [key], { low, high });
    }),
  );
}

/** Any number: a change of use, a money amount that may be negative. */
export const Estimate = estimate({ of: 'amount' });
/** A share, 0–1. */
export const Rate = estimate({ of: 'rate', min: 0, max: 1 });
/** A ratio (relative risk, odds ratio), ≥ 0. */
export const Ratio = estimate({ of: 'ratio', min: 0 });
/** A number of persons or units, ≥ 0. */
export const Count = estimate({ of: 'count', min: 0 });
/** A net success rate: −1 … 1, since an intervention may do harm. */
export const NetRate = estimate({ of: 'rate', min: -1, max: 1 });

/** A number as written in a file, with its spread and, where the block around it does not say so, its basis and source. */
export type Estimate = z.infer<typeof Estimate>;
