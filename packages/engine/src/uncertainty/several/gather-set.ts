import { BLOCK } from '../../draws/random.ts';
import { deepestHoles } from './deepest-holes.ts';
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
  const holesOf = deepestHoles();
  return {
    rows,
    clear() {
      net?.fill(0);
      left?.fill(budget);
    },
    add(index, block, from) {
      if (!chosen.has(index) || !left) return;
      addTo(net, block.net[purse], from);
      const holes = holesOf(block, purse);
      for (let d = 0; d < BLOCK; d++) left[from + d] = (left[from + d] ?? 0) - (holes[d] ?? 0);
    },
    finish() {},
  };
}
