import { BasisChoice } from '../../ui/BasisChoice.tsx';
import { TypedBasisContext } from '../../ui/context.ts';
import { Help } from '../../ui/Help.tsx';
import { Reflection } from '../../ui/Reflection.tsx';
import { useFields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { AddConsequence } from './AddConsequence.tsx';
import { CashableView } from './CashableView.tsx';
import { ConsequenceRow } from './ConsequenceRow.tsx';
import './consequences.css';
import { QUESTIONS } from './reflection.ts';
import { rowsOf } from './rows.ts';
import { say } from './words.ts';

/** What changes in the use of services, and what a unit of each costs. */
export default function ConsequencesStep(all: StepProps) {
  const { inputs, language: lang } = all;
  const fields = useFields('consequences', all);
  const groups = rowsOf(inputs);
  const outcomes = groups.map(({ outcome: id }) => ({
    id,
    label: inputs.pack.outcomes[id]?.label ?? { da: id, en: id },
  }));
  return (
    <TypedBasisContext value={all.typed}>
      <div className="cons-step">
        <p className="calc-lead">{say('intro', lang)}</p>
        <div className="calc-helps">
          <Help title={say('comparedWith', lang)}>
            <p>{say('comparedWithText', lang)}</p>
          </Help>
          <Help title={say('savedOrConsequence', lang)}>
            <p>{say('savedOrConsequenceText', lang)}</p>
          </Help>
        </div>
        <BasisChoice typed={all.typed} onChange={all.setTyped} />
        {groups.map(({ outcome, rows }) => (
          <section key={outcome} className="cons-group">
            <h3>{inputs.pack.outcomes[outcome]?.label[lang]}</h3>
            {rows.length === 0 && <p className="calc-hint">{say('noRows', lang)}</p>}
            {rows.map((row) => (
              <ConsequenceRow key={row.id} row={row} fields={fields} all={all} />
            ))}
          </section>
        ))}
        {outcomes.length > 0 && <AddConsequence outcomes={outcomes} all={all} />}
        <CashableView {...all} />
        <Reflection questions={QUESTIONS} />
      </div>
    </TypedBasisContext>
  );
}
