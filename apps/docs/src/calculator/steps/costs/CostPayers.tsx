import { PAYER_NAMES, percent } from '@som/report';
import { useId, useState } from 'react';
import { TypedField } from '../../ui/TypedField.tsx';
import type { StepProps } from '../step.ts';
import type { Cost } from './cost-kinds.ts';
import { say } from './words.ts';

const PAYERS = ['municipality', 'region', 'state'] as const;
const BESIDE = ['region', 'state'] as const;
const SPLIT = 'split';

/** The one that pays it all; nothing when several do. */
const solePayer = ({ payers }: Cost) => PAYERS.find((payer) => payers?.[payer] === 1);

interface CostPayersProps {
  cost: Cost;
  set: (cost: Cost) => void;
  all: StepProps;
}

/** Who pays a cost: one, or several, of whom the municipality pays the rest; and which of its departments. */
export function CostPayers({ cost, set, all }: CostPayersProps) {
  const { language: lang, settle, revision, catalogue } = all;
  const id = useId();
  const sole = solePayer(cost);
  const [isSplit, setSplit] = useState(false);
  const shown = isSplit || !sole ? SPLIT : sole;
  const { payers, departments } = cost;
  const choose = (value: string) => {
    setSplit(value === SPLIT);
    const payer = PAYERS.find((one) => one === value);
    const { payersByYear: _by, departments: _departments, ...rest } = cost;
    if (payer) set({ ...rest, payers: { [payer]: 1 }, ...keptDepartments(cost, payer) });
    settle();
  };
  const share = (payer: (typeof BESIDE)[number], value: number) => {
    const { municipality: _rest, ...others } = { ...payers, [payer]: value };
    const left = Object.values(others).reduce<number>((sum, one) => sum - (one ?? 0), 1);
    const { payersByYear: _by, ...rest } = cost;
    set({ ...rest, payers: { ...others, municipality: left } });
  };
  const own = Object.keys(departments ?? {});
  return (
    <>
      <div className="calc-choice">
        <label htmlFor={`${id}-payer`}>{say('payer', lang)}</label>
        <select id={`${id}-payer`} value={shown} onChange={(event) => choose(event.target.value)}>
          {PAYERS.map((payer) => (
            <option key={payer} value={payer}>
              {PAYER_NAMES[payer][lang]}
            </option>
          ))}
          <option value={SPLIT}>{say(cost.payersByYear ? 'payersSplit' : 'several', lang)}</option>
        </select>
      </div>
      {shown === SPLIT && payers && (
        <div className="cost-entries">
          {BESIDE.map((payer) => (
            <TypedField
              key={payer}
              label={PAYER_NAMES[payer]}
              kind="share"
              value={payers[payer] ?? 0}
              low={0}
              high={(payers[payer] ?? 0) + (payers.municipality ?? 0)}
              revision={revision}
              onValue={(value) => value !== undefined && share(payer, value)}
              onSettle={settle}
            />
          ))}
          <p className="calc-hint">
            {say('theRest', lang, { share: percent(payers.municipality ?? 0, lang) })}
          </p>
        </div>
      )}
      {(payers?.municipality ?? 0) > 0 && (
        <div className="calc-choice">
          <label htmlFor={`${id}-department`}>{say('department', lang)}</label>
          <select
            id={`${id}-department`}
            value={own.length > 1 ? SPLIT : (own[0] ?? '')}
            onChange={({ target: { value } }) => {
              const { departments: _was, ...rest } = cost;
              if (value !== SPLIT)
                set(value === '' ? rest : { ...rest, departments: { [value]: 1 } });
              settle();
            }}
          >
            <option value="">{say('noDepartment', lang)}</option>
            {own.length > 1 && <option value={SPLIT}>{say('payersSplit', lang)}</option>}
            {Object.entries(catalogue.departments).map(([department, { label }]) => (
              <option key={department} value={department}>
                {label[lang]}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

/** The departments stay for as long as the municipality pays. */
const keptDepartments = ({ departments }: Cost, payer: string): Pick<Cost, 'departments'> =>
  departments && payer === 'municipality' ? { departments } : {};
