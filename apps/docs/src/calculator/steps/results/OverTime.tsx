import type { Purse } from '@som/engine';
import {
  budgetIncomplete,
  budgetSentence,
  budgetTable,
  cutOffSentence,
  type FigureOptions,
  figureFile,
  paybackSentence,
  paybackTable,
  yearsFigure,
  yearsTable,
} from '@som/report';
import { useCallback, useState } from 'react';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import type { StepProps } from '../step.ts';
import { FanView } from './FanView.tsx';
import { PurseChoice } from './PurseChoice.tsx';
import { Said } from './Said.tsx';
import { say } from './words.ts';

/** When the money is home, for the purse that is asked about: as written, and as it may become. */
export function OverTime({ all }: { all: StepProps }) {
  const { language: lang, calculation } = all;
  const [purse, setPurse] = useState<Purse>('total');
  const result = calculation?.result;
  const draw = useCallback(
    (options: FigureOptions) => (result ? yearsFigure(result, { ...options, purse }) : ''),
    [result, purse],
  );
  if (!result) return null;
  return (
    <section className="result-part">
      <h3>{say('when', lang)}</h3>
      <PurseChoice purse={purse} onChange={setPurse} />
      <FigureBlock
        id={`years-${purse}`}
        file={figureFile('years', lang, { purse })}
        draw={draw}
        tables={[yearsTable(result, lang), paybackTable(result, lang)]}
      />
      <Said
        sentences={[
          paybackSentence(result, lang, purse),
          budgetSentence(result, lang),
          budgetIncomplete(result, lang),
          cutOffSentence(result, lang),
        ]}
      />
      <FanView purse={purse} tables={[budgetTable(result, lang)]} />
    </section>
  );
}
