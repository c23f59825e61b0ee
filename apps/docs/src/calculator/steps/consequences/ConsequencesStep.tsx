import { AssumptionStep } from '../assumptions/AssumptionStep.tsx';
import type { StepProps } from '../step.ts';

/** What changes in the use of services, and what a unit of each costs. */
export default function ConsequencesStep(props: StepProps) {
  return <AssumptionStep step="consequences" sections={['consequences', 'prices']} all={props} />;
}
