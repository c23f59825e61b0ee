import type { BasisName } from '../schema/bases.ts';

/** A figure for each basis. */
type ByBasis = Readonly<Record<BasisName, number>>;

/**
 * Half the width of the 95 % interval, relative to the value, for a number whose source reports no spread.
 *
 * Judgement: no source gives these. They say that a figure counted from registers is better known than one that
 * somebody thinks is right, and they are wide rather than narrow, so that nobody is sure of what nobody measured.
 * Tariffs are certain. Whoever uses them is told which figures they are behind.
 */
export const DEFAULT_SPREADS: ByBasis = {
  tariff: 0,
  trial: 0.2,
  register: 0.1,
  quasi: 0.25,
  calibrated: 0.25,
  'own-data': 0.2,
  expert: 0.5,
  illustrative: 0.5,
};

/**
 * How many times wider a reported spread is taken to be.
 *
 * Judgement as to the size. The direction is known: an interval from a study holds chance but not that groups were
 * chosen apart, and intervals that people give are too narrow (K. H. Teigen and M. Jørgensen, When 90% confidence
 * intervals are 50% certain, Applied Cognitive Psychology 19, 2005, 455–475).
 */
export const WIDENING: ByBasis = {
  tariff: 1,
  trial: 1,
  register: 1,
  quasi: 1.25,
  calibrated: 1.25,
  'own-data': 1.25,
  expert: 1.5,
  illustrative: 2,
};

/**
 * Optimism: how far an effect is moved towards no effect, a saved cost towards none, and a cost up, as a share.
 *
 * Judgement as to the size. That appraisers overstate benefits and understate costs, and that explicit adjustments
 * should be made for it, is HM Treasury, The Green Book (2003), 5.61–5.62.
 */
export const OPTIMISM: ByBasis = {
  tariff: 0,
  trial: 0,
  register: 0.05,
  quasi: 0.1,
  calibrated: 0.1,
  'own-data': 0.1,
  expert: 0.25,
  illustrative: 0.4,
};

/** Rules by which what a source reports becomes a distribution. Each is left out unless it is asked for. */
export interface UncertaintyRules {
  /** For numbers with a basis but no spread; without it they count as certain. */
  defaults?: ByBasis;
  widening?: ByBasis;
  optimism?: ByBasis;
}

/** Only what sources report. */
export const AS_REPORTED: UncertaintyRules = {};
/** Also a spread where nothing is reported. */
export const WITH_DEFAULTS: UncertaintyRules = { defaults: DEFAULT_SPREADS };
/** All rules: defaults, wider where the basis is weak, and moved against optimism. */
export const CAUTIOUS: UncertaintyRules = {
  defaults: DEFAULT_SPREADS,
  widening: WIDENING,
  optimism: OPTIMISM,
};
