import type { Inputs, Language, Result } from '@som/engine';
import {
  basisSentence,
  breakEvenSentence,
  budgetIncomplete,
  budgetSentence,
  cashableSentence,
  consequencesFigure,
  consequencesTable,
  cutOffSentence,
  effectScaleSentence,
  otherSentence,
  payersFigure,
  payersSentence,
  payersTable,
  type Table,
  word,
  yearsFigure,
  yearsTable,
} from '@som/report';
import { useCallback } from 'react';
import type { ChangeLine } from '../model/change-lines.ts';
import { say } from '../words.ts';
import { ChangeList } from './ChangeList.tsx';
import { useLanguage } from './context.ts';
import { FigureView } from './FigureView.tsx';
import { Headline } from './Headline.tsx';
import { ResultDetails } from './ResultDetails.tsx';
import { StrangePackNotice } from './StrangePackNotice.tsx';
import { TableView } from './TableView.tsx';

type Figure = (
  result: Result,
  options: { lang: Language; width: number; idPrefix: string },
) => string;

const FIGURES: readonly { id: string; draw: Figure; table: (r: Result, l: Language) => Table }[] = [
  { id: 'payers', draw: payersFigure, table: payersTable },
  { id: 'years', draw: yearsFigure, table: yearsTable },
  { id: 'consequences', draw: consequencesFigure, table: consequencesTable },
];

function FigureWithTable({ result, figure }: { result: Result; figure: (typeof FIGURES)[number] }) {
  const lang = useLanguage();
  const { id, draw, table } = figure;
  const drawn = useCallback(
    (width: number) => draw(result, { lang, width, idPrefix: `calc-${id}` }),
    [draw, result, lang, id],
  );
  return (
    <figure className="calc-figure-block">
      <FigureView draw={drawn} />
      <details className="calc-more">
        <summary>{say('byTable', lang)}</summary>
        <TableView table={table(result, lang)} />
      </details>
    </figure>
  );
}

/** The whole result: answer, figures, sentences and what stands behind them. */
export function ResultView(props: {
  result: Result;
  inputs: Inputs;
  lines: readonly ChangeLine[];
}) {
  const { result, inputs, lines } = props;
  const lang = useLanguage();
  const [payers, years, consequences] = FIGURES;
  return (
    <div className="calc-result">
      <StrangePackNotice />
      <Headline result={result} />
      <ChangeList lines={lines} />
      <Said sentences={sentencesOf(result, lang)} />
      {payers && <FigureWithTable result={result} figure={payers} />}
      <Said sentences={[payersSentence(result, lang), otherSentence(result, lang)]} />
      {years && <FigureWithTable result={result} figure={years} />}
      <Said sentences={[cutOffSentence(result, lang)]} />
      {consequences && result.byConsequence.length > 0 && (
        <FigureWithTable result={result} figure={consequences} />
      )}
      <p className="calc-basis">
        <strong>{word('basis', lang)}:</strong> {basisSentence(result, lang)}.
        {result.caveats.includes('illustrative') && (
          <span className="calc-legend">
            <span className="calc-texture" data-basis="illustrative" aria-hidden="true" />
            {say('hatched', lang)}
          </span>
        )}
      </p>
      <ResultDetails result={result} inputs={inputs} changed={lines.length > 0} />
    </div>
  );
}

/** Break-even, budget years and what can be cashed. */
function sentencesOf(result: Result, lang: Language): (string | null)[] {
  const outcomes = Object.keys(result.breakEven.successRate);
  return [
    ...outcomes.map((outcome) => breakEvenSentence(result, lang, { outcome })),
    outcomes.length === 0 ? effectScaleSentence(result, lang) : null,
    budgetSentence(result, lang),
    budgetIncomplete(result, lang),
    cashableSentence(result, lang),
  ];
}

function Said({ sentences }: { sentences: readonly (string | null)[] }) {
  const said = sentences.filter((sentence) => sentence !== null);
  if (said.length === 0) return null;
  return (
    <ul className="calc-said-list">
      {said.map((sentence) => (
        <li key={sentence}>{sentence.replace(/([^.])$/, '$1.')}</li>
      ))}
    </ul>
  );
}
