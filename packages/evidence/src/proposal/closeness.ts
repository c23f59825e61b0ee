import {
  COMPARATOR_KINDS,
  INTERVENTION_KINDS,
  PROBLEMS,
  type PublishedEffect,
  type Study,
} from '@som/engine';
import { countryLabel, listed } from '../knowledge/words.ts';
import { distanceOf } from '../mark-downs/distance.ts';
import { said } from '../said.ts';
import type { Found } from './find-bearing.ts';
import type { BearingEffect } from './proposal.ts';
import { agesOf, type Setting } from './setting.ts';
import {
  CLOSENESS,
  COMPARATOR_SCORES,
  COUNTRY_SCORES,
  DIRECTNESS_SCORES,
  FOLLOW_UP_STEPS,
  NOT_DECLARED_SCORE,
  UNKNOWN_SCORE,
} from './weights.ts';

export type ScoredPart = BearingEffect['parts'][number];
type Told = Pick<ScoredPart, 'score' | 'why'>;

/** The share of the group's years of age that the study covers. */
function ageScore(group: readonly [number, number], study: readonly [number, number]): number {
  const shared = Math.min(group[1], study[1]) - Math.max(group[0], study[0]) + 1;
  return Math.max(0, shared) / (group[1] - group[0] + 1);
}

function population(setting: Setting, { ages, problems }: Study): Told {
  const [own, ours] = [agesOf(setting.group), setting.group.profile?.problems];
  const shared = ours && problems && ours.filter((problem) => problems.includes(problem));
  // one shared problem of several is enough to be about the same people
  const problemScore = shared ? Number(shared.length > 0) : UNKNOWN_SCORE;
  const score = (problemScore + (own && ages ? ageScore(own, ages) : UNKNOWN_SCORE)) / 2;
  const names = (shared ?? []).map((problem) => PROBLEMS[problem].label);
  const about =
    shared === undefined
      ? said(
          'Studiet siger ikke, hvilke problemer det handler om',
          'The study does not say which problems it is about',
        )
      : shared.length > 0
        ? said('Samme problem: {names}', 'The same problem: {names}', { names: listed(names) })
        : said('Andre problemer end målgruppens', 'Other problems than those of the group');
  const aged =
    own && ages
      ? said(
          'studiet er {a}–{b} år, målgruppen {c}–{d}',
          'the study is ages {a}–{b}, the group {c}–{d}',
          {
            a: ages[0],
            b: ages[1],
            c: own[0],
            d: own[1],
          },
        )
      : said('alderen er ikke oplyst', 'the ages are not stated');
  return { score, why: said('{about}; {aged}.', '{about}; {aged}.', { about, aged }) };
}

function intervention(
  setting: Setting,
  { through, chain }: Found,
  { interventionKind }: Study,
): Told {
  if (chain !== undefined)
    return {
      score: 1,
      why: said('Effektkæden »{chain}« nævner studiet.', 'The chain “{chain}” names the study.', {
        chain,
      }),
    };
  if (interventionKind === undefined)
    return {
      score: UNKNOWN_SCORE,
      why: said(
        'Studiets slags indsats er ikke oplyst.',
        'The kind of intervention is not stated.',
      ),
    };
  const kind = INTERVENTION_KINDS[interventionKind];
  if (setting.kinds.includes(interventionKind))
    return {
      score: through === 'elsewhere' ? 0.6 : 0.8,
      why: said('Samme slags indsats: {kind}.', 'The same kind of intervention: {kind}.', { kind }),
    };
  if (setting.kinds.length === 0)
    return {
      score: UNKNOWN_SCORE,
      why: said(
        'Studiet er om {kind}; sagens slags indsats er ikke oplyst.',
        'The study is about {kind}; the kind of intervention of the case is not stated.',
        { kind },
      ),
    };
  return {
    score: 0.2,
    why: said('En anden slags indsats: {kind}.', 'Another kind of intervention: {kind}.', { kind }),
  };
}

function comparator({ comparatorKind }: Study): Told {
  if (comparatorKind === undefined)
    return {
      score: UNKNOWN_SCORE,
      why: said(
        'Hvad der er sammenlignet med, er ikke oplyst.',
        'What it was compared with is not stated.',
      ),
    };
  const kind = COMPARATOR_KINDS[comparatorKind];
  return {
    score: COMPARATOR_SCORES[comparatorKind],
    why: said('Sammenlignet med: {kind}.', 'Compared with: {kind}.', { kind }),
  };
}

function outcome({ directness, why, through }: Found): Told {
  if (directness !== undefined)
    return { score: DIRECTNESS_SCORES[directness], why: why ?? DIRECTNESS_WORDS[directness] };
  return { score: NOT_DECLARED_SCORE, why: through === 'chain' ? NOT_DECLARED : ELSEWHERE };
}

function country({ country: codes = [] }: Study): Told {
  if (codes.length === 0)
    return {
      score: UNKNOWN_SCORE,
      why: said('Landet er ikke oplyst.', 'The country is not stated.'),
    };
  const scores = codes.map((code) => COUNTRY_SCORES[distanceOf([code])]);
  const names = listed(codes.map(countryLabel));
  return {
    // a study of several countries is as near as they are on average
    score: scores.reduce<number>((sum, score) => sum + score, 0) / scores.length,
    why: said('Fra {names}.', 'From {names}.', { names }),
  };
}

function followUp({ followUpMonths: months, followUp: words }: PublishedEffect): Told {
  if (months === undefined)
    return {
      score: UNKNOWN_SCORE,
      why: words
        ? said('Målt: {words}.', 'Measured: {words}.', { words })
        : said('Hvornår der blev målt, er ikke oplyst.', 'When it was measured is not stated.'),
    };
  const score = FOLLOW_UP_STEPS.find(([from]) => months >= from)?.[1] ?? UNKNOWN_SCORE;
  const why =
    months === 0
      ? said('Målt lige efter indsatsen.', 'Measured right after the intervention.')
      : said(
          'Målt {months} måneder efter indsatsen.',
          'Measured {months} months after the intervention.',
          { months },
        );
  return { score, why };
}

/** How near an effect is to what is asked, part by part. */
export function closenessParts(setting: Setting, found: Found): ScoredPart[] {
  const { study, published } = found;
  const told = {
    population: population(setting, study),
    intervention: intervention(setting, found, study),
    outcome: outcome(found),
    comparator: comparator(study),
    country: country(study),
    'follow-up': followUp(published),
  };
  return (Object.keys(CLOSENESS) as (keyof typeof CLOSENESS)[]).map((of) => ({
    of,
    kind: 'closeness',
    weight: CLOSENESS[of].weight,
    ...told[of],
  }));
}

const DIRECTNESS_WORDS = {
  same: said('Det samme mål som effektmålet.', 'The same measure as the outcome.'),
  near: said('Næsten det samme mål som effektmålet.', 'Nearly the same measure as the outcome.'),
  far: said('Kun beslægtet med effektmålet.', 'Only related to the outcome.'),
};
const NOT_DECLARED = said(
  'Effektkæden nævner studiet, men ingen har skrevet, hvordan dets mål forholder sig til effektmålet.',
  'The chain names the study, but nobody has written how its measure relates to the outcome.',
);
const ELSEWHERE = said(
  'Et studie fra en anden målgruppe med samme problem og samme slags indsats; svagere end de andre.',
  'A study of another group with the same problem and kind of intervention; weaker than the others.',
);
