import { BLOCK } from '../../draws/random.ts';
import { deepestHole } from '../../portfolio/flow.ts';
import { addTo, type Gathering, rowsOf } from './gathering.ts';

/**
 * Some of the cases together: what they give a purse (present value), and what is left of the budget when each has
 * laid out what it must before it comes back.
 *
 * @param draws - of a chunk
 */
export function gatherSet(
  { chosen, purse, budget }: { chosen: ReadonlySet<number>; purse: number; budget: number },
  draws: number,
): Gathering {
  const rows = rowsOf(2, draws);
  const [net, left] = rows;
  return {
    rows,
    clear() {
      net?.fill(0);
      left?.fill(budget);
    },
    add(index, block, from) {
      if (!chosen.has(index) || !left) return;
      addTo(net, block.net[purse], from);
      const flow = new Float64Array(block.years.length);
      for (let d = 0; d < BLOCK; d++) {
        for (const [year, byPurse] of block.years.entries()) flow[year] = byPurse[purse]?.[d] ?? 0;
        left[from + d] = (left[from + d] ?? 0) - deepestHole(flow);
      }
    },
    finish() {},
  };
}
