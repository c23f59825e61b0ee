import type { PublishedEffect } from '@som/engine';
import type { Refused, Scale } from './effect-size.ts';
import { type Counts, fromCounts, isCountScale, type Worked } from './from-counts.ts';
import {
  differenceOfMeans,
  type Means,
  type SmdKind,
  smdFromMeans,
  smdVariance,
} from './from-means.ts';

type Arm = PublishedEffect['intervention'];

/** What the groups of a study give by themselves on a scale; undefined when they do not say enough. */
export function fromArms(
  effect: PublishedEffect,
  scale: Scale,
  smd: SmdKind,
  printed?: number,
): Worked | Refused | undefined {
  if (isCountScale(scale)) {
    const counts = countsOf(effect);
    return counts && fromCounts(counts, scale);
  }
  const means = meansOf(effect);
  if (scale === 'mean-difference') return means && differenceOfMeans(means);
  if (scale !== 'standardised-mean-difference') return undefined;
  if (means) return smdFromMeans(means, smd);
  // how many there were is enough for the uncertainty of a printed d or g
  const [n, nWithout] = [effect.intervention?.n ?? 0, effect.comparator?.n ?? 0];
  if (printed === undefined || n < 2 || nWithout < 2) return undefined;
  return { estimate: printed, variance: smdVariance(printed, n, nWithout), steps: [] };
}

function countsOf({ intervention, comparator }: PublishedEffect): Counts | undefined {
  const [events, eventsWithout] = [eventsIn(intervention), eventsIn(comparator)];
  if (events === undefined || eventsWithout === undefined) return undefined;
  if (intervention?.n === undefined || comparator?.n === undefined) return undefined;
  return { events, n: intervention.n, eventsWithout, nWithout: comparator.n };
}

/** Counted, or the printed share of all; not rounded to whole persons, since the share may be adjusted. */
const eventsIn = (arm: Arm): number | undefined =>
  arm?.events ?? (arm?.share !== undefined && arm.n !== undefined ? arm.share * arm.n : undefined);

function meansOf({ intervention: ours, comparator: theirs }: PublishedEffect): Means | undefined {
  if (ours?.mean === undefined || ours.sd === undefined || ours.n === undefined) return undefined;
  if (theirs?.mean === undefined || theirs.sd === undefined || theirs.n === undefined)
    return undefined;
  return {
    mean: ours.mean,
    sd: ours.sd,
    n: ours.n,
    meanWithout: theirs.mean,
    sdWithout: theirs.sd,
    nWithout: theirs.n,
  };
}
