import type { FromWorker, Jobs, Shelved, ToWorker } from './jobs.ts';

type Perform = Readonly<
  Partial<Record<keyof Jobs, (shelf: Shelved, asked: never) => Jobs[keyof Jobs]['answer']>>
>;

/** Does the jobs that a thread is asked for, one after the other, with what was put on its shelf. */
export function listen(perform: Perform): void {
  let shelf: Shelved | undefined;
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'shelf') {
      shelf = data.shelf;
      return;
    }
    const { id, job, asked } = data;
    let reply: FromWorker;
    try {
      const how = perform[job];
      if (!shelf || !how) throw new Error(`asked for ${job} before it could be done`);
      reply = { id, answer: how(shelf, asked as never) }; // the key ties the job to what it is asked
    } catch (error) {
      reply = { id, failed: error instanceof Error ? error.message : String(error) };
    }
    postMessage(reply);
  });
}
