import { OUTPUTS, type Output } from '@som/engine';
import {
  distributionFigure,
  distributionFinding,
  distributionTable,
  type FigureOptions,
  figureFile,
  informationSentences,
  informationTable,
  spreadOfOutput,
} from '@som/report';
import { useCallback } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import { Help } from '../../ui/Help.tsx';
import { TableView } from '../../ui/TableView.tsx';
import { LongState } from '../results/LongState.tsx';
import { Said } from '../results/Said.tsx';
import { useUncertainty } from '../results/use-uncertainty.ts';
import { say } from './words.ts';

/** Half a krone either way is nothing at stake. */
const NOTHING = 0.5;

/** How sure it is for each payer, and what is worth finding out first. */
export function Doubt({ output }: { output: Output }) {
  const lang = useLanguage();
  const long = useUncertainty();
  const source = long.answer;
  const draw = useCallback(
    (options: FigureOptions) =>
      source ? distributionFigure(spreadOfOutput(source, output), source.result, options) : '',
    [source, output],
  );
  const spreads = source
    ? OUTPUTS.map((one) => spreadOfOutput(source, one)).filter(
        ({ purse, mean, sd }) => purse === 'total' || Math.abs(mean) >= NOTHING || sd >= NOTHING,
      )
    : [];
  const isDrawn = source !== undefined && source.uncertainty.levers.length > 0;
  return (
    <>
      <section className="result-part">
        <h3>{say('sure', lang)}</h3>
        <Help title={say('probabilityHelp', lang)}>
          <p>{say('probabilityText', lang)}</p>
        </Help>
        <LongState long={long} />
        {isDrawn && (
          <>
            <Said
              sentences={spreads
                .filter(({ window }) => window === output.window)
                .map((spread) => distributionFinding(spread, lang))}
            />
            <FigureBlock
              id="distribution"
              file={figureFile('distribution', lang, { purse: output.purse })}
              draw={draw}
              tables={[distributionTable(spreads, source.result, lang)]}
            />
          </>
        )}
      </section>
      <section className="result-part">
        <h3>{say('findOut', lang)}</h3>
        <p className="calc-hint">{say('findOutHint', lang)}</p>
        {source && (
          <>
            <Said sentences={informationSentences(source, output, lang)} />
            {isDrawn && <TableView table={informationTable(source, output, lang)} />}
          </>
        )}
      </section>
    </>
  );
}
