import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import { refuse } from '../effect-sizes/refuse.ts';
import { said } from '../said.ts';
import { areCounts, type Persons } from './score-intervals.ts';
import { FEW } from './way.ts';

/** Counts that cannot be right, in words; undefined when all can. */
export function wrongCounts(all: readonly Persons[]): Refused | undefined {
  const wrong = all.find((counts) => !areCounts(counts));
  return (
    wrong &&
    refuse(
      '{reached} af {of} kan ikke være rigtigt. Skriv hele personer: hvor mange der var, og hvor mange af dem der nåede målet.',
      '{reached} of {of} cannot be right. Write whole persons: how many there were, and how many of them reached the outcome.',
      { ...wrong },
    )
  );
}

/** That the groups are small, where one is. */
export function fewPersons(all: readonly Persons[]): Label[] {
  const least = Math.min(...all.map(({ of }) => of));
  if (least >= FEW) return [];
  return [
    said(
      'Der er kun {least} personer i den mindste gruppe. Hver person flytter andelen meget; samme indsats kan se ganske anderledes ud på næste hold.',
      'There are only {least} persons in the smallest group. Each of them moves the share a lot; the same intervention may look quite different with the next ones.',
      { least },
    ),
  ];
}
