import {
  type Counterfactual,
  counterfactualFigure,
  counterfactualFinding,
  counterfactualTable,
  figureFile,
} from '@som/report';
import { REASONS } from '../../model/reasons.ts';
import { FigureMenu } from '../../ui/FigureMenu.tsx';
import { ValueField } from '../../ui/ValueField.tsx';
import type { StepProps } from '../step.ts';
import { CurveFigure } from './CurveFigure.tsx';
import { CurveTable } from './CurveTable.tsx';
import {
  bodyOf,
  type CurvePoint,
  type Curves,
  curvesOf,
  expanded,
  moved,
  wholeUse,
  withoutYear,
  withYear,
} from './curves.ts';
import { replacedReason, withReplaced } from './edits.ts';
import { LevelForm } from './LevelForm.tsx';
import { changeLabel, rowLabel } from './row-text.ts';
import { type Row, serviceOf } from './rows.ts';
import { say } from './words.ts';

const MOST_YEARS = 30;

/** The use of a service with the outcome and without it, drawn and written; each change is in the result at once. */
export default function CurveEditor({ row, all }: { row: Row; all: StepProps }) {
  const { language: lang, calculation, inputs, revision } = all;
  const curves = curvesOf(row.body);
  const found = serviceOf(inputs, row.body);
  const service = found?.service;
  const label = rowLabel(row, service);
  const unit = service?.unitLabel?.[lang] ?? service?.unit ?? '';
  const resolved = calculation?.resolved.consequences.find(({ id }) => id === row.line);
  const price = resolved && resolved.price.price.value * resolved.price.indexFactor;
  const isExample =
    (row.state === 'replaced' || row.state === 'added' ? row.body.basis : resolved?.changeBasis) ===
    'illustrative';
  const at = `consequences.${row.id}.curve`;
  const keep = (next: Curves) =>
    all.change((asked) => withReplaced(asked, row, bodyOf(row, next, all.typed), REASONS[lang]), {
      at,
      departure: {
        step: 'consequences',
        what: label,
        from: changeLabel({ body: row.fromPack ?? row.body }),
        to: changeLabel({ body: bodyOf(row, next, all.typed) }),
        withReason: replacedReason(row),
      },
    });
  const keepNow = (next: Curves) => {
    keep(next);
    all.settle();
  };
  const whenOf = ({ from, to }: CurvePoint): string => {
    if (curves.kind !== 'byAge') return say('year', lang, { n: String(from) });
    return from === to
      ? say('age', lang, { from: String(from) })
      : say('ages', lang, { from: String(from), to: String(to) });
  };
  const drawn: Counterfactual = {
    ...expanded(curves),
    unitLabel: service?.unitLabel ?? { da: unit, en: unit },
    ...(price !== undefined && { price }),
    direction: service?.direction ?? 'expense',
    illustrative: isExample,
    ...(curves.kind === 'byAge' && { firstAge: curves.points[0]?.from ?? 0 }),
  };
  const finding = counterfactualFinding(drawn, lang);
  const move = (index: number, which: 'reached' | 'not', value: number) =>
    keep(moved(curves, index, which, value));
  const shared = { curves, unit, whenOf, onMove: move, onSettle: all.settle };
  return (
    <div className="curve-editor">
      <p className="calc-hint">{say('dragHint', lang)}</p>
      <p className="curve-finding" role="status">
        <strong>{finding}</strong>
        {isExample && <span className="calc-example"> {say('example', lang)}</span>}
      </p>
      <p className="calc-hint">{say('sumHint', lang)}</p>
      <CurveFigure {...shared} isExample={isExample} finding={finding} />
      <FigureMenu
        file={figureFile('counterfactual', lang, { of: row.id })}
        draw={(width) => counterfactualFigure(drawn, { lang, width })}
        tables={[counterfactualTable(drawn, lang)]}
      />
      <CurveTable {...shared} title={label[lang]} price={price} revision={revision} />
      {curves.kind !== 'byAge' && (
        <div className="cons-actions">
          <button
            type="button"
            disabled={curves.points.length >= MOST_YEARS}
            onClick={() => keepNow(withYear(curves))}
          >
            {say('more', lang)}
          </button>
          <button
            type="button"
            disabled={curves.points.length < 2}
            onClick={() => keepNow(withoutYear(curves))}
          >
            {say('fewer', lang)}
          </button>
        </div>
      )}
      <ValueField
        label={say('spread', lang)}
        kind="share"
        low={0}
        high={5}
        value={curves.spread ?? 0}
        said={say('spreadHint', lang)}
        revision={revision}
        dataKey={`${at}.spread`}
        onChange={(spread) => keep({ ...curves, spread })}
        onSettle={all.settle}
      />
      {curves.kind === 'change' && (
        <LevelForm
          unit={unit}
          revision={revision}
          onDraw={(today, then) => keepNow(wholeUse(curves, today, then))}
        />
      )}
    </div>
  );
}
