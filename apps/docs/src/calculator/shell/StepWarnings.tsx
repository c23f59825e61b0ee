import type { StepId, StepProps } from '../steps/step.ts';
import { warningsOf } from '../steps/step-state.ts';
import { say } from '../words.ts';

/** What the mark on a step is about: its own things to look at, where one stands. */
export function StepWarnings({ step, all }: { step: StepId; all: StepProps }) {
  const { language: lang, calculation } = all;
  const own = warningsOf(step, calculation?.result.warnings ?? []);
  if (own.length === 0) return null;
  return (
    <details className="calc-more calc-step-warnings">
      <summary>{say('toLookAtHere', lang, { n: String(own.length) })}</summary>
      <ul>
        {own.map(({ code, path, text }) => (
          <li key={`${code} ${path} ${text.da}`}>{text[lang]}</li>
        ))}
      </ul>
    </details>
  );
}
