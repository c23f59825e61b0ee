import { AssumptionStep } from '../assumptions/AssumptionStep.tsx';
import type { StepProps } from '../step.ts';

/** What the intervention costs and what it saves at the same time. */
export default function CostsStep(props: StepProps) {
  return <AssumptionStep step="costs" sections={['costs']} all={props} />;
}
