/** A case that can be chosen: what it is worth and what it takes of the budget. */
export interface Choosable {
  id: string;
  /** DKK; only what is above 0 is worth choosing. */
  worth: number;
  /** DKK of the budget, 0 or more. */
  takes: number;
  /** At most one of those with the same name is chosen: variants for the same group. */
  insteadOf?: string;
}

export interface BestSet {
  chosen: readonly string[];
  worth: number;
  takes: number;
}

interface Search {
  options: readonly Choosable[];
  best: { chosen: string[]; worth: number; takes: number };
}

/** Largest worth that what is left can add: the budget filled by worth per krone, the last one in part. */
function bound(options: readonly Choosable[], from: number, budget: number): number {
  let left = budget;
  let worth = 0;
  for (const option of options.slice(from)) {
    if (option.takes <= left) {
      left -= option.takes;
      worth += option.worth;
    } else return worth + (option.worth * left) / option.takes;
  }
  return worth;
}

function search(
  state: Search,
  from: number,
  budget: number,
  chosen: readonly Choosable[],
  worth: number,
): void {
  if (worth > state.best.worth)
    state.best = {
      chosen: chosen.map(({ id }) => id),
      worth,
      takes: chosen.reduce((sum, { takes }) => sum + takes, 0),
    };
  const option = state.options[from];
  if (!option || worth + bound(state.options, from, budget) <= state.best.worth) return;
  const taken = chosen.some(
    ({ insteadOf }) => insteadOf !== undefined && insteadOf === option.insteadOf,
  );
  if (option.takes <= budget && !taken)
    search(state, from + 1, budget - option.takes, [...chosen, option], worth + option.worth);
  search(state, from + 1, budget, chosen, worth);
}

/**
 * The set of cases worth most under a budget; exact (branch and bound). Ties go to the order given.
 *
 * @param budget - DKK
 * @throws RangeError when there are more than 60 cases, which could take too long
 */
export function bestSet(options: readonly Choosable[], budget: number): BestSet {
  if (options.length > 60) throw new RangeError(`bestSet: ${options.length} cases are too many`);
  const perKrone = ({ worth, takes }: Choosable): number =>
    takes === 0 ? Number.POSITIVE_INFINITY : worth / takes;
  const worthwhile = options
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => (perKrone(a) === perKrone(b) ? 0 : perKrone(b) - perKrone(a)));
  const state: Search = { options: worthwhile, best: { chosen: [], worth: 0, takes: 0 } };
  search(state, 0, budget, [], 0);
  const order = options.map(({ id }) => id);
  return {
    ...state.best,
    chosen: [...state.best.chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  };
}
