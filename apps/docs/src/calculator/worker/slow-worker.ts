import { listen } from './listen.ts';
import { PERFORM_SLOW } from './perform-slow.ts';

listen(PERFORM_SLOW);
