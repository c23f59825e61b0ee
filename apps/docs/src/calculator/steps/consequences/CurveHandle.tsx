import { useRef } from 'react';
import { clean, type NiceScale } from './nice-scale.ts';

/** Half the side of what can be hit, px: 24 × 24 is the least (WCAG 2.5.8). */
const REACH = 14;
const PAGE = 10;

interface CurveHandleProps {
  x: number;
  value: number;
  scale: NiceScale;
  /** Which line: full circle on the one with the outcome, open square on the one without. */
  which: 'reached' | 'not';
  label: string;
  said: string;
  onMove: (value: number) => void;
  /** The point is let go of. */
  onSettle: () => void;
  onGrab: () => void;
}

/** What a key makes of the value; undefined for keys that are not ours. */
function byKey(key: string, value: number, { step, low, high }: NiceScale): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: 1,
    ArrowRight: 1,
    ArrowDown: -1,
    ArrowLeft: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
  };
  if (key === 'Home') return low;
  if (key === 'End') return high;
  const by = steps[key];
  return by === undefined ? undefined : clean(Math.round(value / step + by) * step);
}

/** A point that can be dragged, and moved with the keys of any slider. */
export function CurveHandle(props: CurveHandleProps) {
  const { x, value, scale, which, label, said, onMove, onSettle, onGrab } = props;
  const y = scale.at(value);
  const held = useRef(false);
  const drop = () => {
    if (!held.current) return;
    held.current = false;
    onSettle();
  };
  return (
    <g
      className="curve-handle"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={Math.min(scale.low, value)}
      aria-valuemax={Math.max(scale.high, value)}
      aria-valuenow={value}
      aria-valuetext={said}
      data-line={which}
      onKeyDown={(event) => {
        const next = byKey(event.key, value, scale);
        if (next === undefined) return;
        event.preventDefault();
        onMove(next);
      }}
      onBlur={onSettle}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = true;
        onGrab();
      }}
      onPointerMove={(event) => {
        if (!held.current) return;
        const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
        if (box) onMove(scale.valueAt(event.clientY - box.top));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <rect x={x - REACH} y={y - REACH} width={2 * REACH} height={2 * REACH} fill="transparent" />
      {which === 'reached' ? (
        <circle cx={x} cy={y} r={7} />
      ) : (
        <rect x={x - 6} y={y - 6} width={12} height={12} />
      )}
    </g>
  );
}
