import type { Case } from '@som/engine';
import { useId } from 'react';
import type { PackEntry } from '../model/site-data.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

interface CaseChooserProps {
  packs: readonly PackEntry[];
  /** The shipped case that is open; none when it came from a file. */
  current: Case | undefined;
  onChoose: (id: string) => void;
}

/** Target group, pack by pack, and then one of its worked cases. */
export function CaseChooser({ packs, current, onChoose }: CaseChooserProps) {
  const lang = useLanguage();
  const id = useId();
  const own = packs.find(({ cases }) => cases.some((c) => c.id === current?.case));
  const chosen = own && current ? `${own.id}/${current.group}` : '';
  const chooseGroup = (value: string) => {
    const [pack, group] = value.split('/');
    const first = packs.find((entry) => entry.id === pack)?.cases.find((c) => c.group === group);
    if (first) onChoose(first.id);
  };
  const cases = own?.cases.filter(({ group }) => group === current?.group) ?? [];
  return (
    <>
      <div className="calc-choice">
        <label htmlFor={`${id}-group`}>{say('chooseGroup', lang)}</label>
        <select
          id={`${id}-group`}
          value={chosen}
          onChange={(event) => chooseGroup(event.target.value)}
        >
          {chosen === '' && <option value="">{say('ownFile', lang)}</option>}
          {packs.map((pack) => {
            const groups = pack.groups.filter((g) => pack.cases.some((c) => c.group === g.id));
            return groups.length === 0 ? null : (
              <optgroup key={pack.id} label={pack.label[lang]}>
                {groups.map((group) => (
                  <option key={group.id} value={`${pack.id}/${group.id}`}>
                    {group.label[lang]}
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
          value={current?.case ?? ''}
          disabled={cases.length === 0}
          onChange={(event) => onChoose(event.target.value)}
        >
          {current === undefined && <option value="">–</option>}
          {cases.map(({ id: caseId, title }) => (
            <option key={caseId} value={caseId}>
              {title[lang]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
