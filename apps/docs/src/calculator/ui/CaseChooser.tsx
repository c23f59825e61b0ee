import { useId, useState } from 'react';
import type { ChoosablePack } from '../model/choosable.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

interface CaseChooserProps {
  packs: readonly ChoosablePack[];
  onChoose: (pack: string, id: string) => void;
}

/** Target group, pack by pack, then one of its worked cases, then open it. */
export function CaseChooser({ packs, onChoose }: CaseChooserProps) {
  const lang = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [worked, setWorked] = useState('');
  const [key, group] = chosen.split('/');
  const cases =
    packs.find((pack) => pack.key === key)?.cases.filter((c) => c.group === group) ?? [];
  const one = cases.find((c) => c.id === worked) ?? cases[0];
  return (
    <>
      <div className="calc-choice">
        <label htmlFor={`${id}-group`}>{say('chooseGroup', lang)}</label>
        <select
          id={`${id}-group`}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{say('choose', lang)}</option>
          {packs.map((pack) => {
            const groups = pack.groups.filter((g) => pack.cases.some((c) => c.group === g.id));
            const label = pack.label[lang];
            return groups.length === 0 ? null : (
              <optgroup
                key={pack.key}
                label={pack.strange ? `${label} – ${say('notReviewed', lang)}` : label}
              >
                {groups.map((g) => (
                  <option key={g.id} value={`${pack.key}/${g.id}`}>
                    {g.label[lang]}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </div>
      <div className="calc-choice">
        <label htmlFor={`${id}-case`}>{say('chooseCase', lang)}</label>
        <select
          id={`${id}-case`}
          value={one?.id ?? ''}
          disabled={cases.length === 0}
          onChange={(event) => setWorked(event.target.value)}
        >
          {cases.length === 0 && <option value="">–</option>}
          {cases.map(({ id: caseId, title }) => (
            <option key={caseId} value={caseId}>
              {title[lang]}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="calc-choice-go"
        disabled={!one}
        onClick={() => one && key !== undefined && onChoose(key, one.id)}
      >
        {say('openWorked', lang)}
      </button>
    </>
  );
}
