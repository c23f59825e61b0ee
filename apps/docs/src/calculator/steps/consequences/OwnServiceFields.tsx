import { useId } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { ValueField } from '../../ui/ValueField.tsx';
import type { TypedService } from './new-consequence.ts';
import { PAYER_CHOICES, payerName } from './row-text.ts';
import { say } from './words.ts';

const MOST_KRONER = 1e10;

interface OwnServiceFieldsProps {
  own: TypedService;
  revision: number;
  onSettle: () => void;
  onChange: (own: TypedService) => void;
}

/** A service that is on no list: its name, its unit, its price and who pays. */
export function OwnServiceFields({ own, revision, onSettle, onChange }: OwnServiceFieldsProps) {
  const lang = useLanguage();
  const id = useId();
  const text = (key: 'name' | 'unit', label: string) => (
    <div className="calc-field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        type="text"
        maxLength={200}
        autoComplete="off"
        value={own[key]}
        onChange={(event) => onChange({ ...own, [key]: event.target.value })}
      />
    </div>
  );
  return (
    <div className="cons-choices">
      {text('name', say('serviceName', lang))}
      {text('unit', say('serviceUnit', lang))}
      <ValueField
        label={say('servicePrice', lang)}
        kind="kroner"
        low={0}
        high={MOST_KRONER}
        unit={lang === 'da' ? 'kr.' : 'DKK'}
        value={own.price}
        revision={revision}
        onSettle={onSettle}
        onChange={(price) => onChange({ ...own, price })}
      />
      <div className="calc-field">
        <label htmlFor={`${id}-payer`}>{say('servicePayer', lang)}</label>
        <select
          id={`${id}-payer`}
          value={own.payer}
          onChange={({ target }) => {
            const payer = PAYER_CHOICES.find((one) => one === target.value);
            if (payer) onChange({ ...own, payer });
          }}
        >
          {PAYER_CHOICES.map((payer) => (
            <option key={payer} value={payer}>
              {payerName(payer, lang)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
