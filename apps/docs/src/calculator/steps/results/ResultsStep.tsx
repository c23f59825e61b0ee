import { ResultView } from '../../ui/ResultView.tsx';
import type { StepProps } from '../step.ts';

/** The whole result: who pays and gains, when, and what it rests on. */
export default function ResultsStep({ calculation, inputs }: StepProps) {
  return calculation ? <ResultView result={calculation.result} inputs={inputs} lines={[]} /> : null;
}
