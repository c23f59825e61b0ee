import { roleName } from '@som/report';
import { useId } from 'react';
import { serviceGroupName } from '../../../site/names.ts';
import type { StepProps } from '../step.ts';
import type { TypedConsequence } from './new-consequence.ts';
import type { OwnConsequence } from './rows.ts';
import { say } from './words.ts';

interface AddChoicesProps {
  typed: TypedConsequence;
  outcomes: readonly { id: string; label: { da: string; en: string } }[];
  all: StepProps;
  onChange: (changed: Partial<TypedConsequence>) => void;
}

/** Services by their kind, the pack's own among them. */
function servicesOf({ pack, catalogue, language }: StepProps) {
  const kinds = new Map<string, { id: string; label: string }[]>();
  for (const [id, service] of Object.entries({ ...catalogue.services, ...pack.prices })) {
    const kind = serviceGroupName(service.group)[language];
    kinds.set(kind, [...(kinds.get(kind) ?? []), { id, label: service.label[language] }]);
  }
  return [...kinds].map(([kind, services]) => ({
    kind,
    services: services.sort((a, b) => a.label.localeCompare(b.label, language)),
  }));
}

/** Those whom a consequence can concern: the holder, and the roles that the group has. */
function rolesOf({ pack, case: asked }: StepProps): OwnConsequence['affects'][] {
  const group = pack.groups[asked.group];
  const table = { ...group?.members, ...group?.relatives };
  const known = ['parent', 'sibling', 'partner', 'child'] as const;
  return ['holder', ...known.filter((role) => Object.hasOwn(table, role))];
}

/** From which outcome, of which service, for whom. */
export function AddChoices({ typed, outcomes, all, onChange }: AddChoicesProps) {
  const lang = all.language;
  const id = useId();
  const roles = rolesOf(all);
  return (
    <div className="cons-choices">
      {outcomes.length > 1 && (
        <div className="calc-field">
          <label htmlFor={`${id}-outcome`}>{say('addOutcome', lang)}</label>
          <select
            id={`${id}-outcome`}
            value={typed.outcome}
            onChange={(event) => onChange({ outcome: event.target.value })}
          >
            {outcomes.map(({ id: outcome, label }) => (
              <option key={outcome} value={outcome}>
                {label[lang]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="calc-field">
        <label htmlFor={`${id}-service`}>{say('addService', lang)}</label>
        <select
          id={`${id}-service`}
          value={typed.service}
          onChange={(event) => onChange({ service: event.target.value })}
        >
          <option value="">{say('addOwnService', lang)}</option>
          {servicesOf(all).map(({ kind, services }) => (
            <optgroup key={kind} label={kind}>
              {services.map((service) => (
                <option key={service.id} value={service.id}>
                  {service.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {roles.length > 1 && (
        <div className="calc-field">
          <label htmlFor={`${id}-affects`}>{say('addAffects', lang)}</label>
          <select
            id={`${id}-affects`}
            value={typed.affects}
            onChange={({ target }) => {
              const affects = roles.find((role) => role === target.value);
              if (affects) onChange({ affects });
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {role === 'holder' ? say('holder', lang) : roleName(role, lang)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
