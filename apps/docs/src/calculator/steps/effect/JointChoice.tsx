import { useId } from 'react';
import { REASONS } from '../../model/reasons.ts';
import type { StepProps } from '../step.ts';
import { type CountedOutcome, effectReason, effectText, withEffect } from './effect-in-case.ts';
import { say } from './words.ts';

const WAYS = ['independent', 'nested', 'given'] as const;
type Way = (typeof WAYS)[number];
const isWay = (text: string): text is Way => WAYS.some((way) => way === text);

interface JointChoiceProps {
  counted: CountedOutcome;
  all: StepProps;
  /** Share that reaches both as it is worked out now: where a share of one's own begins. */
  rate: number | undefined;
}

/** How far those who reach two goals are the same people. */
export function JointChoice({ counted: { id, outcome, effect }, all, rate }: JointChoiceProps) {
  const lang = all.language;
  const field = useId();
  const choose = (joint: Way) => {
    const { share: _share, joint: _joint, ...rest } = effect;
    const share = { value: Math.min(1, Math.max(0, rate ?? 0)), basis: all.typed };
    // a departure from the chain must say why, also before somebody has
    const reason = rest.reason ?? REASONS[lang];
    const next = { ...rest, joint, ...(joint === 'given' && { share }), reason };
    all.change((asked) => withEffect(asked, id, next), {
      at: `effect.${id}.joint`,
      departure: {
        step: 'effect',
        what: outcome.label,
        from: effectText(effect),
        to: effectText({ joint }),
        withReason: effectReason(id),
      },
    });
    all.settle();
  };
  return (
    <div className="calc-field">
      <label htmlFor={field}>{say('jointTitle', lang)}</label>
      <select
        id={field}
        value={effect.joint}
        aria-describedby={`${field}-hint`}
        onChange={(event) => isWay(event.target.value) && choose(event.target.value)}
      >
        {WAYS.map((way) => (
          <option key={way} value={way}>
            {say(way, lang)}
          </option>
        ))}
      </select>
      <p id={`${field}-hint`} className="calc-hint">
        {say('jointHint', lang)}
      </p>
    </div>
  );
}
