import type { Plan } from '../compile/plan.ts';
import { drawsWith, evaluate } from '../evaluate/evaluate.ts';
import type { Amount, BreakEven, BreakEvens } from '../result.ts';
import { amountOf, forTotalAndPayers } from './totals.ts';

/** Net result, total and by payer, at each value of one parameter, all else as written. */
export function netAt(plan: Plan, column: number, values: readonly number[]): Amount[] {
  const draws = drawsWith(
    plan,
    values.map((value) => new Map([[column, value]])),
  );
  const cells = evaluate(plan, draws);
  const size = plan.years * plan.lines.length;
  return values.map((_, draw) =>
    amountOf(
      plan,
      cells.net.subarray(draw * size, (draw + 1) * size),
      cells.discount.subarray(draw * plan.years, (draw + 1) * plan.years),
    ),
  );
}

/** Where a + b·x turns, for x from 0 to `highest`. */
export function turningPoint(a: number, b: number, highest: number): BreakEven {
  if (Math.abs(b) <= 1e-9 * Math.max(1, Math.abs(a))) return { value: null, verdict: 'no-effect' };
  const value = -a / b;
  const gains = b > 0;
  if (value <= 0) return { value: null, verdict: gains ? 'always' : 'never' };
  if (value > highest) return { value: null, verdict: gains ? 'never' : 'always' };
  return { value, verdict: gains ? 'at-least' : 'at-most' };
}

/** The plan with the net rate of one outcome as a parameter of its own, and the column of that parameter. */
function withOwnRate(plan: Plan, outcome: number): { plan: Plan; column: number } {
  const column = plan.parameters.length;
  const own = {
    id: 'netRate',
    value: 0,
    kind: 'rate' as const,
    linear: true,
    origin: { file: '', path: [] },
  };
  return {
    column,
    plan: {
      ...plan,
      parameters: [...plan.parameters, own],
      outcomes: plan.outcomes.map((o, i) =>
        i === outcome && o.onset.kind === 'success'
          ? { ...o, onset: { ...o.onset, rate: { kind: 'net' as const, rate: column } } }
          : o,
      ),
    },
  };
}

const isNested = (plan: Plan, outcome: number) =>
  plan.outcomes.some(
    ({ onset }) =>
      onset.kind === 'both' && onset.joint === 'nested' && onset.members.includes(outcome),
  );

/** A nested joint outcome bends the line where the smaller rate changes; the bend is found by halving. */
function bracketed(
  nets: readonly number[],
  between: (low: number, high: number) => number,
): BreakEven {
  const last = nets.length - 1;
  const turn = nets.findIndex((net, i) => i > 0 && net >= 0 !== (nets[i - 1] ?? 0) >= 0);
  if (turn < 0)
    return {
      value: null,
      verdict: nets.every((net) => net === nets[0])
        ? 'no-effect'
        : (nets[0] ?? 0) >= 0
          ? 'always'
          : 'never',
    };
  const value = between((turn - 1) / last, turn / last);
  return { value, verdict: (nets[turn] ?? 0) >= 0 ? 'at-least' : 'at-most' };
}

function breakEvenOfRate(plan: Plan, outcome: number): BreakEvens {
  const own = withOwnRate(plan, outcome);
  if (!isNested(plan, outcome)) {
    const [none, all] = netAt(own.plan, own.column, [0, 1]);
    return forTotalAndPayers((pick) => {
      const a = none ? pick(none) : 0;
      return turningPoint(a, (all ? pick(all) : 0) - a, 1);
    });
  }
  const grid = netAt(
    own.plan,
    own.column,
    Array.from({ length: 101 }, (_, i) => i / 100),
  );
  return forTotalAndPayers((pick) =>
    bracketed(grid.map(pick), (from, to) => {
      let [low, high] = [from, to];
      const net = (value: number) => {
        const [amount] = netAt(own.plan, own.column, [value]);
        return amount ? pick(amount) : 0;
      };
      const rises = net(low) < 0;
      for (let i = 0; i < 50; i++) {
        const middle = (low + high) / 2;
        if (net(middle) < 0 === rises) low = middle;
        else high = middle;
      }
      return (low + high) / 2;
    }),
  );
}

/**
 * When each success rate makes the net result zero, in total and per payer, others at base. Exact, since the net
 * result is linear in it (but for members of a nested joint outcome, which is answered by halving).
 */
export function breakEvenRates(plan: Plan): Record<string, BreakEvens> {
  return Object.fromEntries(
    plan.outcomes.flatMap((outcome, i) =>
      outcome.onset.kind === 'success' ? [[outcome.id, breakEvenOfRate(plan, i)]] : [],
    ),
  );
}

/** The factor on all effects together at which the net result is zero. */
export function breakEvenScale(plan: Plan): BreakEvens {
  const [none, written] = netAt(plan, plan.effectScale, [0, 1]);
  return forTotalAndPayers((pick) => {
    const a = none ? pick(none) : 0;
    return turningPoint(a, (written ? pick(written) : 0) - a, Number.POSITIVE_INFINITY);
  });
}
