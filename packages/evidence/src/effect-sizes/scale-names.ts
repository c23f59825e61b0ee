import type { Label } from '@som/engine';
import type { Scale } from './effect-size.ts';

/** The scales in words. */
export const SCALE_NAMES: Readonly<Record<Scale, Label>> = {
  'log-odds-ratio': { da: 'odds ratio', en: 'odds ratio' },
  'log-relative-risk': { da: 'relativ risiko', en: 'relative risk' },
  'log-hazard-ratio': { da: 'hazard ratio', en: 'hazard ratio' },
  'risk-difference': { da: 'forskel i andele', en: 'difference of shares' },
  'standardised-mean-difference': { da: 'standardafvigelser', en: 'standard deviations' },
  'mean-difference': { da: 'point på måleredskabet', en: 'points of the instrument' },
};
