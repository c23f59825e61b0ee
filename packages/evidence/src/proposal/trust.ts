import type { PublishedEffect, Study } from '@som/engine';
import { DESIGNS } from '../knowledge/words.ts';
import { percent, said } from '../said.ts';
import type { ScoredPart } from './closeness.ts';
import {
  BIAS_SCORES,
  DESIGN_SCORES,
  DEVELOPER_SCORES,
  LOSS_STEPS,
  SIZE_STEPS,
  SMALLEST_SCORE,
  TRUST,
  UNKNOWN_SCORE,
} from './weights.ts';

type Told = Pick<ScoredPart, 'score' | 'why'>;

/** Persons behind an effect: of its arms, or else of the study. */
export function personsIn(
  { n }: Study,
  { intervention, comparator }: PublishedEffect,
): number | undefined {
  const arms = intervention?.n !== undefined && comparator?.n !== undefined;
  return arms ? (intervention?.n ?? 0) + (comparator?.n ?? 0) : n;
}

/** Share lost before measuring; undefined when the arms do not both say. */
export function lostIn({ intervention, comparator }: PublishedEffect): number | undefined {
  if (intervention?.lost === undefined || comparator?.lost === undefined) return undefined;
  const [n, m] = [intervention.n ?? 0, comparator.n ?? 0];
  return n + m > 0 ? (intervention.lost + comparator.lost) / (n + m) : undefined;
}

const design = ({ design: made, finding }: Study): Told =>
  finding === 'uncontrolled'
    ? {
        score: DESIGN_SCORES['before-after'],
        why: said('Ingen sammenligningsgruppe.', 'No comparison group.'),
      }
    : {
        score: DESIGN_SCORES[made],
        why: said('Design: {design}.', 'Design: {design}.', { design: DESIGNS[made] }),
      };

function size(study: Study, effect: PublishedEffect): Told {
  const n = personsIn(study, effect);
  if (n === undefined)
    return {
      score: UNKNOWN_SCORE,
      why: said('Antallet er ikke oplyst.', 'The number is not stated.'),
    };
  return {
    score: SIZE_STEPS.find(([from]) => n >= from)?.[1] ?? SMALLEST_SCORE,
    why: said('{n} personer.', '{n} persons.', { n }),
  };
}

function losses(effect: PublishedEffect): Told {
  const lost = lostIn(effect);
  if (lost === undefined)
    return {
      score: UNKNOWN_SCORE,
      why: said('Frafaldet er ikke oplyst i tal.', 'The losses are not stated in figures.'),
    };
  return {
    score: LOSS_STEPS.find(([upTo]) => lost <= upTo)?.[1] ?? UNKNOWN_SCORE,
    why: said('{lost} faldt fra.', '{lost} were lost.', { lost: percent(lost) }),
  };
}

const bias = ({ bias: judged }: Study): Told =>
  judged === undefined
    ? {
        score: UNKNOWN_SCORE,
        why: said('Ingen har bedømt risikoen for skævhed.', 'Nobody has judged the risk of bias.'),
      }
    : { score: BIAS_SCORES[judged], why: BIAS_WORDS[judged] };

const BIAS_WORDS = {
  low: said('Lav risiko for skævhed.', 'Low risk of bias.'),
  some: said('Nogen risiko for skævhed.', 'Some risk of bias.'),
  high: said('Høj risiko for skævhed.', 'High risk of bias.'),
};

const developer = ({ developer: who }: Study): Told =>
  who === undefined
    ? {
        score: UNKNOWN_SCORE,
        why: said(
          'Det vides ikke, om udviklerne deltog.',
          'It is not known whether the developers took part.',
        ),
      }
    : {
        score: DEVELOPER_SCORES[who],
        why:
          who === 'involved'
            ? said(
                'Indsatsens udviklere deltog i studiet.',
                'The developers of the intervention took part in the study.',
              )
            : said('Uafhængigt af udviklerne.', 'Independent of the developers.'),
      };

/** How far an effect can be trusted, part by part. */
export function trustParts(study: Study, effect: PublishedEffect): ScoredPart[] {
  const told = {
    design: design(study),
    size: size(study, effect),
    bias: bias(study),
    losses: losses(effect),
    developer: developer(study),
  };
  return (Object.keys(TRUST) as (keyof typeof TRUST)[]).map((of) => ({
    of,
    kind: 'trust',
    weight: TRUST[of].weight,
    ...told[of],
  }));
}
