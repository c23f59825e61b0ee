import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import type { PoolEntry } from './pooled.ts';

/** Why these effects cannot be added up; undefined when they can. */
export function refuseEntries(entries: readonly PoolEntry[]): Refused | undefined {
  if (entries.length === 0) return { refused: NONE };
  const ids = entries.map(({ id }) => id);
  for (const [i, { id, estimate, variance }] of entries.entries()) {
    if (!Number.isFinite(estimate)) return { refused: noEstimate(id) };
    if (!(variance > 0 && 1 / variance < Infinity && variance < Infinity)) {
      return { refused: noVariance(id) };
    }
    if (ids.indexOf(id) !== i) return { refused: twice(id) };
  }
  return undefined;
}

const NONE: Label = {
  da: 'Der er ingen effekter at lægge sammen.',
  en: 'There are no effects to add up.',
};

const noEstimate = (id: string): Label => ({
  da: `Effekten ${id} er ikke et tal og kan ikke indgå.`,
  en: `The effect ${id} is not a number and cannot take part.`,
});

const noVariance = (id: string): Label => ({
  da: `Effekten ${id} har ingen brugbar usikkerhed (variansen skal være et tal over 0), så den kan ikke få en vægt. Find antal deltagere eller et konfidensinterval i studiet.`,
  en: `The effect ${id} has no usable uncertainty (the variance must be a number above 0), so it cannot be given a weight. Look for numbers of participants or a confidence interval in the study.`,
});

const twice = (id: string): Label => ({
  da: `Effekten ${id} er med to gange og ville tælle dobbelt.`,
  en: `The effect ${id} is there twice and would count double.`,
});
