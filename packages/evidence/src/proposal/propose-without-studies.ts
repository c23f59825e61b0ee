import { exp, type Pack } from '@som/engine';
import { isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { fromCounts } from '../effect-sizes/from-counts.ts';
import { Z95 } from '../effect-sizes/from-printed.ts';
import { figure as number, said } from '../said.ts';
import { type BeforeAfterNumbers, fromBeforeAfter } from '../ways/from-before-after.ts';
import { type ComparisonNumbers, fromComparison } from '../ways/from-comparison.ts';
import { fromJudgements, type JudgedNumbers } from '../ways/from-judgements.ts';
import type { Way } from '../ways/way.ts';
import type { About } from './about.ts';
import type { Proposal } from './proposal.ts';
import { type Figure, written } from './rates-of.ts';
import { type Setting, settingOf } from './setting.ts';
import { effectBlock } from './write-effect.ts';

type Honest = Way<'before-after'> | Way<'comparison'> | Way<'judgement'>;

/** A way as a proposal; the figure is held inside its own range, which a skew pool of judgements may miss. */
function proposalOf(
  setting: Setting,
  way: Honest,
  raw: Figure = way,
  sentence = way.sentence,
): Proposal {
  const value = written(raw.value);
  const figure: Figure = {
    value,
    range: {
      low: Math.min(value, written(raw.range.low)),
      high: Math.max(value, written(raw.range.high)),
    },
  };
  const { rangeIs, basis, restsOn, worth, doubts } = way;
  const note =
    rangeIs === 'judged'
      ? 'Interval: 5 og 95 procents punkter i skønnene.'
      : '95 %-interval fra jeres egne antal.';
  const spread = rangeIs === 'judged' ? 'range' : 'ci95';
  const block = effectBlock(setting, figure, { basis, restsOn, note }, spread);
  const anyway = 'without' in restsOn ? restsOn.without : undefined;
  return {
    outcome: setting.about.outcome,
    form: setting.form,
    ...figure,
    rangeIs,
    basis,
    without: anyway,
    switches: undefined,
    effects: [],
    pooled: undefined,
    steps: [{ what: sentence, after: value }],
    sentence,
    doubts: [worth, ...doubts, ...block.doubts],
    write: block.write,
    sources: {},
    log: sentence,
  };
}

/** Before and after, less what would have happened anyway. @throws InputError for unknown names */
export function proposeFromBeforeAfter(
  about: About,
  packs: readonly Pack[],
  numbers: BeforeAfterNumbers,
): Proposal | Refused {
  const setting = settingOf(about, packs);
  if (setting.form === 'relativeRisk') return NOT_PREVENTION;
  const way = fromBeforeAfter(numbers);
  return isRefused(way) ? way : proposalOf(setting, way);
}

/**
 * A similar group; of prevention the counts are of those who met the problem, and the figure is their relative risk.
 *
 * @throws InputError for unknown names
 */
export function proposeFromComparison(
  about: About,
  packs: readonly Pack[],
  numbers: ComparisonNumbers,
): Proposal | Refused {
  const setting = settingOf(about, packs);
  const way = fromComparison(numbers);
  if (isRefused(way) || setting.form === 'successRate')
    return isRefused(way) ? way : proposalOf(setting, way);
  const { ours, theirs } = numbers;
  const counts = { events: ours.reached, n: ours.of };
  const size = fromCounts(
    { ...counts, eventsWithout: theirs.reached, nWithout: theirs.of },
    'log-relative-risk',
  );
  if (isRefused(size)) return size;
  const half = Z95 * Math.sqrt(size.variance);
  const range = { low: exp(size.estimate - half), high: exp(size.estimate + half) };
  const value = exp(size.estimate);
  const sentence = said(
    '{a} af {n} hos os og {b} af {m} i en lignende gruppe blev ramt: risikoen er {value} gange så stor ({low} til {high}).',
    '{a} of {n} of ours and {b} of {m} in a similar group were affected: the risk is {value} times as large ({low} to {high}).',
    {
      a: ours.reached,
      n: ours.of,
      b: theirs.reached,
      m: theirs.of,
      value: number(value),
      low: number(range.low),
      high: number(range.high),
    },
  );
  return proposalOf(setting, way, { value, range }, sentence);
}

/**
 * Judgements of professionals; of prevention they are of the share that meets the problem with the intervention, and
 * `without` must be given.
 *
 * @throws InputError for unknown names
 */
export function proposeFromJudgements(
  about: About,
  packs: readonly Pack[],
  numbers: JudgedNumbers,
): Proposal | Refused {
  const setting = settingOf(about, packs);
  const { without } = numbers;
  const prevents = setting.form === 'relativeRisk';
  if (prevents && !(without !== undefined && without > 0)) return NEEDS_RISK;
  const way = fromJudgements(numbers);
  if (isRefused(way)) return way;
  if (!prevents || without === undefined) return proposalOf(setting, way);
  // the way has taken the share without off: put back, and set against it
  const ratio = (net: number) => (net + without) / without;
  const range = { low: ratio(way.range.low), high: ratio(way.range.high) };
  const value = ratio(way.value);
  const sentence = said(
    'Fagpersoner ({n}) skønner, at risikoen bliver {value} gange så stor ({low} til {high}).',
    'Professionals ({n}) judge that the risk becomes {value} times as large ({low} to {high}).',
    {
      n: numbers.judgements.length,
      value: number(value),
      low: number(range.low),
      high: number(range.high),
    },
  );
  return proposalOf(setting, way, { value, range }, sentence);
}

const NOT_PREVENTION: Refused = {
  refused: said(
    'Effektmålet er forebyggelse. Før og efter kan ikke vise, hvor mange der ville være ramt uden indsatsen: brug en lignende gruppe eller fagfolks skøn.',
    'The outcome is prevention. Before and after cannot show how many would have been affected without the intervention: use a similar group or the judgement of professionals.',
  ),
};
const NEEDS_RISK: Refused = {
  refused: said(
    'Effektmålet er forebyggelse. Skøn over, hvor mange der rammes med indsatsen, kan kun bruges sammen med, hvor mange der rammes uden (without, over 0).',
    'The outcome is prevention. Judgements of how many are affected with the intervention can only be used beside how many are without it (without, above 0).',
  ),
};
