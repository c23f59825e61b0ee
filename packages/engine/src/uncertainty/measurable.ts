import { mean, sd } from '../distributions/moments.ts';
import type { Lever } from '../sensitivity/lever.ts';
import { OUTPUTS } from '../sensitivity/outputs.ts';
import { alongLine, firstBlocks, givenBy } from './along.ts';
import { netOutputs } from './draw-outputs.ts';
import { type Question, samplerOf } from './question.ts';
import { bestStudy, type Measurable, type StudyWorth, studyWorth } from './study-worth.ts';
import type { Uncertainty } from './uncertainty.ts';

/** What a local study costs, DKK. */
export interface StudyCost {
  fixed: number;
  perParticipant: number;
}

/** What a study of a success rate would be worth to an output. */
export interface RateStudy {
  lever: Lever;
  design: Measurable['design'];
  /** Of the size asked for. Never worth more than knowing the rate. */
  asked: StudyWorth & { cost: number };
  /** The size that is worth most beyond its cost; absent when none is worth its cost. */
  best?: StudyWorth & { cost: number };
  /** DKK: what knowing the rate for certain is worth. */
  evppi: number;
}

/** More than any municipality has in a study of its own. */
const MOST_PARTICIPANTS = 10_000;

/** A net rate needs people without the intervention, too; a rate with or without it is measured in one group. */
function designOf(id: string): Measurable['design'] | undefined {
  if (!id.startsWith('effect.')) return undefined;
  if (id.endsWith('.successRate')) return 'two-groups';
  return id.endsWith('.with') || id.endsWith('.without') ? 'one-group' : undefined;
}

/**
 * What an own study with so many participants would be worth, for each success rate that is uncertain, those worth most
 * first. The rate must be known alone: one that is correlated with others tells of them as well, and is left out.
 *
 * @param output - column of the output
 */
export function rateStudies(
  question: Question,
  found: Uncertainty,
  { output, participants, cost }: { output: number; participants: number; cost: StudyCost },
): RateStudy[] {
  const { plan, distributions } = question;
  const sampler = samplerOf(question);
  const outputs = netOutputs(plan, sampler.columns);
  const inputMeans = sampler.columns.map((column) => {
    const d = distributions[column];
    return d ? mean(d) : 0;
  });
  const blocks = givenBy(outputs, firstBlocks(sampler));
  const middle = OUTPUTS.map((_, i) => found.outputs[i]?.mean ?? 0);
  const costOf = (n: number) => cost.fixed + cost.perParticipant * n;
  return found.levers
    .flatMap(({ lever, movesWith, evppi }): RateStudy[] => {
      const design = designOf(lever.id);
      const stream = sampler.streams.find(({ name }) => name === lever.id);
      const d = distributions[sampler.columns[stream?.inputs[0]?.input ?? -1] ?? -1];
      if (!design || !stream || !d || movesWith.length > 0 || !lever.linear) return [];
      const { slopes } = alongLine(outputs, blocks, stream, inputMeans, middle);
      const rate: Measurable = {
        mean: mean(d),
        sd: sd(d),
        amount: middle[output] ?? 0,
        slope: slopes[0]?.[output] ?? 0,
        design,
      };
      const most = evppi[output] ?? 0;
      const capped = <T extends StudyWorth>(study: T): T => ({
        ...study,
        worth: Math.min(study.worth, most),
      });
      const best = bestStudy(rate, cost, MOST_PARTICIPANTS, most);
      return [
        {
          lever,
          design,
          asked: { ...capped(studyWorth(rate, participants)), cost: costOf(participants) },
          ...(best && { best }),
          evppi: most,
        },
      ];
    })
    .sort((a, b) => b.asked.worth - a.asked.worth);
}
