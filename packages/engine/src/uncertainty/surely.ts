import type { Label } from '../schema/words.ts';

/**
 * A probability in words with a fixed meaning: ≥ 95 %, ≥ 80 %, > 50 %, else. The figure always stands beside them.
 */
export function surely(probability: number): Label {
  if (probability >= 0.95) return { da: 'næsten sikkert', en: 'almost certain' };
  if (probability >= 0.8) return { da: 'meget sandsynligt', en: 'very likely' };
  if (probability > 0.5) return { da: 'mere sandsynligt end ikke', en: 'more likely than not' };
  return { da: 'usikkert', en: 'uncertain' };
}
