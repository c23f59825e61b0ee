import { calculateFitting } from '../model/calculate-fitting.ts';
import type { QuickJobs, Shelved } from './jobs.ts';

/** How each job is done. Runs in the worker. */
export const PERFORM: {
  readonly [K in keyof QuickJobs]: (
    shelf: Shelved,
    asked: QuickJobs[K]['asked'],
  ) => QuickJobs[K]['answer'];
} = {
  calculate: (shelf, { case: asked }) => calculateFitting({ ...shelf, case: asked }),
};
