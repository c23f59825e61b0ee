import { listen } from './listen.ts';
import { PERFORM } from './perform.ts';

listen(PERFORM);
