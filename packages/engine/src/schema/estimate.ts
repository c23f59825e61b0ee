import { Basis } from './basis.ts';
import { Id, Note } from './words.ts';
import { z } from './zod.ts';

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

const DESCRIPTIONS: Readonly<Record<Bounds['of'], string>> = {
  amount:
    'Et tal, gerne med interval; et tal alene er kort for { value: … }. / A number, if possible with an interval; a number alone is short for { value: … }.',
  rate: 'En andel: 0.26 er 26 %. / A share: 0.26 is 26 %.',
  ratio: 'Et forhold, aldrig under 0. / A ratio, never below 0.',
  count: 'Et antal eller beløb, aldrig under 0. / A number or amount, never below 0.',
};

/** A number with its spread, as far as the rules on spread look at it. */
interface Spreading {
  value: number;
  range?: [number, number] | undefined;
  ci95?: [number, number] | undefined;
  se?: number | undefined;
}

/** What is wrong with a number and its interval: out of bounds, the wrong way round, more than one kind. */
export function spreadProblems(
  number: Spreading,
  bounds: Bounds,
): { code: string; path: string[]; found: Record<string, unknown> }[] {
  const outside = (n: number) =>
    n < (bounds.min ?? -Infinity) || n > (bounds.max ?? Infinity) || !Number.isFinite(n);
  const problems: ReturnType<typeof spreadProblems> = [];
  const problem = (code: string, path: string[], found: Record<string, unknown>) =>
    problems.push({ code, path, found });
  const interval = number.range ?? number.ci95;
  const spread = [number.range, number.ci95, number.se].filter((s) => s !== undefined);
  if (spread.length > 1) problem('several-spreads', [], {});
  if (outside(number.value)) problem(`${bounds.of}-outside`, [], { value: number.value });
  if (interval === undefined) return problems;
  const key = number.range ? 'range' : 'ci95';
  const [low, high] = interval;
  if (low > high) problem('interval-reversed', [key], { low, high });
  else if (number.value < low || number.value > high)
    problem('value-outside-interval', [], { value: number.value, low, high });
  else if (outside(low) || outside(high))
    problem(`interval-outside-${bounds.of}`, [key], { low, high });
  return problems;
}

/** An estimate whose value and interval must lie within bounds; a bare number is the short form of `{ value }`. */
function estimate(bounds: Bounds) {
  const schema = z.preprocess(
    (raw) => (typeof raw === 'number' || typeof raw === 'string' ? { value: raw } : raw),
    z.strictObject(EstimateFields).superRefine((number, context) => {
      for (const { code, path, found } of spreadProblems(number, bounds))
        context.addIssue({ code: 'custom', path, params: { code, found } });
    }),
  );
  // the rules above cannot be read from the schema: an editor gets the bounds from here
  return schema.meta({
    description: DESCRIPTIONS[bounds.of],
    ...(bounds.min !== undefined && { minimum: bounds.min }),
    ...(bounds.max !== undefined && { maximum: bounds.max }),
  });
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
