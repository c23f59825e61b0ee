import { useId } from 'react';
import { tellCost, toldOfCost } from '../../model/told-source.ts';
import { WhereFrom } from '../../ui/WhereFrom.tsx';
import type { StepProps } from '../step.ts';
import { CostPayers } from './CostPayers.tsx';
import { CostWhen } from './CostWhen.tsx';
import type { Line } from './cost-edits.ts';
import type { Cost } from './cost-kinds.ts';
import { say } from './words.ts';

/** What an amount can be: a price list is a tariff. */
const BASES = ['illustrative', 'own-data', 'expert', 'tariff'] as const;

interface CostMoreProps {
  line: Line;
  set: (cost: Cost) => void;
  all: StepProps;
}

/** Price year, when it is paid and by whom, and the note of a cost. */
export function CostMore({ line, set, all }: CostMoreProps) {
  const { language: lang, change, settle, catalogue } = all;
  const { cost, table, id } = line;
  const field = useId();
  const told = toldOfCost(all.case, table, id);
  const years = Object.keys(catalogue.indices[cost.index]?.values ?? {});
  return (
    <details className="calc-more">
      <summary>{say('more', lang)}</summary>
      <div className="cost-more">
        <div className="calc-choice">
          <label htmlFor={`${field}-year`}>{say('priceYear', lang)}</label>
          <select
            id={`${field}-year`}
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
        {told && (
          <WhereFrom
            told={told}
            bases={BASES}
            onChange={(next) =>
              change((asked) => tellCost(asked, table, id, next), { at: `${table}.${id}.source` })
            }
            onSettle={settle}
          />
        )}
        <CostWhen cost={cost} set={set} all={all} />
        <CostPayers cost={cost} set={set} all={all} />
        <div className="calc-choice cost-note">
          <label htmlFor={`${field}-note`}>{say('note', lang)}</label>
          <textarea
            id={`${field}-note`}
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
