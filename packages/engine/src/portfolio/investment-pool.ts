import { delayed, type Flow } from './flow.ts';

/** The rule of an investment pool. */
export interface PoolRule {
  /** DKK in the pool at the start. */
  limit: number;
  /** Share of what a case gives its purse in a year that goes back to the pool, 0–1. */
  returns: number;
  /** Returns stop when the case has paid back what it drew; otherwise they go on to the end. */
  untilPaidBack: boolean;
  /** How many years a case can wait for its turn. */
  longestWait: number;
}

/** A case in the pool. */
export interface Funded {
  id: string;
  /** Calendar year in which it begins; null when the pool can never carry it. */
  starts: number | null;
  /** DKK drawn from the pool in all. */
  drawn: number;
  /** DKK given back in all. */
  returned: number;
  /** Calendar year in which all that was drawn is given back; null when it never is. */
  paidBack: number | null;
}

export interface PoolPlan {
  cases: readonly Funded[];
  /** DKK in the pool at the end of each calendar year. */
  balance: readonly { year: number; amount: number }[];
}

/**
 * What one case draws and gives back by year, under the rule.
 *
 * @param net - [year] undiscounted DKK, a gain is positive
 */
export function movementsOf(
  net: ArrayLike<number>,
  rule: PoolRule,
): { drawn: number[]; returned: number[] } {
  let owed = 0;
  const drawn: number[] = [];
  const returned: number[] = [];
  for (let year = 0; year < net.length; year++) {
    const amount = net[year] ?? 0;
    const draw = Math.max(0, -amount);
    owed += draw;
    const share = Math.max(0, amount) * rule.returns;
    const back = rule.untilPaidBack ? Math.min(share, owed) : share;
    owed = Math.max(0, owed - back);
    drawn.push(draw);
    returned.push(back);
  }
  return { drawn, returned };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** First year from which what was drawn and will be drawn is all given back. */
function paidBackYear(
  flow: Flow,
  { drawn, returned }: ReturnType<typeof movementsOf>,
): number | null {
  let balance = 0;
  let year: number | null = null;
  for (const [i, draw] of drawn.entries()) {
    balance += (returned[i] ?? 0) - draw;
    if (balance < -0.5) year = null;
    else year ??= flow.startYear + i;
  }
  return year;
}

/**
 * What a pool can fund when gains return to it: cases in the order given, each as early as the pool can carry it
 * through to the end without going below nothing. A case that never fits waits for none of the others.
 *
 * @param flows - the cases in order of priority, for the purse that draws on the pool
 */
export function investmentPool(flows: readonly Flow[], rule: PoolRule): PoolPlan {
  const first = Math.min(...flows.map(({ startYear }) => startYear));
  const last = Math.max(...flows.map(({ startYear, net }) => startYear + net.length));
  const years = last - first + rule.longestWait;
  const change = new Float64Array(years);
  const fits = (moved: ReturnType<typeof movementsOf>, from: number): boolean => {
    let balance = rule.limit;
    for (let year = 0; year < years; year++) {
      const own = year - from;
      balance += (change[year] ?? 0) + (moved.returned[own] ?? 0) - (moved.drawn[own] ?? 0);
      if (balance < -0.5) return false;
    }
    return true;
  };
  const cases = flows.map((flow): Funded => {
    const moved = movementsOf(flow.net, rule);
    for (let wait = 0; wait <= rule.longestWait; wait++) {
      const from = flow.startYear - first + wait;
      if (!fits(moved, from)) continue;
      for (const [own, draw] of moved.drawn.entries())
        change[from + own] = (change[from + own] ?? 0) + (moved.returned[own] ?? 0) - draw;
      const begun = delayed(flow, wait);
      return {
        id: flow.id,
        starts: begun.startYear,
        drawn: sum(moved.drawn),
        returned: sum(moved.returned),
        paidBack: paidBackYear(begun, moved),
      };
    }
    return { id: flow.id, starts: null, drawn: 0, returned: 0, paidBack: null };
  });
  let amount = rule.limit;
  const balance = Array.from(change, (moved, i) => {
    amount += moved;
    return { year: first + i, amount };
  });
  return { cases, balance };
}
