import type { FromWorker, Jobs, Shelved, ToWorker } from './jobs.ts';
import { PERFORM } from './perform.ts';

let shelf: Shelved | undefined;

/** A job's function with what it is asked; the two belong together by the key, which the compiler cannot follow. */
const done = <K extends keyof Jobs>(job: K, to: Shelved, asked: Jobs[K]['asked']) =>
  PERFORM[job](to, asked);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'shelf') {
    shelf = data.shelf;
    return;
  }
  const { id, job, asked } = data;
  let reply: FromWorker;
  try {
    if (!shelf) throw new Error('asked before there was a pack');
    reply = { id, answer: done(job, shelf, asked) };
  } catch (error) {
    reply = { id, failed: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply);
});
