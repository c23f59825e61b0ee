import { type Hand, hire } from './hand.ts';
import { startQuick, startSlow } from './threads.ts';

/** The threads of a calculator. */
export interface Crew {
  shelve: Hand['shelve'];
  run: Hand['ask'];
  end: () => void;
}

/** Two threads: one that keeps up with the typing, one for what takes longer. */
export function hireCrew(): Crew {
  const quick = hire(startQuick);
  const slow = hire(startSlow);
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
