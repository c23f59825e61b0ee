import { PAYER_NAMES } from '@som/report';
import { useId } from 'react';
import type { StepProps } from '../step.ts';
import type { Line } from './cost-edits.ts';
import type { Cost } from './cost-kinds.ts';
import { say } from './words.ts';

const PAYERS = ['municipality', 'region', 'state'] as const;

/** The one that pays it all; nothing when several do. */
const solePayer = ({ payers }: Cost) => PAYERS.find((payer) => payers?.[payer] === 1);

interface CostMoreProps {
  line: Line;
  set: (cost: Cost) => void;
  all: StepProps;
}

/** Price year, payer and note of a cost. */
export function CostMore({ line, set, all }: CostMoreProps) {
  const { language: lang, settle, catalogue } = all;
  const { cost } = line;
  const id = useId();
  const years = Object.keys(catalogue.indices[cost.index]?.values ?? {});
  const sole = solePayer(cost);
  return (
    <details className="calc-more">
      <summary>{say('more', lang)}</summary>
      <div className="cost-more">
        <div className="calc-choice">
          <label htmlFor={`${id}-year`}>{say('priceYear', lang)}</label>
          <select
            id={`${id}-year`}
            value={cost.priceYear}
            onChange={(event) => {
              set({ ...cost, priceYear: Number(event.target.value) });
              settle();
            }}
          >
            {[...new Set([...years, String(cost.priceYear)])].sort().map((year) => (
              <option key={year} value={year}>
                {say('prices', lang, { year })}
              </option>
            ))}
          </select>
        </div>
        <div className="calc-choice">
          <label htmlFor={`${id}-payer`}>{say('payer', lang)}</label>
          <select
            id={`${id}-payer`}
            value={sole ?? ''}
            onChange={(event) => {
              const payer = PAYERS.find((one) => one === event.target.value);
              const { payersByYear: _by, departments: _departments, ...rest } = cost;
              if (payer) set({ ...rest, payers: { [payer]: 1 } });
              settle();
            }}
          >
            {!sole && <option value="">{say('payersSplit', lang)}</option>}
            {PAYERS.map((payer) => (
              <option key={payer} value={payer}>
                {PAYER_NAMES[payer][lang]}
              </option>
            ))}
          </select>
        </div>
        <div className="calc-choice cost-note">
          <label htmlFor={`${id}-note`}>{say('note', lang)}</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            maxLength={2000}
            value={cost.note ?? ''}
            onChange={(event) => {
              const { note: _note, ...rest } = cost;
              const note = event.target.value;
              set(note === '' ? rest : { ...rest, note });
            }}
            onBlur={settle}
          />
        </div>
      </div>
    </details>
  );
}
