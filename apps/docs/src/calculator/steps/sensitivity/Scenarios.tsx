import {
  type Calculation,
  PUBLIC_PAYERS,
  type Result,
  type Scenario,
  scenarioLabel,
} from '@som/engine';
import {
  amount,
  leverName,
  leverValue,
  type NamedLever,
  PAYER_NAMES,
  type Table,
} from '@som/report';
import { useId, useState } from 'react';
import { TableView } from '../../ui/TableView.tsx';
import type { StepProps } from '../step.ts';
import { ScenarioCard } from './ScenarioCard.tsx';
import { leverAt, scenarioId, scenarioName, withScenarios } from './scenario-edits.ts';
import { say } from './words.ts';

interface ScenariosProps {
  levers: readonly NamedLever[];
  calculation: Calculation;
  all: StepProps;
}

/** Every scenario beside the case as it stands, with what differs in words. */
function sideBySide(calculation: Calculation, lang: 'da' | 'en'): Table {
  const { result } = calculation;
  const row = (name: string, differs: string, net: Pick<Result['net'], 'total' | 'byPayer'>) => [
    name,
    differs,
    ...PUBLIC_PAYERS.map((payer) => amount(net.byPayer[payer], lang)),
    amount(net.total, lang),
  ];
  const inWords = ({ changes }: Result['scenarios'][number]) =>
    changes
      .map(({ path, to }) => {
        const named = leverAt(calculation, path);
        return named ? `${leverName(named, lang)}: ${leverValue(named, to, lang)}` : path;
      })
      .join('; ');
  return {
    caption: `${say('scenarios', lang)} ${lang === 'da' ? 'Kr.' : 'DKK'}`,
    head: [
      say('scenario', lang),
      say('change', lang),
      ...PUBLIC_PAYERS.map((payer) => PAYER_NAMES[payer][lang]),
      PAYER_NAMES.total[lang],
    ],
    rows: [
      row(say('asWritten', lang), '', result.net),
      ...result.scenarios.map((one) =>
        row(scenarioName(one.id, one.label, lang), inWords(one), one),
      ),
    ],
    align: 'llrrrr',
  };
}

/** Named scenarios, side by side; each can be made, changed, copied and deleted. */
export function Scenarios({ levers, calculation, all }: ScenariosProps) {
  const { language: lang, case: asked } = all;
  const field = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<'taken' | 'nameNeeded' | undefined>();
  const table = asked.scenarios ?? {};
  const put = (id: string, scenario: Scenario) => {
    all.change((before) => withScenarios(before, (own) => ({ ...own, [id]: scenario })), {
      at: `scenarios.${id}`,
    });
    all.settle();
  };
  const make = () => {
    const id = scenarioId(name);
    if (id === undefined) return setProblem('nameNeeded');
    if (Object.hasOwn(table, id)) return setProblem('taken');
    setProblem(undefined);
    setName('');
    // the name as it was typed; the id is only for files
    put(id, { label: { da: name.trim(), en: name.trim() } });
  };
  const copy = (id: string, scenario: Scenario) => {
    let n = 2;
    while (Object.hasOwn(table, `${id}-${n}`)) n++;
    const label = scenarioLabel(scenario);
    const named = label && { label: { da: `${label.da} ${n}`, en: `${label.en} ${n}` } };
    put(`${id}-${n}`, { ...scenario, ...named });
  };
  return (
    <section className="result-part">
      <h3>{say('scenarios', lang)}</h3>
      <p className="calc-hint">{say('scenariosHint', lang)}</p>
      {calculation.result.scenarios.length > 0 && (
        <TableView table={sideBySide(calculation, lang)} />
      )}
      <div className="sens-scenarios">
        {Object.entries(table).map(([id, scenario]) => (
          <ScenarioCard
            key={id}
            id={id}
            scenario={scenario}
            levers={levers}
            calculation={calculation}
            all={all}
            onCopy={() => copy(id, scenario)}
          />
        ))}
      </div>
      <form
        className="sens-new"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <label htmlFor={field}>{say('newName', lang)}</label>
        <input
          id={field}
          type="text"
          maxLength={60}
          autoComplete="off"
          value={name}
          placeholder={say('newHint', lang)}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${field}-said`}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">{say('make', lang)}</button>
        <p id={`${field}-said`} role="status" className="calc-problem">
          {problem && say(problem, lang)}
        </p>
      </form>
    </section>
  );
}
