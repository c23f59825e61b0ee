import { percent } from '../said.ts';
import { refuse } from './refuse.ts';

/** A rate without that leaves nobody to move. */
export const nobodyOrEverybody = (without: number) =>
  refuse(
    'Andelen uden indsatsen er {share}. Den skal ligge over 0 og under 100 %, ellers kan effekten ikke flytte nogen.',
    'The share without the intervention is {share}. It must be above 0 and below 100%, or the effect can move nobody.',
    { share: percent(without) },
  );

/** A rate above everybody or below nobody: the study cannot be used with this rate without. */
export const doesNotFit = (rate: number, q: number) =>
  refuse(
    'Effekten passer ikke med en andel på {q} uden indsatsen: med indsatsen ville andelen blive {rate}. Studiet har haft andre deltagere; brug en odds ratio eller en anden andel uden.',
    'The effect does not fit a share of {q} without the intervention: with it the share would be {rate}. The study had other participants; use an odds ratio or another share without.',
    { rate: percent(rate), q: percent(q) },
  );
