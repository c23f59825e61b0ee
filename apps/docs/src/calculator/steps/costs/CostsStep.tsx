import { costsTable, kroner } from '@som/report';
import { groupWords } from '../../model/people.ts';
import { BasisChoice } from '../../ui/BasisChoice.tsx';
import { TypedBasisContext } from '../../ui/context.ts';
import { Help } from '../../ui/Help.tsx';
import { Reflection } from '../../ui/Reflection.tsx';
import { TableView } from '../../ui/TableView.tsx';
import { useFields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { AddCost } from './AddCost.tsx';
import { CostLine } from './CostLine.tsx';
import { linesOf } from './cost-edits.ts';
import './costs.css';
import { LeftOutCosts } from './LeftOutCosts.tsx';
import { QUESTIONS } from './reflection.ts';
import { say } from './words.ts';

/** What the intervention costs, from a price per course or from its parts, and what it replaces. */
export default function CostsStep(all: StepProps) {
  const { language: lang, pack } = all;
  const fields = useFields('costs', all);
  const costs = linesOf(all.case, pack, 'costs');
  const saved = linesOf(all.case, pack, 'savedCosts');
  return (
    <TypedBasisContext value={all.typed}>
      <div className="costs-step">
        <p className="calc-lead">{say('intro', lang)}</p>
        <section>
          <h3>{say('costs', lang)}</h3>
          {costs.length === 0 && <p className="calc-problem">{say('noCosts', lang)}</p>}
          <ul className="cost-lines">
            {costs.map((line) => (
              <CostLine key={line.id} line={line} fields={fields} all={all} />
            ))}
          </ul>
          <LeftOutCosts all={all} />
          <AddCost table="costs" all={all} />
          <div className="calc-helps">
            <Help title={say('wageTitle', lang)}>
              <p>{say('wageText', lang)}</p>
            </Help>
            <Help title={say('dropoutTitle', lang)}>
              <p>{say('dropoutText', lang)}</p>
            </Help>
          </div>
        </section>
        <section>
          <h3>{say('saved', lang)}</h3>
          <p className="calc-hint">{say('savedLead', lang)}</p>
          {saved.length === 0 && <p>{say('noSaved', lang)}</p>}
          <ul className="cost-lines">
            {saved.map((line) => (
              <CostLine key={line.id} line={line} fields={fields} all={all} />
            ))}
          </ul>
          <AddCost table="savedCosts" all={all} />
          <div className="calc-helps">
            <Help title={say('whichTitle', lang)}>
              <p>{say('whichText', lang)}</p>
            </Help>
          </div>
        </section>
        <SumUp all={all} />
        <BasisChoice typed={all.typed} onChange={all.setTyped} />
        <Reflection questions={QUESTIONS} />
      </div>
    </TypedBasisContext>
  );
}

/** What it comes to, in all and for each. */
function SumUp({ all }: { all: StepProps }) {
  const { calculation, language: lang } = all;
  if (!calculation) return null;
  const { result } = calculation;
  const { costs, savedCosts, participants } = result;
  const { one } = groupWords(all.inputs);
  const each = participants > 0 ? costs.total / participants : 0;
  return (
    <section className="cost-sum">
      <h3>{say('inAll', lang)}</h3>
      <p>
        <strong>
          {say('sumUp', lang, {
            total: kroner(costs.total, lang),
            one: say('perOne', lang, { sum: kroner(each, lang), one: one[lang] }),
            saved: kroner(savedCosts.total, lang),
          }).replace('kr..', 'kr.')}
        </strong>
      </p>
      <p className="calc-hint">{say('atPrices', lang, { year: String(result.priceYear) })}</p>
      <details className="calc-more">
        <summary>{say('yearByYear', lang)}</summary>
        <TableView table={costsTable(result, lang)} />
      </details>
    </section>
  );
}
