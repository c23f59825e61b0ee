import type { FromWorker, Jobs, Shelved, ToWorker } from './jobs.ts';

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

/** One thread that does jobs. */
export interface Hand {
  /** What everything is calculated from, from now on. */
  shelve: (shelf: Shelved) => void;
  ask: <K extends keyof Jobs>(
    job: K,
    asked: Jobs[K]['asked'],
    signal?: AbortSignal,
  ) => Promise<Jobs[K]['answer']>;
  /** Ends the thread; whoever waits is told. */
  end: () => void;
}

const stopped = () => new DOMException('stopped', 'AbortError');

/** A thread, begun when first asked, and begun anew after it was stopped in the middle of something. */
export function hire(start: () => Worker): Hand {
  let worker: Worker | undefined;
  let shelf: Shelved | undefined;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  const tell = (message: ToWorker) => worker?.postMessage(message);
  const end = () => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(stopped());
    waiting.clear();
  };
  const begin = () => {
    if (worker) return;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const who = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failed' in data) who?.reject(new Error(data.failed));
      else who?.resolve(data.answer as never); // the id ties the answer to its job
    });
    worker.addEventListener('error', end);
    if (shelf) tell({ kind: 'shelf', shelf });
  };
  // a thread cannot be interrupted, only ended; it goes on while somebody else waits for it
  const stop = (id: number, reject: (error: Error) => void) => {
    if (!waiting.delete(id)) return;
    reject(stopped());
    if (waiting.size === 0) end();
  };

  return {
    shelve(to) {
      if (shelf === to) return;
      shelf = to;
      tell({ kind: 'shelf', shelf });
    },
    ask(job, asked, signal) {
      if (signal?.aborted) return Promise.reject(stopped());
      begin();
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        signal?.addEventListener('abort', () => stop(id, reject), { once: true });
        tell({ kind: 'job', id, job, asked });
      });
    },
    end,
  };
}
