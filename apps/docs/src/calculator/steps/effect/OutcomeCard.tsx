import { useId } from 'react';
import { effectAssumptions } from '../../model/effects.ts';
import { restsOnText } from '../../model/rests-on-text.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Reason } from '../../ui/Reason.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { type CountedOutcome, effectText, withoutOutcome } from './effect-in-case.ts';
import { JointChoice } from './JointChoice.tsx';
import { PeopleView } from './PeopleView.tsx';
import { Whence } from './Whence.tsx';
import { say } from './words.ts';

interface OutcomeCardProps {
  counted: CountedOutcome;
  fields: Fields;
  all: StepProps;
}

/** One outcome: how many people, the numbers behind, and how they are known. */
export function OutcomeCard({ counted, fields, all }: OutcomeCardProps) {
  const { id, outcome, effect, fromChain } = counted;
  const { language: lang, calculation, inputs } = all;
  const title = useId();
  const result = calculation?.result;
  const found = result?.outcomes.find((one) => one.id === id);
  const resolved = calculation?.resolved.outcomes.find((one) => one.id === id);
  const keys = calculation
    ? effectAssumptions(inputs, calculation.resolved).flatMap(({ key, type }) =>
        key.startsWith(`effect.${id}.`) && type === 'number' ? [key] : [],
      )
    : [];
  const numbers = keys.flatMap((key) => {
    const field = fields.of(key);
    return field?.type === 'number' ? [field] : [];
  });
  const notes = Object.keys(all.noted).filter((at) => at.startsWith(`effect.${id}.`));
  const isRate = outcome.kind === 'success' || outcome.kind === 'prevention';
  const amongCompleters = resolved?.onset.kind === 'success' && resolved.onset.amongCompleters;
  return (
    <section className="effect-card" aria-labelledby={title} data-outcome={id}>
      <h3 id={title}>{outcome.label[lang]}</h3>
      {result && found && (
        <PeopleView outcome={found} result={result} amongCompleters={amongCompleters === true} />
      )}
      {effect.withoutUnknown && <p className="calc-problem">{say('gross', lang)}</p>}
      {numbers.length > 0 && (
        <div className="effect-numbers">
          {numbers.map((field) => (
            <NumberField key={field.key} {...fields} assumption={field} />
          ))}
        </div>
      )}
      {outcome.kind === 'both' && <JointChoice counted={counted} all={all} rate={found?.rate} />}
      {notes.map((at) => (
        <Reason key={at} at={at} all={all} />
      ))}
      {effect.restsOn && (
        <p className="effect-rests">
          <strong>{say('now', lang)}:</strong> {restsOnText(inputs, effect.restsOn)[lang]}
        </p>
      )}
      {isRate && <Whence id={id} outcome={outcome} effect={effect} all={all} />}
      {!fromChain && (
        <div className="effect-actions">
          <button
            type="button"
            onClick={() => {
              all.change((asked) => withoutOutcome(asked, id), {
                at: `effect.${id}.counted`,
                departure: {
                  step: 'effect',
                  what: outcome.label,
                  from: effectText(effect),
                  to: { da: say('notCounted', 'da'), en: say('notCounted', 'en') },
                },
              });
              all.settle();
            }}
          >
            {say('countNot', lang)}
            <span className="sr-only">: {outcome.label[lang]}</span>
          </button>
        </div>
      )}
    </section>
  );
}
