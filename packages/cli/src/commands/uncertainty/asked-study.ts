import {
  type Calculation,
  type Output,
  outputColumn,
  rateStudies,
  type StudyCost,
  type Uncertainty,
  type UncertaintyQuestion,
} from '@som/engine';
import type { Studies } from '@som/report';
import { UsageError } from '../../io.ts';
import { type Options, text } from '../../options.ts';
import { askedNumber, typedNumber } from '../portfolio/asked-number.ts';

/** Larger than any study of a municipality. */
const MOST = 1_000_000;

function askedCost(options: Options): StudyCost | undefined {
  const typed = text(options, 'study-cost');
  if (typed === undefined) return undefined;
  const [fixed, perParticipant, ...more] = typed.split(',').map(typedNumber);
  if (
    fixed !== undefined &&
    perParticipant !== undefined &&
    fixed >= 0 &&
    perParticipant >= 0 &&
    more.length === 0
  )
    return { fixed, perParticipant };
  throw new UsageError(
    options.language === 'da'
      ? `--study-cost ${typed}: skriv den faste udgift og udgiften pr. deltager i hele kroner, fx 50000,400.`
      : `--study-cost ${typed}: write the fixed cost and the cost per participant in whole kroner, such as 50000,400.`,
  );
}

/**
 * What own studies of the size asked for would be worth; nothing when none is asked for.
 *
 * @throws UsageError
 */
export function askedStudies(
  options: Options,
  question: UncertaintyQuestion,
  found: Uncertainty,
  { resolved }: Pick<Calculation, 'resolved'>,
  output: Output,
): Studies | undefined {
  const cost = askedCost(options);
  const participants = askedNumber(options, 'study', { low: 1, high: MOST });
  if (participants === undefined) {
    if (cost === undefined) return undefined;
    throw new UsageError(
      options.language === 'da'
        ? '--study-cost siger, hvad en undersøgelse koster; skriv også, hvor mange der skal deltage: --study ANTAL.'
        : '--study-cost says what a study costs; write also how many take part: --study NUMBER.',
    );
  }
  const asked = {
    output: outputColumn(output),
    participants: Math.floor(participants),
    cost: cost ?? { fixed: 0, perParticipant: 0 },
  };
  return {
    participants: asked.participants,
    ...(cost && { cost }),
    ...rateStudies(question, found, resolved, asked),
  };
}
