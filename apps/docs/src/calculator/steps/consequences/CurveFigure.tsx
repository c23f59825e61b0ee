import { number } from '@som/report';
import { useId, useState } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { useWidth } from '../../ui/use-width.ts';
import { CurveHandle } from './CurveHandle.tsx';
import type { CurvePoint, Curves } from './curves.ts';
import { niceScale, roomFor } from './nice-scale.ts';
import { say } from './words.ts';

const TOP = 26;
const HEIGHT = 230;
const BOTTOM = TOP + HEIGHT;
const NARROW = 520;

interface CurveFigureProps {
  curves: Curves;
  unit: string;
  /** The numbers are a placeholder: hatched, and the word stands there. */
  isExample: boolean;
  finding: string;
  whenOf: (point: CurvePoint) => string;
  onMove: (index: number, which: 'reached' | 'not', value: number) => void;
  onSettle: () => void;
}

/** Two lines, with the outcome and without, and the area between them; the points can be moved. */
export function CurveFigure(props: CurveFigureProps) {
  const { curves, unit, isExample, finding, whenOf, onMove, onSettle } = props;
  const lang = useLanguage();
  const id = useId().replaceAll(':', '');
  const [place, width] = useWidth(NARROW);
  // the scale stands still while a point is held, or the hand would chase it
  const [held, setHeld] = useState<readonly [number, number] | undefined>();
  const { points, kind } = curves;
  const range = held ?? roomFor(points.flatMap(({ reached, not }) => [reached, not]));
  const scale = niceScale(range, TOP, BOTTOM);
  const show = (value: number) => number(value, lang, { decimals: 2 });
  const narrow = width < NARROW;
  const left = 18 + Math.max(...scale.ticks.map((tick) => show(tick).length)) * 7.5;
  const right = width - (narrow ? 20 : 150);
  const byAge = kind === 'byAge';
  const [first, last] = [points[0]?.from ?? 0, (points.at(-1)?.to ?? 0) + (byAge ? 1 : 0)];
  const x = (at: number): number =>
    first === last
      ? (left + right) / 2
      : left + 14 + ((at - first) / (last - first)) * (right - left - 28);
  const middle = ({ from, to }: CurvePoint): number => x(byAge ? (from + to + 1) / 2 : from);
  // an age band is level from its first year to its last; years are joined
  const path = (pick: (point: CurvePoint) => number): string =>
    points
      .flatMap((point) =>
        (byAge ? [point.from, point.to + 1] : [point.from]).map(
          (at) => `${x(at).toFixed(1)} ${scale.at(pick(point)).toFixed(1)}`,
        ),
      )
      .join('L');
  const reached = path((point) => point.reached);
  const not = path((point) => point.not);
  const back = not.split('L').reverse().join('L');
  const nameAt = (pick: (point: CurvePoint) => number) => {
    const end = points.at(-1);
    return end ? scale.at(pick(end)) : TOP;
  };
  const [withY, withoutY] = [nameAt((p) => p.reached), nameAt((p) => p.not)];
  const apart = Math.max(0, 18 - Math.abs(withY - withoutY)) / 2;
  const lower = withY >= withoutY ? 1 : -1;
  const settle = () => {
    setHeld(undefined);
    onSettle();
  };
  return (
    <div ref={place} className="curve-figure">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with sliders in it is a group, not a fieldset */}
      <svg width={width} height={BOTTOM + 44} role="group" aria-label={finding}>
        <defs>
          <pattern
            id={`${id}between`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            {isExample ? (
              <path d="M0 0V6" className="curve-hatch" />
            ) : (
              <circle cx="2" cy="2" r="1.1" className="curve-dot" />
            )}
          </pattern>
        </defs>
        <text x={4} y={13} className="curve-small">
          {say('perUnit', lang, { unit })}
        </text>
        {isExample && (
          <text x={right} y={13} textAnchor="end" className="curve-small curve-example">
            {say('example', lang)}
          </text>
        )}
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <path
              d={`M${left} ${scale.at(tick)}H${right}`}
              className={tick === 0 ? 'curve-zero' : 'curve-tick'}
            />
            <text x={left - 6} y={scale.at(tick) + 4} textAnchor="end" className="curve-small">
              {show(tick)}
            </text>
          </g>
        ))}
        <path d={`M${reached}L${back}Z`} fill={`url(#${id}between)`} />
        <path d={`M${not}`} className="curve-without" />
        <path d={`M${reached}`} className="curve-with" />
        {points.map((point) => (
          <text
            key={point.key}
            x={middle(point)}
            y={BOTTOM + 18}
            textAnchor="middle"
            className="curve-small"
          >
            {byAge ? `${point.from}–${point.to}` : point.from}
          </text>
        ))}
        <text x={(left + right) / 2} y={BOTTOM + 37} textAnchor="middle" className="curve-small">
          {say(byAge ? 'ageAxis' : 'yearsAfter', lang)}
        </text>
        {!narrow && (
          <>
            <text x={right + 8} y={withY + 4 + apart * lower} className="curve-name">
              {say('with', lang)}
            </text>
            <text x={right + 8} y={withoutY + 4 - apart * lower} className="curve-name">
              {say('without', lang)}
            </text>
          </>
        )}
        {points.flatMap((point, index) =>
          (kind === 'paths' ? (['not', 'reached'] as const) : (['reached'] as const)).map(
            (which) => (
              <CurveHandle
                key={`${point.key}-${which}`}
                x={middle(point)}
                value={point[which]}
                scale={scale}
                which={which}
                label={say('handle', lang, {
                  line: say(which === 'reached' ? 'with' : 'without', lang),
                  when: whenOf(point),
                })}
                said={say('handleSaid', lang, { value: show(point[which]), unit })}
                onGrab={() => {
                  onSettle(); // what keys did before is a step of its own to undo
                  setHeld(range);
                }}
                onMove={(value) => onMove(index, which, value)}
                onSettle={settle}
              />
            ),
          ),
        )}
      </svg>
      {narrow && (
        <p className="curve-key">
          <span data-line="reached">{say('with', lang)}</span>
          <span data-line="not">{say('without', lang)}</span>
        </p>
      )}
    </div>
  );
}
