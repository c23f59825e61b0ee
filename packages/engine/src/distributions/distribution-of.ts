import type { Parameter } from '../compile/plan.ts';
import type { Distribution } from './distribution.ts';
import { fromInterval, fromStandardError, type Shape } from './fit.ts';
import { pert } from './from-moments.ts';
import type { UncertaintyRules } from './rules.ts';

/** What a parameter does in the plan, as far as its distribution goes. */
export interface ParameterRole {
  /** The scale on which it is estimated; by its kind when left out. */
  shape?: Shape;
  /** The value at which nothing is gained, towards which optimism is taken back. */
  nothing?: number;
  /** A cost, which optimism makes too low. */
  cost?: boolean;
}

/** The distribution of a parameter, and what it rests on: a report says so. */
export interface ParameterUncertainty {
  distribution: Distribution;
  /** What it was made of; `certain` where nothing is reported and no default is asked for. */
  from: 'range' | 'ci95' | 'se' | 'default' | 'certain';
  /** How many times the reported spread was widened. */
  widened: number;
  /** The share by which it was moved against optimism. */
  shifted: number;
}

/** Scale of each kind of number: rates logit between 0 and 1, ratios log, the rest plain; counts are never below 0. */
const SHAPES: Readonly<Record<Parameter['kind'], Shape>> = {
  rate: { scale: 'logit', low: 0, high: 1 },
  ratio: { scale: 'log', low: 0, high: Infinity },
  count: { scale: 'plain', low: 0, high: Infinity },
  amount: { scale: 'plain', low: -Infinity, high: Infinity },
};

/** Moved against optimism: x becomes what it was, taken a share of the way to nothing, or a cost made larger. */
function mover(
  { nothing, cost }: ParameterRole,
  share: number,
): { move(x: number): number; times: number } {
  if (share === 0 || (nothing === undefined && !cost)) return { move: (x) => x, times: 1 };
  const times = cost ? 1 + share : 1 - share;
  const fixed = cost ? 0 : (nothing ?? 0);
  return { move: (x) => fixed + times * (x - fixed), times };
}

/** Half as wide again, twice as wide …: around the median, on the scale on which it is normal. */
function widen(d: Distribution, times: number): Distribution {
  if (d.kind === 'normal') return { ...d, sd: d.sd * times };
  if (d.kind === 'lognormal') return { ...d, sigma: d.sigma * times };
  if (d.kind !== 'two-sided') return d;
  const [below, above] = [d.below, d.above].map((side) => ({ ...side, sd: side.sd * times }));
  return { ...d, below: below ?? d.below, above: above ?? d.above };
}

/** The interval that stands in for a spread nobody reported: a share of the value, or of the rest of a rate. */
function defaultInterval(
  { value, kind }: Parameter,
  shape: Shape,
  share: number,
): [number, number] {
  if (kind === 'ratio') return [value / (1 + share), value * (1 + share)];
  const size = Math.abs(value);
  const room = Math.min(value - shape.low, shape.high - value);
  const half = share * (shape.scale === 'logit' ? Math.min(size, room) : size);
  return [value - half, value + half];
}

/**
 * The distribution of a parameter from what its source reports: `range` is PERT with the value as its mode; `ci95` and
 * `se` are logit-normal for rates (net rates between −1 and 1), log-normal for ratios and normal for the rest, with
 * the value as their median.
 */
export function distributionOf(
  parameter: Parameter,
  rules: UncertaintyRules,
  role: ParameterRole = {},
): ParameterUncertainty {
  const { value, basis, spread } = parameter;
  const shape = role.shape ?? SHAPES[parameter.kind];
  const shifted =
    basis && (role.nothing !== undefined || role.cost) ? (rules.optimism?.[basis] ?? 0) : 0;
  const { move, times } = mover(role, shifted);
  const centre = move(value);
  const asked = spread && basis ? (rules.widening?.[basis] ?? 1) : 1;
  const made = (distribution: Distribution, from: ParameterUncertainty['from'], widened = 1) => ({
    distribution,
    from,
    widened,
    shifted,
  });
  const point: Distribution = { kind: 'point', value: centre };
  if (spread?.kind === 'range') {
    const end = (x: number) =>
      Math.min(shape.high, Math.max(shape.low, centre + asked * (move(x) - centre)));
    return made(pert(end(spread.low), centre, end(spread.high)), 'range', asked);
  }
  if (spread?.kind === 'ci95') {
    const fitted = fromInterval(shape, centre, move(spread.low), move(spread.high));
    return made(widen(fitted, asked), 'ci95', asked);
  }
  if (spread?.kind === 'se')
    return made(widen(fromStandardError(shape, centre, spread.se * times), asked), 'se', asked);
  const share = basis ? (rules.defaults?.[basis] ?? 0) : 0;
  if (share === 0 || value === 0) return made(point, 'certain');
  const [low, high] = defaultInterval(parameter, shape, share);
  const fitted = fromInterval(shape, centre, move(low), move(high));
  return made(fitted, fitted.kind === 'point' ? 'certain' : 'default');
}
