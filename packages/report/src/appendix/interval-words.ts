import type { Label } from '@som/engine';

/** How an interval is meant, by how its source reports it. */
export const INTERVAL_NAMES: Readonly<Record<'range' | 'ci95' | 'se' | 'asked', Label>> = {
  range: { da: 'spænd (skøn)', en: 'range (judgement)' },
  ci95: { da: '95 %-interval', en: '95% interval' },
  se: { da: '95 %-interval fra standardfejl', en: '95% interval from standard error' },
  asked: { da: 'spurgt om', en: 'asked for' },
};
