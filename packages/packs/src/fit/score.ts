import type { Label } from '@som/engine';
import type { Compared, Scored, ScorePart } from './compared.ts';
import { CRITERIA, type Criterion, WEIGHTS } from './question.ts';
import { measurePart, servicesPart } from './score-what.ts';
import { agesPart, problemsPart, stagePart, unitPart } from './score-who.ts';

const SCORERS: Readonly<Record<Criterion, (compared: Compared) => Scored | undefined>> = {
  problems: problemsPart,
  ages: agesPart,
  unit: unitPart,
  stage: stagePart,
  measure: measurePart,
  services: servicesPart,
};

/** The parts of a score: one per criterion that was answered. */
export const scoreParts = (compared: Compared): ScorePart[] =>
  CRITERIA.flatMap((criterion) => {
    const scored = SCORERS[criterion](compared);
    if (!scored) return [];
    const { share, ...clauses } = scored;
    const weight = WEIGHTS[criterion];
    return [{ criterion, weight, points: weight * share, ...clauses }];
  });

/** How well a group fits, best first. */
export const BANDS = ['good', 'partly', 'poorly', 'not'] as const;
export type Band = (typeof BANDS)[number];

export const BAND_LABELS: Readonly<Record<Band, Label>> = {
  good: { da: 'passer godt', en: 'fits well' },
  partly: { da: 'passer delvist', en: 'fits partly' },
  poorly: { da: 'passer dårligt', en: 'fits poorly' },
  not: { da: 'passer ikke', en: 'does not fit' },
};

/** Least share of the points that could be had, per band. */
const LEAST: readonly [Band, number][] = [
  ['good', 0.75],
  ['partly', 0.5],
  ['poorly', 0.25],
];

/** The rule of the bands in words; `bandOf` does what it says. */
export const BAND_RULE: Label = {
  da:
    'Hvert svar, I giver, kan give point: problemer 40, alder 20, enhed 10, trin 10, succesmål 10, ydelser 10. Point = den del af ' +
    'jeres svar, målgruppen dækker; det første problem tæller dobbelt. Passer godt: mindst 75 % af de mulige point, og ' +
    'målgruppen handler om jeres hovedproblem, rummer mindst halvdelen af jeres aldre og tæller samme enhed. Passer delvist: ' +
    'mindst 50 %. Passer dårligt: mindst 25 %. Handler den ikke om ét eneste af jeres problemer, eller rummer den ingen af jeres ' +
    'aldre, passer den højst dårligt; gælder begge dele, passer den ikke. Point er kun til at sortere efter.',
  en:
    'Each answer you give can earn points: problems 40, ages 20, unit 10, stage 10, success measure 10, services 10. Points = the ' +
    'part of your answer that the group covers; the first problem counts double. Fits well: at least 75% of the points possible, ' +
    'and the group is about your main problem, includes at least half of your ages and counts the same unit. Fits partly: at ' +
    'least 50%. Fits poorly: at least 25%. If it is about none of your problems, or includes none of your ages, it fits poorly at ' +
    'best; if both, it does not fit. Points are only for sorting.',
};

/** The band of a score, by the rule in BAND_RULE. */
export function bandOf(parts: readonly ScorePart[], hasMainProblem: boolean): Band {
  const sum = (key: 'points' | 'weight') => parts.reduce((total, part) => total + part[key], 0);
  const shareOf = (criterion: Criterion) => {
    const part = parts.find((p) => p.criterion === criterion);
    return part && part.points / part.weight;
  };
  const misses = [shareOf('problems'), shareOf('ages')].filter((share) => share === 0).length;
  if (parts.length === 0 || misses === 2) return 'not';
  // a share of ¾ may come out a hair below it
  const share = sum('points') / sum('weight') + 1e-9;
  const byPoints = LEAST.find(([, least]) => share >= least)?.[0] ?? 'not';
  const isSame = hasMainProblem && (shareOf('ages') ?? 1) >= 0.5 && shareOf('unit') !== 0;
  const best: Band = misses === 1 ? 'poorly' : isSame ? 'good' : 'partly';
  return BANDS[Math.max(BANDS.indexOf(byPoints), BANDS.indexOf(best))] ?? 'not';
}
