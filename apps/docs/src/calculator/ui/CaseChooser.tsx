import { useId } from 'react';
import type { ChoosablePack } from '../model/choosable.ts';
import type { Opened } from '../model/open-case.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

interface CaseChooserProps {
  packs: readonly ChoosablePack[];
  current: Opened;
  onChoose: (pack: string, id: string) => void;
}

/** Target group, pack by pack, and then one of its worked cases. */
export function CaseChooser({ packs, current, onChoose }: CaseChooserProps) {
  const lang = useLanguage();
  const id = useId();
  const open = current.file === undefined ? current.inputs.case : undefined;
  const own = open && packs.find((pack) => isOf(pack, current));
  const chosen = own && open ? `${own.key}/${open.group}` : '';
  const chooseGroup = (value: string) => {
    const [key, group] = value.split('/');
    const first = packs.find((pack) => pack.key === key)?.cases.find((c) => c.group === group);
    if (key !== undefined && first) onChoose(key, first.id);
  };
  const cases = own?.cases.filter(({ group }) => group === open?.group) ?? [];
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
            const label = pack.label[lang];
            return groups.length === 0 ? null : (
              <optgroup
                key={pack.key}
                label={pack.strange ? `${label} – ${say('notReviewed', lang)}` : label}
              >
                {groups.map((group) => (
                  <option key={group.id} value={`${pack.key}/${group.id}`}>
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
          value={open?.case ?? ''}
          disabled={cases.length === 0}
          onChange={(event) => own && onChoose(own.key, event.target.value)}
        >
          {open === undefined && <option value="">–</option>}
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

/** Whether a pack is the one that the open case was chosen from. */
const isOf = (pack: ChoosablePack, { inputs, strange }: Opened): boolean =>
  pack.id === inputs.pack.id && pack.strange?.pack === strange?.pack;
