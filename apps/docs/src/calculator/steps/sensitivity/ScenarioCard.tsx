import { type Calculation, type Scenario, scenarioLabel, scenarioValues } from '@som/engine';
import { leverName, leverValue, type NamedLever } from '@som/report';
import { useState } from 'react';
import { Amount } from '../../ui/Amount.tsx';
import { focusHeading } from '../../ui/focus-heading.ts';
import { ValueField } from '../../ui/ValueField.tsx';
import type { StepProps } from '../step.ts';
import { LeverSelect } from './LeverSelect.tsx';
import { leverField } from './lever-field.ts';
import { leverAt, pathsOf, scenarioName, withScenarios } from './scenario-edits.ts';
import { say } from './words.ts';

interface ScenarioCardProps {
  id: string;
  scenario: Scenario;
  levers: readonly NamedLever[];
  calculation: Calculation;
  all: StepProps;
  onCopy: () => void;
}

/** One scenario: what is different in it, what it comes to, and how it is changed or deleted. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { id, scenario, levers, calculation, all, onCopy } = props;
  const { language: lang } = all;
  const [asked, setAsked] = useState(levers[0]?.lever.id ?? '');
  const found = calculation.result.scenarios.find((one) => one.id === id);
  const [values, label] = [scenarioValues(scenario), scenarioLabel(scenario)];
  const name = scenarioName(id, label, lang);
  const set = (next: Readonly<Record<string, number>>, at: string) => {
    const written = { ...(label && { label }), ...next };
    all.change((before) => withScenarios(before, (table) => ({ ...table, [id]: written })), {
      at: `scenarios.${id}.${at}`,
    });
  };
  const chosen = levers.find(({ lever }) => lever.id === asked) ?? levers[0];
  return (
    <article className="sens-scenario" aria-label={name}>
      <header>
        <h4>{name}</h4>
        {found && (
          <strong>
            <Amount figure={`scenarios.${id}.total`} value={found.total} />
          </strong>
        )}
      </header>
      {Object.keys(values).length === 0 && (
        <p className="calc-hint">{say('nothingChanged', lang)}</p>
      )}
      <ul>
        {Object.entries(values).map(([path, value]) => {
          const named = leverAt(calculation, path);
          if (!named) return <li key={path}>{path}</li>;
          const unit = named.words.unit?.[lang];
          return (
            <li key={path}>
              <ValueField
                {...leverField(named)}
                {...(unit !== undefined && { unit })}
                label={leverName(named, lang)}
                value={value}
                said={say('writtenAs', lang, {
                  value: leverValue(named, named.lever.written, lang),
                })}
                revision={all.revision}
                dataKey={`scenarios.${id}.${path}`}
                onChange={(next) => set({ ...values, [path]: next }, path)}
                onSettle={all.settle}
              />
              <button
                type="button"
                onClick={() => {
                  const rest = Object.entries(values).filter(([other]) => other !== path);
                  set(Object.fromEntries(rest), path);
                  all.settle();
                }}
              >
                {say('takeBack', lang)}
                <span className="sr-only">: {leverName(named, lang)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <details className="calc-more">
        <summary>{say('addChange', lang)}</summary>
        {chosen && (
          <div className="sens-add">
            <LeverSelect
              label={say('change', lang)}
              levers={levers}
              value={chosen.lever.id}
              onChange={({ lever }) => setAsked(lever.id)}
            />
            <button
              type="button"
              onClick={() => {
                set({ ...values, ...pathsOf(calculation, chosen, chosen.lever.written) }, asked);
                all.settle();
              }}
            >
              {say('addChange', lang)}
            </button>
          </div>
        )}
      </details>
      <div className="cons-actions">
        <button type="button" onClick={onCopy}>
          {say('copy', lang)}
          <span className="sr-only">: {name}</span>
        </button>
        <button
          type="button"
          onClick={({ currentTarget }) => {
            focusHeading(currentTarget);
            all.change(
              (before) =>
                withScenarios(before, (table) =>
                  Object.fromEntries(Object.entries(table).filter(([other]) => other !== id)),
                ),
              { at: `scenarios.${id}` },
            );
            all.settle();
          }}
        >
          {say('remove', lang)}
          <span className="sr-only">: {name}</span>
        </button>
      </div>
    </article>
  );
}
