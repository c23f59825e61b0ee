import { BLOCK } from '../../draws/random.ts';
import type { CaseBlock } from './case-draws.ts';

/**
 * Gets ready to find what a purse must lay out before it comes back, in each draw of a block: `deepestHole` of all
 * draws at once, a year at a time.
 *
 * @returns from a block and the place of a purse to [draw] DKK, 0 or more; written over by the next call
 */
export function deepestHoles(): (block: CaseBlock, purse: number) => Float64Array {
  const running = new Float64Array(BLOCK);
  const holes = new Float64Array(BLOCK);
  return ({ years }, purse) => {
    running.fill(0);
    holes.fill(0);
    for (const byPurse of years) {
      const net = byPurse[purse];
      for (let d = 0; net && d < BLOCK; d++) {
        const sum = (running[d] ?? 0) + (net[d] ?? 0);
        running[d] = sum;
        if (-sum > (holes[d] ?? 0)) holes[d] = -sum;
      }
    }
    return holes;
  };
}
