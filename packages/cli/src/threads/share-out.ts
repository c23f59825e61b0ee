import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Language } from '@som/engine';
import type { Io } from '../io.ts';
import type { DrawJob, Handout } from './draw-job.ts';

/** Starting a thread takes a few tenths of a second: less work than this, in ms, is not worth one. */
const WORTH_A_THREAD = 1500;
/** Between two lines that say how far it is, ms; nothing is said before the first of them. */
const BETWEEN_LINES = 1000;

/** Chunks `from` … `total` − 1, not handed out yet. */
export const newHandout = (from: number, total: number): Handout => {
  const next = new Int32Array(new SharedArrayBuffer(4));
  next[0] = from;
  return { next, total };
};

/** This file as source, or as it is published. */
const worker = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './draw-worker.ts' : './draw-worker.js',
    import.meta.url,
  );

function inThread<T>(job: DrawJob): Promise<T> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker(), { workerData: job });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** Where the work is and what is said of it. */
export interface Sharing {
  io: Io;
  language: Language;
  /** Threads asked for; chosen by how long the work takes when left out. */
  threads: number | undefined;
}

const progress = (done: number, total: number, left: number, language: Language): string => {
  const seconds = Math.max(1, Math.round(left / 1000));
  return language === 'da'
    ? `${done}/${total} dele trukket, ca. ${seconds} s tilbage (Ctrl+C stopper)`
    : `${done}/${total} parts drawn, about ${seconds} s left (Ctrl+C stops)`;
};

/**
 * Draws a job on this thread, and on others when there is enough of it. The parts give the same digits whoever draws
 * them; each of them is merged afterwards.
 *
 * @param here - draws on this thread; must call `after` when a chunk is done
 */
export async function shareOut<T>(
  job: DrawJob,
  here: (after: () => void) => T,
  { io, language, threads }: Sharing,
): Promise<T[]> {
  const { next, total } = job.handout;
  const first = Atomics.load(next, 0);
  const started = Date.now();
  const others: Promise<T>[] = [];
  const most = threads ?? availableParallelism();
  const start = () => {
    while (others.length < Math.min(most, total - first) - 1) others.push(inThread<T>(job));
  };
  let said = started;
  if (threads !== undefined) start();
  const own = here(() => {
    const done = Math.min(total, Atomics.load(next, 0)) - first;
    const now = Date.now();
    const left = ((now - started) / done) * (total - first - done);
    if (others.length === 0 && threads === undefined && left > WORTH_A_THREAD) start();
    if (now - said < BETWEEN_LINES || done === total - first) return;
    said = now;
    io.err(progress(done, total - first, left, language));
  });
  return [own, ...(await Promise.all(others))];
}
