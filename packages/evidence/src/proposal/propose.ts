import type { Label, Pack, PoolSwitches } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { joined } from '../knowledge/words.ts';
import { said } from '../said.ts';
import { type About, DEFAULT_SWITCHES, type ProposeOptions } from './about.ts';
import { type Bearing, type BearingOptions, bearing, leftOutByHand } from './bearing-effects.ts';
import { proposalDoubts } from './doubts.ts';
import { poolEffects } from './pooled-effects.ts';
import type { Proposal } from './proposal.ts';
import { figureOf } from './rates-of.ts';
import { proposalSentence } from './sentence.ts';
import { proposalSteps } from './steps.ts';
import { basisOf, effectBlock, restsOnStudies, worksToList } from './write-effect.ts';

/** The switches with what was left out as usual. */
export const switchesOf = ({ switches }: ProposeOptions): PoolSwitches => ({
  ...DEFAULT_SWITCHES,
  ...switches,
});

/** Why no study gives a figure: none bears, or none of those that do can take part. */
function refusal({ setting, effects }: Bearing): Refused {
  const { outcome } = setting;
  const near = effects.filter(({ directness }) => directness === 'same' || directness === 'near');
  const told = near.length > 0 ? near : effects;
  const once = told.filter(({ from }, i) => told.findIndex((other) => other.from === from) === i);
  const shown = once.slice(0, 3);
  if (shown.length === 0)
    return {
      refused: said(
        'Ingen af studierne siger noget om »{outcome}«. Brug en af de tre andre veje: før og efter, en lignende gruppe eller fagfolks skøn.',
        'None of the studies says anything about “{outcome}”. Use one of the three other ways: before and after, a similar group, or the judgement of professionals.',
        { outcome: outcome.label },
      ),
    };
  const reasons = shown.map(({ from, why }) =>
    said('{label}: {why}', '{label}: {why}', { label: from.label, why }),
  );
  return {
    refused: said(
      'Der er studier om »{outcome}«, men ingen, der kan give et tal. {reasons} Vælg et studie til, eller brug en af de tre andre veje: før og efter, en lignende gruppe eller fagfolks skøn.',
      'There are studies about “{outcome}”, but none that can give a figure. {reasons} Take a study in, or use one of the three other ways: before and after, a similar group, or the judgement of professionals.',
      { outcome: outcome.label, reasons: joined(reasons, ' ') },
    ),
  };
}

const RANGES: Readonly<Record<'prediction' | 'confidence' | 'one', string>> = {
  prediction: '95 %-forudsigelsesinterval: hvad et nyt sted kan vente.',
  confidence: '95 %-konfidensinterval for gennemsnittet af stederne.',
  one: '95 %-konfidensinterval fra ét studie; hvor forskellige steder er, kan ét studie ikke vise.',
};

/** A proposal from effects that have been found; `propose` and `recheck` differ only in which take part. */
export function proposeFrom(
  about: About,
  packs: readonly Pack[],
  options: BearingOptions,
): Proposal | Refused {
  const switches = switchesOf(options);
  const found = bearing(about, packs, { ...options, switches });
  const { setting, effects, without } = found;
  if (!effects.some(({ takesPart }) => takesPart)) return refusal(found);
  const worked = poolEffects(effects, switches);
  if (isRefused(worked)) return worked;
  const figure = figureOf(setting, worked, without);
  if (isRefused(figure)) return figure;

  const taking = worked.taking.map(({ effect }) => effect);
  const sources = worksToList(setting, taking);
  const basis = basisOf(worked);
  const used = setting.form === 'successRate' ? without?.value : without && asked(without);
  const leftOut = leftOutByHand(about, packs, { ...options, switches }, found);
  const block = effectBlock(
    setting,
    figure,
    {
      basis,
      restsOn: restsOnStudies(setting, taking, switches, { ...options, leftOut }, used),
      source: Object.keys(sources)[0],
      note: RANGES[worked.taking.length === 1 ? 'one' : worked.rangeIs],
    },
    'ci95',
  );
  const sentence = proposalSentence(setting, worked, figure, without);
  return {
    outcome: about.outcome,
    form: setting.form,
    value: figure.value,
    range: figure.range,
    rangeIs: worked.rangeIs,
    basis,
    without: without?.value,
    switches,
    effects: effects.map((each) => ({
      ...each,
      markedDown: worked.taking.find(({ effect }) => effect === each)?.marked,
    })),
    pooled: worked.pooled,
    steps: proposalSteps(setting, worked, figure, without),
    sentence,
    doubts: [...proposalDoubts(setting, effects, worked, figure, without), ...block.doubts],
    write: block.write,
    sources,
    log: logText(sentence, switches, options),
  };
}

/** Of prevention a rate without is written only when somebody gave it: a relative risk seldom needs one. */
const asked = ({ from, value }: { from: string; value: number }) =>
  from === 'asked' || from === 'case' ? value : undefined;

/** Switches that differ from the usual, and what was chosen by hand: what the logbook must tell. */
export function logText(sentence: Label, switches: PoolSwitches, options: ProposeOptions): Label {
  const keys = Object.keys(DEFAULT_SWITCHES) as (keyof PoolSwitches)[];
  const turned = keys
    .filter((key) => switches[key] !== DEFAULT_SWITCHES[key])
    .map((key) => `${key}: ${switches[key]}`)
    .join(', ');
  const { include = [], exclude = [], whyLeftOut } = options;
  const reason = whyLeftOut?.trim().replace(/\.$/, '');
  const chosen: Label[] = [
    ...(turned === '' ? [] : [said('Valg: {turned}.', 'Choices: {turned}.', { turned })]),
    ...(include.length > 0
      ? [said('Valgt til: {refs}.', 'Taken in: {refs}.', { refs: include.join(', ') })]
      : []),
    ...(exclude.length > 0
      ? [
          said('Valgt fra: {refs}{why}.', 'Left out: {refs}{why}.', {
            refs: exclude.join(', '),
            why: reason ? ` (${reason})` : '',
          }),
        ]
      : []),
  ];
  return joined([sentence, ...chosen], ' ');
}

/**
 * A rate for a case with its range, worked out of the studies that bear on it, every step of it told.
 *
 * What studies printed → one scale (log odds ratio; of prevention log relative risk) → mark-downs by the switches → added
 * up (one effect as it is) → the interval for a new place, unless the switches say the mean → net success rate where so
 * many reach the outcome without the intervention.
 *
 * @returns refused, with what is needed, when no study can give a figure
 * @throws InputError when the pack, group, outcome, chain or a study named does not exist
 */
export const propose = (
  about: About,
  packs: readonly Pack[],
  options: ProposeOptions = {},
): Proposal | Refused => proposeFrom(about, packs, options);
