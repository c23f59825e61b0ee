import type { Label } from '@som/engine';
import { isRefused } from '../effect-sizes/effect-size.ts';
import { listed } from '../knowledge/words.ts';
import { said } from '../said.ts';
import type { PooledEffects } from './pooled-effects.ts';
import type { BearingEffect } from './proposal.ts';
import type { RateWithout } from './rate-without.ts';
import type { Figure } from './rates-of.ts';
import type { Setting } from './setting.ts';

/** Studies by name, each once. */
const names = (effects: readonly BearingEffect[]): Label => {
  const labels = effects.map(({ from }) => from.label);
  return listed(labels.filter(({ da }, i) => labels.findIndex((other) => other.da === da) === i));
};

/** A doubt about those effects of which something holds; none when it holds of none. */
const about = (effects: readonly BearingEffect[], da: string, en: string): Label[] =>
  effects.length === 0 ? [] : [said(da, en, { names: names(effects) })];

/** Whether a range says that there may be no effect at all. */
function maybeNone({ form }: Setting, { range }: Figure): Label[] {
  const none = form === 'relativeRisk' ? 1 : 0;
  return range.low <= none && none <= range.high ? [MAYBE_NONE] : [];
}

/** Doubts about the studies that take part. */
function aboutStudies(taking: readonly BearingEffect[]): Label[] {
  const which = (test: (effect: BearingEffect) => boolean) => taking.filter(test);
  const reviews = which(({ from }) => from.design === 'meta-analysis');
  return [
    ...about(
      which(({ directness }) => directness === 'near'),
      'Målt på noget, der ligner effektmålet, men ikke er det: {names}.',
      'Measured on something like the outcome, but not the outcome: {names}.',
    ),
    ...about(
      which(({ directness }) => directness === 'far' || directness === undefined),
      'Valgt til, selv om det ikke er vist, at de måler effektmålet: {names}. At flytte tallet hertil er et skøn.',
      'Taken in although it is not shown that they measure the outcome: {names}. To move the figure here is a judgement.',
    ),
    ...about(
      which(
        ({ from }) => from.comparatorKind === 'waiting-list' || from.comparatorKind === 'no-help',
      ),
      'Sammenlignet med venteliste eller ingen hjælp: {names}. Ville jeres borgere ellers få anden hjælp, er effekten mindre.',
      'Compared with a waiting list or no help: {names}. If your citizens would otherwise get other help, the effect is smaller.',
    ),
    ...about(
      which(({ from }) => from.bias === 'high'),
      'Andre har vurderet, at risikoen for skævhed er høj: {names}.',
      'Others have judged the risk of bias to be high: {names}.',
    ),
    ...about(
      which(({ from }) => from.developer === 'involved'),
      'Indsatsens egne udviklere var med til studiet: {names}.',
      'The developers of the intervention took part in the study: {names}.',
    ),
    ...(reviews.length > 0 && reviews.length < taking.length
      ? about(
          reviews,
          'En metaanalyse kan rumme de studier, der også står for sig selv, og så tæller de to gange: {names}. Vælg den ene slags fra.',
          'A meta-analysis may contain studies that also stand by themselves, and then they count twice: {names}. Leave one kind out.',
        )
      : []),
    ...(taking.some(({ from }) => (from.country ?? []).includes('DK')) ? [] : [NOT_DANISH]),
    ...(taking.every(({ published }) => published.followUpMonths === 0) ? [RIGHT_AFTER] : []),
  ];
}

/** Studies that measured the outcome and cannot take part, for want of figures: the null results are often there. */
function aboutTheRest(effects: readonly BearingEffect[]): Label[] {
  const taking = new Set(effects.filter((each) => each.takesPart).map(({ from }) => from));
  const unsized = effects.filter(
    ({ directness, from, size }) =>
      (directness === 'same' || directness === 'near') &&
      isRefused(size) &&
      from.finding !== 'uncontrolled' &&
      !taking.has(from),
  );
  const isNull = ({ from }: BearingEffect) =>
    from.finding === 'null' || from.finding === 'negative';
  return [
    ...about(
      unsized.filter(isNull),
      'Fandt ingen forskel eller det modsatte, men kan ikke lægges til, fordi tallene mangler: {names}. Det sande tal er nok lavere.',
      'Found no difference or the opposite, but cannot be added since the figures are missing: {names}. The true figure is probably lower.',
    ),
    ...about(
      unsized.filter((each) => !isNull(each)),
      'Kan ikke lægges til, fordi tallene mangler: {names}.',
      'Cannot be added since the figures are missing: {names}.',
    ),
  ];
}

/** What speaks against a figure that studies gave. */
export function proposalDoubts(
  setting: Setting,
  effects: readonly BearingEffect[],
  worked: PooledEffects,
  figure: Figure,
  without: RateWithout | undefined,
): Label[] {
  const taking = worked.taking.map(({ effect }) => effect);
  const theirs = without?.from === 'studies' || without?.from === 'chain';
  return [
    ...maybeNone(setting, figure),
    ...worked.doubts,
    ...worked.pooled.notes,
    ...(theirs && setting.form === 'successRate' ? [without.says] : []),
    ...aboutStudies(taking),
    ...aboutTheRest(effects),
  ];
}

const MAYBE_NONE = said(
  'Tallene udelukker ikke, at indsatsen slet ikke virker.',
  'The figures do not rule out that the intervention does not work at all.',
);
const NOT_DANISH = said(
  'Ingen af studierne er fra Danmark, hvor den sædvanlige hjælp er en anden.',
  'None of the studies is from Denmark, where the usual help is another.',
);
const RIGHT_AFTER = said(
  'Alt er målt lige efter indsatsen. Hvor meget der er tilbage siden, viser studierne ikke.',
  'Everything was measured right after the intervention. How much is left later the studies do not show.',
);
