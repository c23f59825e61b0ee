import type { Purse } from '@som/engine';
import {
  distributionFinding,
  type FigureOptions,
  fanFigure,
  fanOf,
  fanTable,
  figureFile,
  spreadOfOutput,
  type Table,
} from '@som/report';
import { useCallback } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { FigureBlock } from '../../ui/FigureBlock.tsx';
import { TableView } from '../../ui/TableView.tsx';
import { LongState } from './LongState.tsx';
import { useUncertainty } from './use-uncertainty.ts';
import { say } from './words.ts';

interface FanViewProps {
  purse: Purse;
  tables: readonly Table[];
}

/** How sure it is: the fan around the running sum, drawn in the worker. */
export function FanView({ purse, tables }: FanViewProps) {
  const lang = useLanguage();
  const long = useUncertainty();
  const source = long.answer;
  const draw = useCallback(
    (options: FigureOptions) =>
      source ? fanFigure(fanOf(source, purse), source.result, options) : '',
    [source, purse],
  );
  const isCertain = source && source.uncertainty.levers.length === 0;
  const spread = source && spreadOfOutput(source, { window: 'net', purse });
  return (
    <div className="result-fan" data-fresh={long.isFresh || undefined}>
      <h4>{say('sure', lang)}</h4>
      <p className="calc-hint">{say('sureHint', lang)}</p>
      <LongState long={long} />
      {isCertain && <p>{say('nothingUncertain', lang)}</p>}
      {source && spread && !isCertain && (
        <>
          {!long.isFresh && <p className="calc-hint">{say('old', lang)}</p>}
          <p data-figure={`probability.${purse}`} data-value={String(spread.probabilityPositive)}>
            {distributionFinding(spread, lang)}.
          </p>
          <FigureBlock
            id={`fan-${purse}`}
            file={figureFile('fan', lang, { purse })}
            draw={draw}
            tables={[fanTable(fanOf(source, purse), source.result, lang)]}
          />
        </>
      )}
      <h4>{say('budget', lang)}</h4>
      {tables.map((table) => (
        <TableView key={table.caption} table={table} />
      ))}
    </div>
  );
}
