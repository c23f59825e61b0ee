import {
  type Calculation,
  type Case,
  calculate,
  drawAll,
  leversOf,
  questionOf,
  sensitivity,
  twoWay,
  uncertaintyOf,
} from '@som/engine';
import type { Shelved, SlowJobs } from './jobs.ts';

type Perform = {
  readonly [K in keyof SlowJobs]: (
    shelf: Shelved,
    asked: SlowJobs[K]['asked'],
  ) => SlowJobs[K]['answer'];
};

/** The calculation of a case whose scenarios do not matter here. */
function calculated(shelf: Shelved, { scenarios: _scenarios, ...asked }: Case): Calculation {
  return calculate({ ...shelf, case: asked });
}

/** Points along each side of a two-way map: odd, so that the middle is among them. */
const POINTS = 9;

/** How each long job is done. Runs in a worker of its own. */
export const PERFORM_SLOW: Perform = {
  sensitivity(shelf, { case: asked }) {
    const { resolved, plan } = calculated(shelf, asked);
    const { levers, ...rest } = sensitivity(resolved, plan);
    return { ...rest, levers: levers.map(({ lever, ...moved }) => ({ id: lever.id, ...moved })) };
  },
  twoWay(shelf, { case: asked, across, down, ranges, output }) {
    const { plan } = calculated(shelf, asked);
    const levers = leversOf(plan);
    const [a, b] = [across, down].map((id) => levers.find((lever) => lever.id === id));
    if (!a || !b) throw new Error(`no lever ${across} or ${down}`);
    try {
      return twoWay(plan, [a, b], ranges, output, POINTS);
    } catch (error) {
      if (error instanceof RangeError) return 'same-numbers';
      throw error;
    }
  },
  draw(shelf, { case: asked, settings }) {
    const { plan, together } = calculated(shelf, asked);
    return drawAll(questionOf(plan, settings, together));
  },
  uncertainty(shelf, { case: asked, settings, draws }) {
    const { plan, together } = calculated(shelf, asked);
    const question = questionOf(plan, settings, together);
    const { levers, ...rest } = uncertaintyOf(question, draws);
    return { ...rest, levers: levers.map(({ lever, ...known }) => ({ id: lever.id, ...known })) };
  },
};
