// Threads whose script stands inside the page's own: a browser starts none from a file next to a page it opened as one.

import Slow from '../../calculator/worker/slow-worker.ts?worker&inline';
import Quick from '../../calculator/worker/worker.ts?worker&inline';

export const startQuick = (): Worker => new Quick();
export const startSlow = (): Worker => new Slow();
