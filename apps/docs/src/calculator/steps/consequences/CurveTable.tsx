import { amount, number } from '@som/report';
import { useLanguage } from '../../ui/context.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { ValueField } from '../../ui/ValueField.tsx';
import type { CurvePoint, Curves } from './curves.ts';
import { say } from './words.ts';

const MOST = 1e9;

interface CurveTableProps {
  curves: Curves;
  title: string;
  unit: string;
  /** DKK per unit at the price level of the case. */
  price: number | undefined;
  revision: number;
  whenOf: (point: CurvePoint) => string;
  onMove: (index: number, which: 'reached' | 'not', value: number) => void;
  onSettle: () => void;
}

/** The same numbers to write: the table behind the drawing is the form. */
export function CurveTable(props: CurveTableProps) {
  const { curves, title, unit, price, revision, whenOf, onMove, onSettle } = props;
  const lang = useLanguage();
  const isPaths = curves.kind === 'paths';
  const lines = isPaths ? (['reached', 'not'] as const) : (['reached'] as const);
  const names = { reached: say(isPaths ? 'with' : 'change', lang), not: say('without', lang) };
  return (
    <ScrollBox label={title}>
      <table className="curve-table">
        <caption>
          {title}: {say('perUnit', lang, { unit })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('when', lang)}</th>
            {lines.map((which) => (
              <th key={which} scope="col" className="number">
                {names[which]}
              </th>
            ))}
            {isPaths && (
              <th scope="col" className="number">
                {say('difference', lang)}
              </th>
            )}
            {price !== undefined && (
              <th scope="col" className="number">
                {say('inKroner', lang)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {curves.points.map((point, index) => {
            const when = whenOf(point);
            const between = point.reached - point.not;
            return (
              <tr key={point.key}>
                <th scope="row">{when}</th>
                {lines.map((which) => (
                  <td key={which} className="number">
                    <ValueField
                      quiet
                      label={`${names[which]}, ${when}`}
                      kind="count"
                      low={-MOST}
                      high={MOST}
                      unit={unit}
                      value={point[which]}
                      revision={revision}
                      dataKey={`${point.key}.${which}`}
                      onChange={(value) => onMove(index, which, value)}
                      onSettle={onSettle}
                    />
                  </td>
                ))}
                {isPaths && (
                  <td className="number">{number(between, lang, { decimals: 2, signed: true })}</td>
                )}
                {price !== undefined && <td className="number">{amount(between * price, lang)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
