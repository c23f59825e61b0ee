import type { Pack } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { said } from '../said.ts';
import { updateWithOwn } from '../updating/update-with-own.ts';
import type { About, ProposeOptions } from './about.ts';
import type { BearingOptions } from './bearing-effects.ts';
import type { Proposal } from './proposal.ts';
import { logText, proposeFrom } from './propose.ts';
import { written } from './rates-of.ts';
import { settingOf } from './setting.ts';
import { byWhom, citedEffects, effectBlock } from './write-effect.ts';

/** The municipality's own results. */
export interface OwnResults {
  results: { of: number; reached: number };
  /** How much the studies count beside your own, 0–1; 0 leaves your own alone. */
  priorWeight: number;
  /** Share that would have reached it anyway. */
  without: number;
}

/** What the studies give beforehand; nothing when they count for nothing or give nothing. */
function priorOf(
  about: About,
  packs: readonly Pack[],
  { priorWeight, without }: OwnResults,
  options: BearingOptions,
): Proposal | undefined {
  if (priorWeight === 0) return undefined;
  const found = proposeFrom(about, packs, { ...options, without });
  return isRefused(found) ? undefined : found;
}

/** As `proposeFromOwn`, with the effects that alone take part. */
export function fromOwn(
  about: About,
  packs: readonly Pack[],
  own: OwnResults,
  options: BearingOptions,
): Proposal | Refused {
  const setting = settingOf(about, packs);
  if (setting.form === 'relativeRisk') return ONLY_SUCCESS;
  const { results, priorWeight, without } = own;
  const prior = priorOf(about, packs, own, options);
  const updated = updateWithOwn(
    prior && {
      mean: without + prior.value,
      low: without + prior.range.low,
      high: without + prior.range.high,
    },
    results,
    priorWeight,
    without,
  );
  if (isRefused(updated)) return updated;
  const { net, rate } = updated;
  const figure = {
    value: written(net.value),
    range: { low: written(net.low), high: written(net.high) },
  };
  const rests = prior?.write.restsOn;
  const taking = (prior?.effects ?? []).filter(({ takesPart }) => takesPart);
  const block = effectBlock(
    setting,
    figure,
    {
      basis: 'own-data',
      restsOn: {
        way: 'own-results',
        results,
        ...(taking.length > 0 && { effects: citedEffects(setting, taking) }),
        ...(rests?.way === 'studies' && rests.leftOut && { leftOut: rests.leftOut }),
        ...(prior?.switches && { switches: prior.switches }),
        priorWeight,
        without,
        ...byWhom(options),
      },
      note: '95 %-interval efter jeres egne resultater.',
    },
    'ci95',
  );
  return {
    outcome: about.outcome,
    form: setting.form,
    ...figure,
    rangeIs: 'posterior',
    basis: 'own-data',
    without,
    switches: prior?.switches,
    effects: prior?.effects ?? [],
    pooled: prior?.pooled,
    steps: [
      ...(prior?.steps ?? []),
      {
        what: updated.sentence,
        ...(prior && { before: without + prior.value }),
        after: rate.mean,
      },
      { what: LESS_WITHOUT, before: rate.mean, after: figure.value },
    ],
    sentence: updated.sentence,
    doubts: [
      ...updated.doubts,
      ...(prior || priorWeight === 0 ? [] : [NO_STUDIES]),
      ...(prior?.doubts ?? []),
    ],
    write: block.write,
    sources: {},
    log: prior?.switches ? logText(updated.sentence, prior.switches, options) : updated.sentence,
  };
}

/**
 * The studies' rate brought up to date with the municipality's own results, discounted by the weight that is stated.
 *
 * Where the studies give no figure, the own results stand alone and a doubt says so.
 *
 * @returns refused for prevention, whose figure is a relative risk, and for counts that cannot be right
 * @throws InputError when the pack, group, outcome, chain or a study named does not exist
 */
export const proposeFromOwn = (
  about: About,
  packs: readonly Pack[],
  own: OwnResults,
  options: ProposeOptions = {},
): Proposal | Refused => fromOwn(about, packs, own, options);

const LESS_WITHOUT = said(
  'Trukket fra: dem, der ville have nået målet alligevel.',
  'Less those who would have reached the outcome anyway.',
);
const NO_STUDIES = said(
  'Ingen studier gav et tal, så jeres egne resultater står alene.',
  'No studies gave a figure, so your own results stand alone.',
);
const ONLY_SUCCESS: Refused = {
  refused: said(
    'Effektmålet er forebyggelse, og dets tal er en relativ risiko. Egne resultater alene viser ikke, hvor mange der ville være ramt uden indsatsen: brug en lignende gruppe (comparison).',
    'The outcome is prevention, and its figure is a relative risk. Own results alone do not show how many would have been affected without the intervention: use a similar group (comparison).',
  ),
};
