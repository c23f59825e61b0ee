import { useId, useState } from 'react';
import { useLanguage } from '../../ui/context.ts';
import { Help } from '../../ui/Help.tsx';
import { ValueField } from '../../ui/ValueField.tsx';
import { say } from './words.ts';

const MOST = 1e9;

interface LevelFormProps {
  unit: string;
  revision: number;
  onDraw: (today: number, then: number) => void;
}

/** From a difference to the use itself: it would stay and falls, or it would rise and rises less. */
export function LevelForm({ unit, revision, onDraw }: LevelFormProps) {
  const lang = useLanguage();
  const name = useId();
  const [isRising, setRising] = useState(false);
  const [today, setToday] = useState<number | undefined>();
  const [then, setThen] = useState<number | undefined>();
  const later = isRising ? then : today;
  const field = { kind: 'count', low: 0, high: MOST, unit, revision, onSettle: () => {} } as const;
  return (
    <Help title={say('levels', lang)}>
      <p className="calc-hint">{say('onlyDifference', lang)}</p>
      <fieldset className="calc-group">
        <legend>{say('goesWhich', lang)}</legend>
        {[false, true].map((rises) => (
          <label key={String(rises)} className="cons-radio">
            <input
              type="radio"
              name={name}
              checked={isRising === rises}
              onChange={() => setRising(rises)}
            />
            {say(rises ? 'rising' : 'falling', lang)}
          </label>
        ))}
      </fieldset>
      <ValueField {...field} label={say('today', lang)} value={today} onChange={setToday} />
      {isRising && (
        <ValueField {...field} label={say('lastYear', lang)} value={then} onChange={setThen} />
      )}
      <button
        type="button"
        disabled={today === undefined || later === undefined}
        onClick={() => today !== undefined && later !== undefined && onDraw(today, later)}
      >
        {say('drawIt', lang)}
      </button>
    </Help>
  );
}
