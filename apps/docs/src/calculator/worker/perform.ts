import { calculateFitting } from '../model/calculate-fitting.ts';
import type { Jobs, Shelved } from './jobs.ts';

/** How each job is done. Runs in the worker. */
export const PERFORM: {
  readonly [K in keyof Jobs]: (shelf: Shelved, asked: Jobs[K]['asked']) => Jobs[K]['answer'];
} = {
  calculate: (shelf, { case: asked }) => calculateFitting({ ...shelf, case: asked }),
};
