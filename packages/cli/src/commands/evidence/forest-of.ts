import { exp, type Language } from '@som/engine';
import {
  type BearingEffect,
  type FunnelAsymmetry,
  isRefused,
  type PoolEntry,
  type Pooled,
  type Proposal,
  SCALE_NAMES,
} from '@som/evidence';
import type { Forest, ForestRow, Funnel } from '@som/report';
import { publishedWords } from './published-words.ts';

const Z95 = 1.959963984540054;

/** The name by which the sum knows an effect. */
export const refOf = ({ pack, study, effect }: BearingEffect): string =>
  `${pack}/${study}/${effect}`;

/** The scale on which effects are added up: more success, or less of the problem. */
const scaleOf = (form: Proposal['form']) =>
  form === 'relativeRisk'
    ? ({ measure: SCALE_NAMES['log-relative-risk'], betterIs: 'lower' } as const)
    : ({ measure: SCALE_NAMES['log-odds-ratio'], betterIs: 'higher' } as const);

/** An effect and its interval as ratios. */
function ratioOf({ estimate, variance }: { estimate: number; variance: number }) {
  const half = Z95 * Math.sqrt(variance);
  return { estimate: exp(estimate), low: exp(estimate - half), high: exp(estimate + half) };
}

function rowOf(
  effect: BearingEffect,
  { isAlone, pooled, lang }: { isAlone: boolean; pooled: Pooled | undefined; lang: Language },
): ForestRow[] {
  const { size, markedDown, from, label, published, takesPart } = effect;
  if (isRefused(size)) return [];
  const weight = pooled?.weights.find(({ id }) => id === refOf(effect))?.share;
  return [
    {
      // two effects of one study are told apart by what they measured
      label: isAlone ? from.label[lang] : label[lang],
      published: publishedWords(published, lang),
      ...ratioOf(size),
      takesPart,
      // only where the mark-downs moved it: most make it less certain and leave it where it is
      ...(markedDown &&
        markedDown.estimate !== size.estimate && {
          marked: ratioOf(markedDown),
        }),
      ...(weight !== undefined && { weight }),
    },
  ];
}

/** The effects as the forest plot draws them: those that take part and those that somebody tied to the outcome. */
export function forestOf(
  effects: readonly BearingEffect[],
  form: Proposal['form'],
  pooled: Pooled | undefined,
  lang: Language,
): Forest {
  const shown = effects.filter((effect) => effect.takesPart || effect.through === 'bears-on');
  const alone = pooled !== undefined && pooled.k === 1;
  const drawn = shown.filter(({ size }) => !isRefused(size));
  const isAlone = ({ from }: BearingEffect) =>
    drawn.filter((other) => other.from === from).length === 1;
  return {
    ...scaleOf(form),
    unit: 'ratio',
    rows: drawn.flatMap((effect) => rowOf(effect, { isAlone: isAlone(effect), pooled, lang })),
    ...(pooled && !alone && { pooled: onRatio(pooled) }),
    ...(pooled?.prediction && !alone && { prediction: onRatio(pooled.prediction) }),
  };
}

const onRatio = <T extends { low: number; high: number; estimate?: number }>({
  low,
  high,
  estimate = low,
}: T) => ({
  estimate: exp(estimate),
  low: exp(low),
  high: exp(high),
});

/** The effects that were added up, by their precision. */
export function funnelOf(
  entries: readonly PoolEntry[],
  labels: ReadonlyMap<string, string>,
  { form, pooled }: { form: Proposal['form']; pooled: Pooled },
  asymmetry: FunnelAsymmetry | undefined,
): Funnel {
  return {
    measure: scaleOf(form).measure,
    unit: 'ratio',
    points: entries.map(({ id, estimate, variance }) => ({
      label: labels.get(id) ?? id,
      estimate: exp(estimate),
      se: Math.sqrt(variance),
    })),
    centre: exp(pooled.estimate),
    ...(asymmetry && { asymmetryP: asymmetry.p }),
  };
}
