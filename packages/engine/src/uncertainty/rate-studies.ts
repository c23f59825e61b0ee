import type { Column } from '../compile/plan.ts';
import { mean, sd } from '../distributions/moments.ts';
import { streamOf } from '../draws/sampler.ts';
import { type Issue, warning } from '../issues.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Lever } from '../sensitivity/lever.ts';
import { leverWords } from '../sensitivity/lever-words.ts';
import { leversOf } from '../sensitivity/levers.ts';
import { worthOfKnowing } from './along.ts';
import type { Question } from './question.ts';
import { beliefsOf, type RateBelief } from './study-belief.ts';
import { type StudyDesign, studyDesigns } from './study-design.ts';
import type { Measurement } from './study-sight.ts';
import { bestStudy, type Sized, type StudyCost, studyWorth } from './study-worth.ts';
import type { Uncertainty } from './uncertainty.ts';

/** What a study of a success rate or a relative risk would be worth to an output. */
export interface RateStudy extends Pick<StudyDesign, 'groups' | 'counted' | 'followed'> {
  lever: Lever;
  /** Of the size asked for. */
  asked: Sized & {
    /** Standard error of the worth, DKK: how far chance in the draws may have moved it. 0 where it is exact. */
    se: number;
    /** Standard deviation of the rate after the study, about. */
    sdAfter: number;
  };
  /** The size that is worth most beyond its cost; absent when none is worth its cost. */
  best?: Sized;
  /** DKK: what knowing the rate for certain is worth; no study is worth more. */
  evppi: number;
  how: RateBelief['how'];
}

/** What own studies would be worth, those worth most first, and what cannot be answered. */
export interface RateStudies {
  found: RateStudy[];
  /** Warnings: rates that no study can tell of, and why. */
  unanswered: Issue[];
}

/** What is asked. */
export interface AskedStudy {
  /** Column of the output. */
  output: number;
  participants: number;
  cost: StudyCost;
}

/** More than any municipality has in a study of its own. */
const MOST_PARTICIPANTS = 10_000;

/** Standard deviation that is left when what is believed and what is measured are both about normal. */
function left(
  before: number,
  measurement: Measurement,
  centre: number,
  participants: number,
): number {
  const rate = Math.min(0.99, Math.max(0.01, centre));
  const ofOne =
    measurement.kind === 'share'
      ? rate * (1 - rate)
      : measurement.varianceOfOne * (measurement.scale === 'log' ? centre * centre : 1);
  const sampling = ofOne / participants;
  return before === 0 ? 0 : Math.sqrt((before * before * sampling) / (before * before + sampling));
}

/** Standard error of a worth: how much the parts of the draws differ, and how uncertain the mean result itself is. */
function errorOf(
  { belief, parts }: RateBelief,
  worthOf: (given: Float64Array) => number,
  se: number,
): number {
  if (parts.length < 2) return 0;
  const worths = parts.map(({ given }) => worthOf(given));
  const centre = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
  const squares = worths.reduce((sum, worth) => sum + (worth - centre) * (worth - centre), 0);
  const [up, down] = [se, -se].map((by) => worthOf(belief.given.map((amount) => amount + by)));
  const moved = ((up ?? 0) - (down ?? 0)) / 2;
  return Math.sqrt(squares / (worths.length - 1) / worths.length + moved * moved);
}

/**
 * What an own study with so many participants would be worth, for each success rate and relative risk of a case.
 *
 * @param resolved - of the same case: names of what cannot be answered
 */
export function rateStudies(
  question: Question,
  uncertainty: Uncertainty,
  resolved: Resolved,
  { output, participants, cost }: AskedStudy,
): RateStudies {
  const { plan, distributions } = question;
  const levers = leversOf(plan);
  const beliefOf = beliefsOf(question, uncertainty);
  const meanAt = (column: Column): number => {
    const d = distributions[column];
    return d ? mean(d) : 1;
  };
  /** DKK: what knowing a rate is worth. Of one that is correlated with others it is told from what is believed of it. */
  const knowing = (id: string, { given }: RateBelief['belief']): number => {
    const known = uncertainty.levers.find(({ lever, movesWith }) =>
      [lever, ...movesWith].some((each) => each.id === id),
    );
    const all = known?.evppi[output] ?? 0;
    return known?.movesWith.length === 0 ? all : Math.min(all, worthOfKnowing(given));
  };
  const unanswered: Issue[] = [];
  const found: RateStudy[] = [];
  for (const { column, measurement, ...design } of studyDesigns(plan, meanAt)) {
    const parameter = plan.parameters[column];
    const lever = parameter && levers.find(({ id }) => id === streamOf(parameter));
    const d = distributions[column];
    if (!parameter || !lever || !d) continue;
    const { file, path } = parameter.origin;
    const { da, en } = leverWords(lever, resolved).label;
    const rate = { da: `»${da}«`, en: `“${en}”` };
    const cannot = (code: 'study-rate-certain' | 'study-sees-nothing') =>
      unanswered.push(warning(code, file, path, { rate }));
    const known = beliefOf(column, output);
    if (!known || d.kind === 'point') {
      cannot('study-rate-certain');
      continue;
    }
    if (!measurement) {
      cannot('study-sees-nothing');
      continue;
    }
    const { belief, how } = known;
    const evppi = knowing(lever.id, belief);
    const countedOf = (size: number): number => Math.max(1, Math.round(size * design.counted));
    const worthOf = (given: Float64Array, size = participants): number =>
      studyWorth({ places: belief.places, given }, measurement, countedOf(size));
    const sized = (size: number): number => Math.min(evppi, worthOf(belief.given, size));
    const best = bestStudy(sized, cost, evppi, MOST_PARTICIPANTS);
    found.push({
      lever,
      ...design,
      asked: {
        participants,
        worth: sized(participants),
        cost: cost.fixed + cost.perParticipant * participants,
        se: errorOf(known, (given) => worthOf(given), uncertainty.outputs[output]?.se ?? 0),
        sdAfter: left(sd(d), measurement, mean(d), countedOf(participants)),
      },
      ...(best && { best }),
      evppi,
      how,
    });
  }
  if (found.length === 0 && unanswered.length === 0)
    unanswered.push(warning('study-no-rate', '', []));
  return { found: found.sort((a, b) => b.asked.worth - a.asked.worth), unanswered };
}
