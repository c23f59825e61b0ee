import type { PoolSwitches, Study } from '@som/engine';
import type { EffectSize, Refused } from '../effect-sizes/effect-size.ts';
import { figure, said } from '../said.ts';
import { distanceOf } from './distance.ts';
import { MARK_DOWNS, type MarkDown, type MarkDowns } from './mark-downs.ts';

/** Switches for the three tables. */
export type MarkDownSwitches = Pick<
  PoolSwitches,
  'designMarkDown' | 'developerMarkDown' | 'transferMarkDown'
>;

/** The mark-downs that concern a study and change something, with the switches as they stand. */
export function markDownsOf(
  study: Pick<Study, 'design' | 'developer' | 'country'>,
  switches: MarkDownSwitches,
  tables: MarkDowns = MARK_DOWNS,
): MarkDown[] {
  const found = [
    switches.designMarkDown ? tables.design[study.design] : undefined,
    switches.developerMarkDown ? tables.developer[study.developer ?? 'unknown'] : undefined,
    switches.transferMarkDown ? tables.transfer[distanceOf(study.country)] : undefined,
  ];
  return found.flatMap((mark) =>
    mark && (mark.multiplier !== 1 || mark.spread > 0) ? [mark] : [],
  );
}

/**
 * An effect as much nearer to none, and as much less certain, as what is doubted about its study.
 *
 * estimate′ = m · estimate; variance′ = variance + s² · (estimate² + variance), for each mark-down in turn. The second
 * term is that of a product with an uncertain multiplier; the sampling variance itself is not shrunk with the estimate, or
 * a study would gain weight by being doubted. An effect in the wrong direction is not marked down, only taken as less
 * certain: doubt must not make harm look smaller.
 *
 * @returns refused for a study that measures no effect (a description, a model, interviews), whatever the switches
 */
export function markedDown(
  size: EffectSize,
  study: Pick<Study, 'design' | 'developer' | 'country'>,
  switches: MarkDownSwitches,
  tables: MarkDowns = MARK_DOWNS,
): EffectSize | Refused {
  if (tables.design[study.design] === undefined) return NO_EFFECT;
  const harm = size.betterIs === 'higher' ? size.estimate < 0 : size.estimate > 0;
  let { estimate, variance } = size;
  const steps = [...size.steps];
  for (const mark of markDownsOf(study, switches, tables)) {
    variance += mark.spread * mark.spread * (estimate * estimate + variance);
    estimate *= harm ? 1 : mark.multiplier;
    steps.push(stepOf(mark, harm));
  }
  return { ...size, estimate, variance, steps };
}

function stepOf({ multiplier, spread, basis, why }: MarkDown, harm: boolean) {
  const named = {
    why,
    multiplier: figure(multiplier),
    spread: figure(spread),
    grounds: GROUNDS[basis],
  };
  return harm && multiplier !== 1
    ? said(
        'Ikke nedskrevet, for effekten går den forkerte vej; kun gjort mere usikker (± {spread}, {grounds}). {why}',
        'Not marked down, since the effect is in the wrong direction; only taken as less certain (± {spread}, {grounds}). {why}',
        named,
      )
    : said(
        'Ganget med {multiplier} (± {spread}, {grounds}). {why}',
        'Multiplied by {multiplier} (± {spread}, {grounds}). {why}',
        named,
      );
}

const GROUNDS = {
  source: { da: 'fra en kilde', en: 'from a source' },
  judgement: { da: 'vores skøn', en: 'our judgement' },
} as const;

const NO_EFFECT: Refused = {
  refused: {
    da: 'Studiet måler ikke en effekt: det er en beskrivelse, en model eller interview. Det kan læses, men ikke lægges sammen med andre.',
    en: 'The study does not measure an effect: it is a description, a model or interviews. It can be read, but not added up with others.',
  },
};
