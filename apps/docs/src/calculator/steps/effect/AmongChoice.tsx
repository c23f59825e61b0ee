import type { Label } from '@som/engine';
import { useId } from 'react';
import { REASONS } from '../../model/reasons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { type CountedOutcome, effectReason, withEffect } from './effect-in-case.ts';
import { say } from './words.ts';

const AMONG = ['all', 'completers'] as const;
type Among = (typeof AMONG)[number];

const label = (among: Among): Label => ({ da: say(among, 'da'), en: say(among, 'en') });

interface AmongChoiceProps {
  counted: CountedOutcome;
  fields: Fields;
  all: StepProps;
}

/** Of whom a success rate is: of all who start, or only of those who complete, who are then asked about. */
export function AmongChoice({ counted, fields, all }: AmongChoiceProps) {
  const { id, outcome, effect, fromChain } = counted;
  const { language: lang, typed } = all;
  const field = useId();
  const now: Among = effect.among ?? 'all';
  const completion = fields.of('completion');
  const choose = (among: Among) => {
    const { among: _among, ...rest } = effect;
    // a departure from the chain must say why, also before somebody has
    const reason = fromChain && rest.reason === undefined && { reason: REASONS[lang] };
    const next = { ...rest, ...reason, ...(among === 'completers' && { among }) };
    all.change(
      (asked) => ({
        ...withEffect(asked, id, next),
        // how many complete is not known yet: all do, as an example to be written over
        ...(among === 'completers' && {
          completion: asked.completion ?? { value: 1, basis: typed },
        }),
      }),
      {
        at: `effect.${id}.among`,
        departure: {
          step: 'effect',
          what: outcome.label,
          from: label(now),
          to: label(among),
          withReason: effectReason(id),
        },
      },
    );
    all.settle();
  };
  return (
    <div className="calc-field">
      <label htmlFor={field}>{say('among', lang)}</label>
      <select
        id={field}
        value={now}
        onChange={({ target }) => {
          const among = AMONG.find((one) => one === target.value);
          if (among) choose(among);
        }}
      >
        {AMONG.map((one) => (
          <option key={one} value={one}>
            {say(one, lang)}
          </option>
        ))}
      </select>
      {now === 'completers' && completion?.type === 'number' && (
        <NumberField {...fields} assumption={completion} />
      )}
    </div>
  );
}
