import {
  consequencesFigure,
  consequencesTable,
  departmentsTable,
  type FigureOptions,
  figureFile,
  otherSentence,
  payersFigure,
  payersSentence,
  payersTable,
} from '@som/report';
import { useCallback } from 'react';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import { NoResult } from '../../ui/NoResult.tsx';
import { Reflection } from '../../ui/Reflection.tsx';
import { ResultDetails } from '../../ui/ResultDetails.tsx';
import { TableView } from '../../ui/TableView.tsx';
import type { StepProps } from '../step.ts';
import { BeyondMoney } from './BeyondMoney.tsx';
import { DoubleBottomLine } from './DoubleBottomLine.tsx';
import { OverTime } from './OverTime.tsx';
import { RestsOn } from './RestsOn.tsx';
import { QUESTIONS } from './reflection.ts';
import './results.css';
import { Said } from './Said.tsx';
import { say } from './words.ts';

/** The whole result: who pays and gains, when, where it comes from and what it rests on. */
export default function ResultsStep(all: StepProps) {
  const { calculation, inputs, language: lang } = all;
  const result = calculation?.result;
  const payers = useCallback(
    (options: FigureOptions) => (result ? payersFigure(result, options) : ''),
    [result],
  );
  const consequences = useCallback(
    (options: FigureOptions) => (result ? consequencesFigure(result, options) : ''),
    [result],
  );
  if (!result) return <NoResult />;
  const isChanged = all.case !== all.opened.inputs.case;
  return (
    <div className="result-step">
      <p className="calc-lead">{say('intro', lang)}</p>
      <DoubleBottomLine result={result} />
      <BeyondMoney all={all} />
      <section className="result-part">
        <h3>{say('who', lang)}</h3>
        <FigureBlock
          id="payers"
          file={figureFile('payers', lang)}
          draw={payers}
          tables={[payersTable(result, lang)]}
        />
        <Said sentences={[payersSentence(result, lang), otherSentence(result, lang)]} />
      </section>
      <OverTime all={all} />
      <section className="result-part">
        <h3>{say('departments', lang)}</h3>
        <TableView table={departmentsTable(result, lang)} />
      </section>
      <section className="result-part">
        <h3>{say('from', lang)}</h3>
        {result.byConsequence.length === 0 ? (
          <p>{say('noConsequences', lang)}</p>
        ) : (
          <FigureBlock
            id="consequences"
            file={figureFile('consequences', lang)}
            draw={consequences}
            tables={[consequencesTable(result, lang)]}
          />
        )}
      </section>
      <RestsOn result={result} />
      <details className="calc-section">
        <summary>
          <h3>{say('more', lang)}</h3>
        </summary>
        <ResultDetails result={result} inputs={inputs} changed={isChanged} />
      </details>
      <Reflection questions={QUESTIONS} />
    </div>
  );
}
