import type { Pack } from '@som/engine';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { findGroupPath } from '../../site/routes.ts';
import type { Asked } from '../model/asked.ts';
import { say } from '../words.ts';

interface GroupFieldsProps {
  packs: readonly Pack[];
  asked: Asked;
  onChange: (changed: Partial<Asked>) => void;
}

/** What a rate can be found for: something that can succeed, or be prevented. */
export const ratedOutcomes = (pack: Pack | undefined, group: string) =>
  Object.entries(pack?.outcomes ?? {}).filter(
    ([, outcome]) =>
      outcome.group === group && (outcome.kind === 'success' || outcome.kind === 'prevention'),
  );

/** Whom it is about, what is to succeed, and with which intervention. */
export function GroupFields({ packs, asked, onChange }: GroupFieldsProps) {
  const lang = useLanguage();
  const id = useId();
  const pack = packs.find((one) => one.id === asked.pack);
  const outcomes = ratedOutcomes(pack, asked.group);
  const chains = Object.entries(pack?.chains ?? {}).filter(
    ([, chain]) => chain.group === asked.group,
  );
  const measure = pack?.outcomes[asked.outcome]?.measure?.[lang];
  const chooseGroup = (value: string) => {
    const [packId = '', group = ''] = value.split('/');
    const own = ratedOutcomes(
      packs.find((one) => one.id === packId),
      group,
    );
    const [only] = own.length === 1 ? own : [];
    onChange({
      pack: packId,
      group,
      outcome: only?.[0] ?? '',
      chain: '',
      include: [],
      exclude: [],
    });
  };
  return (
    <div className="rate-fields">
      <div className="find-field">
        <label htmlFor={`${id}-group`}>{say('group', lang)}</label>
        <select
          id={`${id}-group`}
          value={asked.group === '' ? '' : `${asked.pack}/${asked.group}`}
          onChange={(event) => chooseGroup(event.target.value)}
        >
          <option value="">{say('choose', lang)}</option>
          {packs.map((one) => (
            <optgroup key={one.id} label={one.manifest.label[lang]}>
              {Object.entries(one.groups).map(([group, { label }]) => (
                <option key={group} value={`${one.id}/${group}`}>
                  {label[lang]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p className="calc-hint">
          {say('notOurs', lang)} <a href={findGroupPath(lang)}>{say('findGroup', lang)}</a>.
        </p>
      </div>
      {asked.group !== '' && (
        <div className="find-field">
          <label htmlFor={`${id}-outcome`}>{say('outcome', lang)}</label>
          <select
            id={`${id}-outcome`}
            value={asked.outcome}
            onChange={(event) =>
              onChange({ outcome: event.target.value, include: [], exclude: [] })
            }
          >
            <option value="">{say('choose', lang)}</option>
            {outcomes.map(([outcome, { label }]) => (
              <option key={outcome} value={outcome}>
                {label[lang]}
              </option>
            ))}
          </select>
          {measure && (
            <p className="calc-hint">
              {say('measured', lang)}: {measure}
            </p>
          )}
        </div>
      )}
      {asked.outcome !== '' && chains.length > 0 && (
        <div className="find-field">
          <label htmlFor={`${id}-chain`}>{say('chain', lang)}</label>
          <select
            id={`${id}-chain`}
            value={asked.chain}
            onChange={(event) => onChange({ chain: event.target.value })}
          >
            <option value="">{say('anyChain', lang)}</option>
            {chains.map(([chain, { intervention }]) => (
              <option key={chain} value={chain}>
                {intervention.label[lang]}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
