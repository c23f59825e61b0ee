import { restsOnText } from '@som/report';
import { useEffect, useId, useRef } from 'react';
import { effectAssumptions } from '../../model/effects.ts';
import { tellEffect, toldOfEffect } from '../../model/told-source.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Reason } from '../../ui/Reason.tsx';
import { WhereFrom } from '../../ui/WhereFrom.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { AmongChoice } from './AmongChoice.tsx';
import { type CountedOutcome, effectText, withoutOutcome } from './effect-in-case.ts';
import { JointChoice } from './JointChoice.tsx';
import { PeopleView } from './PeopleView.tsx';
import { Whence } from './Whence.tsx';
import { say } from './words.ts';

/** What a rate can be that was written here. */
const BASES = ['illustrative', 'own-data', 'expert', 'quasi', 'trial'] as const;

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
  const heading = useRef<HTMLHeadingElement>(null);
  const brought = all.brought?.outcome === id ? all.brought.said[lang] : undefined;
  const isBrought = brought !== undefined;
  // whoever comes from the page about success rates is set down at what they came with
  useEffect(() => {
    if (isBrought) heading.current?.focus();
  }, [isBrought]);
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
  const hasAmong = effect.successRate ?? effect.with ?? effect.study;
  const told = toldOfEffect(all.case, id);
  const isRate = outcome.kind === 'success' || outcome.kind === 'prevention';
  const amongCompleters = resolved?.onset.kind === 'success' && resolved.onset.amongCompleters;
  return (
    <section className="effect-card" aria-labelledby={title} data-outcome={id}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {outcome.label[lang]}
      </h3>
      {isBrought && (
        <p role="status" className="calc-notice">
          {brought}
        </p>
      )}
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
      {hasAmong && <AmongChoice counted={counted} fields={fields} all={all} />}
      {outcome.kind === 'both' && <JointChoice counted={counted} all={all} rate={found?.rate} />}
      {notes.map((at) => (
        <Reason key={at} at={at} all={all} />
      ))}
      {told && (
        <div className="effect-told">
          <WhereFrom
            told={told}
            bases={BASES}
            onChange={(next) =>
              all.change((asked) => tellEffect(asked, id, next), { at: `effect.${id}.source` })
            }
            onSettle={all.settle}
          />
        </div>
      )}
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
