import { useState } from 'react';
import { REASONS } from '../../model/reasons.ts';
import type { StepProps } from '../step.ts';
import {
  type Effect,
  effectReason,
  effectText,
  type Outcome,
  withEffect,
} from './effect-in-case.ts';
import { Whence } from './Whence.tsx';
import { say } from './words.ts';

/** An effect that needs no number to be counted; undefined where one has to be known first. */
function numberless({ kind }: Outcome): Effect | undefined {
  if (kind === 'participation' || kind === 'dropout') return { include: true };
  return kind === 'both' ? { joint: 'independent' } : undefined;
}

interface OtherOutcomesProps {
  others: readonly { id: string; outcome: Outcome }[];
  all: StepProps;
}

/** Outcomes of the group that are not counted; each can be, from a number that somebody knows. */
export function OtherOutcomes({ others, all }: OtherOutcomesProps) {
  const lang = all.language;
  const [asked, setAsked] = useState<string | undefined>();
  if (others.length === 0) return null;
  const count = (id: string, outcome: Outcome) => {
    const effect = numberless(outcome);
    if (!effect) return setAsked(id);
    const reason = REASONS[lang];
    all.change((before) => withEffect(before, id, { ...effect, reason }), {
      at: `effect.${id}.counted`,
      departure: {
        step: 'effect',
        what: outcome.label,
        from: effectText(undefined),
        to: effectText(effect),
        withReason: effectReason(id),
      },
    });
    all.settle();
  };
  return (
    <details className="calc-section effect-others" open={asked !== undefined || undefined}>
      <summary>
        <h3>{say('others', lang)}</h3>
      </summary>
      <p className="calc-hint">{say('othersHint', lang)}</p>
      <ul>
        {others.map(({ id, outcome }) => (
          <li key={id}>
            <span>{outcome.label[lang]}</span>
            <button type="button" onClick={() => count(id, outcome)}>
              {say('countIt', lang)}
              <span className="sr-only">: {outcome.label[lang]}</span>
            </button>
            {asked === id && (
              <div>
                <p>{say('noNumber', lang)}</p>
                <Whence id={id} outcome={outcome} effect={undefined} all={all} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
