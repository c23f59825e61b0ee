import { AssumptionStep } from '../assumptions/AssumptionStep.tsx';
import type { StepProps } from '../step.ts';

/** Whom it is about, how many, and how far ahead it is counted. */
export default function GroupStep(props: StepProps) {
  return <AssumptionStep step="group" sections={['people', 'time']} all={props} />;
}
