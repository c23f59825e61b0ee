import { type Hand, hire } from './hand.ts';

/** The threads of a calculator. */
export interface Crew {
  shelve: Hand['shelve'];
  run: Hand['ask'];
  end: () => void;
}

/** Two threads: one that keeps up with the typing, one for what takes longer. */
export function hireCrew(): Crew {
  // the bundler finds a thread's script where it is written out like this
  const quick = hire(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
  const slow = hire(
    () => new Worker(new URL('./slow-worker.ts', import.meta.url), { type: 'module' }),
  );
  return {
    shelve(shelf) {
      quick.shelve(shelf);
      slow.shelve(shelf);
    },
    run: (job, asked, signal) => (job === 'calculate' ? quick : slow).ask(job, asked, signal),
    end() {
      quick.end();
      slow.end();
    },
  };
}
