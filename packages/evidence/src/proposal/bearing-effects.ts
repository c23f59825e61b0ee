import type { Label, Pack } from '@som/engine';
import { convert } from '../effect-sizes/convert.ts';
import {
  type EffectSize,
  isRefused,
  type Refused,
  type Scale,
} from '../effect-sizes/effect-size.ts';
import { effectSizeOf } from '../effect-sizes/effect-size-of.ts';
import { type About, DEFAULT_SWITCHES, type EffectRef, type ProposeOptions } from './about.ts';
import { closenessParts, type ScoredPart } from './closeness.ts';
import { effectsMeant } from './effect-ref.ts';
import { type Found, findBearing } from './find-bearing.ts';
import type { BearingEffect } from './proposal.ts';
import { type RateWithout, rateWithout } from './rate-without.ts';
import { type Setting, settingOf } from './setting.ts';
import { type ByHand, whoTakesPart } from './takes-part.ts';
import { trustParts } from './trust.ts';

/** Options with, inside the package, the effects that alone take part. */
export interface BearingOptions extends ProposeOptions {
  only?: readonly EffectRef[];
}

/** What bears on an outcome, and what was needed to say so. */
export interface Bearing {
  setting: Setting;
  without: RateWithout | undefined;
  effects: readonly BearingEffect[];
}

/** The scale on which effects are added up, and the direction: more success, or less of the problem. */
const COMMON: Readonly<
  Record<Setting['form'], { scale: Scale; betterIs: EffectSize['betterIs'] }>
> = {
  successRate: { scale: 'log-odds-ratio', betterIs: 'higher' },
  relativeRisk: { scale: 'log-relative-risk', betterIs: 'lower' },
};

function onCommonScale(
  { published }: Found,
  form: Setting['form'],
  constant: (typeof DEFAULT_SWITCHES)['logitConstant'],
  well: number | undefined,
): EffectSize | Refused {
  const { scale, betterIs } = COMMON[form];
  const size = effectSizeOf(published, { scale });
  if (isRefused(size)) return size;
  return convert(size, scale, { constant, betterIs, ...(well !== undefined && { without: well }) });
}

/** The mean of the scores by their weights, 0–1. */
function meanScore(parts: readonly ScoredPart[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.reduce((sum, part) => sum + part.score * part.weight, 0) / weight;
}

const labelOf = ({ study, published }: Found): Label => ({
  da: `${study.label.da}: ${published.outcome.da}`,
  en: `${study.label.en}: ${published.outcome.en}`,
});

const nameOf = ({ pack, study, effect }: BearingEffect) => `${pack}/${study}/${effect}`;

/**
 * The nearest and most trusted first, and those of another kind of measure last; equals by their names, so that the order
 * of packs does not matter.
 */
function byRank(a: BearingEffect, b: BearingEffect): number {
  const aside = Number(a.sameKind === false) - Number(b.sameKind === false);
  if (aside !== 0) return aside;
  const rank = b.closeness * b.trust - a.closeness * a.trust;
  return rank || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function lookUp(refs: readonly EffectRef[] | undefined, found: readonly Found[], setting: Setting) {
  return (refs ?? []).flatMap((ref) => effectsMeant(ref, found, setting));
}

/** The effects that bear, with the setting and the rate without, for whoever goes on from here. */
export function bearing(about: About, packs: readonly Pack[], options: BearingOptions): Bearing {
  const setting = settingOf(about, packs);
  const bearsByItself = findBearing(setting);
  const byHand: ByHand = {
    include: lookUp(options.include, bearsByItself, setting),
    exclude: lookUp(options.exclude, bearsByItself, setting),
    only: options.only && lookUp(options.only, bearsByItself, setting),
  };
  const taken = [...byHand.include, ...(byHand.only ?? [])];
  const found = [...bearsByItself, ...taken.filter((each) => !bearsByItself.includes(each))];
  const compared =
    byHand.only ??
    found.filter(
      (each) =>
        !byHand.exclude.includes(each) &&
        (byHand.include.includes(each) || each.directness === 'same' || each.directness === 'near'),
    );
  const without = rateWithout(setting, options.without, compared);
  const constant = options.switches?.logitConstant ?? DEFAULT_SWITCHES.logitConstant;
  const sized = found.map((each) => ({
    found: each,
    size: onCommonScale(each, setting.form, constant, without?.well),
  }));
  const parts = whoTakesPart(sized, byHand);
  const effects = sized.map(({ found: each, size }, i): BearingEffect => {
    const [near, trusted] = [closenessParts(setting, each), trustParts(each.study, each.published)];
    return {
      pack: each.pack.id,
      study: each.id,
      effect: each.effect,
      label: labelOf(each),
      published: each.published,
      from: each.study,
      through: each.through,
      directness: each.directness,
      sameKind: each.sameKind,
      closeness: meanScore(near),
      trust: meanScore(trusted),
      parts: [...near, ...trusted],
      size,
      markedDown: undefined,
      takesPart: parts[i]?.takesPart ?? false,
      why: parts[i]?.why ?? each.published.outcome,
    };
  });
  return { setting, without, effects: effects.sort(byRank) };
}

/** The effects that would take part by themselves and do not, since somebody chose otherwise. */
export function leftOutByHand(
  about: About,
  packs: readonly Pack[],
  options: BearingOptions,
  { effects }: Bearing,
): readonly BearingEffect[] {
  const { include = [], exclude = [], only } = options;
  if (only || include.length + exclude.length === 0) return [];
  const unchosen = bearing(about, packs, { ...options, include: [], exclude: [] }).effects;
  const usual = new Set(unchosen.filter(({ takesPart }) => takesPart).map(nameOf));
  return effects.filter((each) => !each.takesPart && usual.has(nameOf(each)));
}

/**
 * Every effect of every study that bears on an outcome, nearest and most trusted first, with the reasons: effects that
 * say so themselves (`bearsOn`), studies that the chain names, and, as weaker, studies of other groups with the same
 * problem and kind of intervention. Those measured on the outcome or nearly so take part in the sum, one a study.
 *
 * @throws InputError when the pack, group, outcome, chain or a study named does not exist
 */
export const bearingEffects = (
  about: About,
  packs: readonly Pack[],
  options: ProposeOptions = {},
): BearingEffect[] => [...bearing(about, packs, options).effects];
