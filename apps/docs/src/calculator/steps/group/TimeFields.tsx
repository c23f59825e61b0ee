import type { Case } from '@som/engine';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Help } from '../../ui/Help.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Fields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { say } from './words.ts';

type Per = NonNullable<NonNullable<Case['horizon']>['per']>;

/** How far ahead, from where, at which prices, and how later kroner are weighed. */
export function TimeFields({ fields, all }: { fields: Fields; all: StepProps }) {
  const { language: lang, change, settle } = all;
  const horizon = fields.of('horizon');
  const rate = fields.of('discount.rate');
  const isOwnRate = all.case.discount?.kind === 'rate';
  const per = all.case.horizon?.per ?? 'cohort';
  const setPer = (next: Per) => {
    const years = all.calculation?.resolved.horizon.years ?? 10;
    change((asked) => ({ ...asked, horizon: { years, ...asked.horizon, per: next } }), {
      at: 'horizon.per',
    });
    settle();
  };
  return (
    <section className="group-time">
      <h3>{say('time', lang)}</h3>
      {horizon?.type === 'number' && <NumberField {...fields} assumption={horizon} />}
      <fieldset className="group-per">
        <legend>{say('counts', lang)}</legend>
        {(['cohort', 'calendar'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="horizon-per"
              checked={per === one}
              onChange={() => setPer(one)}
            />
            {say(one === 'cohort' ? 'perCohort' : 'perCalendar', lang)}
          </label>
        ))}
      </fieldset>
      <Help title={say('horizonTitle', lang)}>
        <p>{say('horizonText', lang)}</p>
      </Help>
      <details className="calc-more">
        <summary>{say('priceAndRate', lang)}</summary>
        {['priceYear', 'discount'].map((key) => {
          const field = fields.of(key);
          return field?.type === 'choice' ? (
            <ChoiceField key={key} {...fields} assumption={field} />
          ) : null;
        })}
        {isOwnRate && rate?.type === 'number' && <NumberField {...fields} assumption={rate} />}
      </details>
    </section>
  );
}
