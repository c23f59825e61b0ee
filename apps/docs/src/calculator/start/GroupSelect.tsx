import { useId } from 'react';
import type { ChoosablePack } from '../model/choosable.ts';
import { useLanguage } from '../ui/context.ts';
import { say } from '../words.ts';

interface GroupSelectProps {
  packs: readonly ChoosablePack[];
  /** `pack/group` */
  value: string;
  label: string;
  onChange: (value: string) => void;
}

/** All target groups, pack by pack. */
export function GroupSelect({ packs, value, label, onChange }: GroupSelectProps) {
  const lang = useLanguage();
  const id = useId();
  return (
    <div className="calc-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('choose', lang)}</option>
        {packs.map((pack) => (
          <optgroup
            key={pack.key}
            label={
              pack.strange ? `${pack.label[lang]} – ${say('notReviewed', lang)}` : pack.label[lang]
            }
          >
            {pack.groups.map((group) => (
              <option key={group.id} value={`${pack.key}/${group.id}`}>
                {group.label[lang]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
