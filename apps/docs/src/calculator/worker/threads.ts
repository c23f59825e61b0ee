// The bundler finds a thread's script where it is written out like this. In the folder that is opened without a server
// a thread cannot be started from a file: there `site-build/opened-folder/threads.ts` takes the place of this one.

/** Starts the thread that keeps up with the typing. */
export const startQuick = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Starts the thread for what takes longer. */
export const startSlow = (): Worker =>
  new Worker(new URL('./slow-worker.ts', import.meta.url), { type: 'module' });
