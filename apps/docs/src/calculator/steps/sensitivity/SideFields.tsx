import type { NamedLever } from '@som/report';
import { useLanguage } from '../../ui/context.ts';
import { ValueField } from '../../ui/ValueField.tsx';
import { LeverSelect } from './LeverSelect.tsx';
import { firstRange, leverField } from './lever-field.ts';
import { say } from './words.ts';

type Range = readonly [number, number];

interface SideFieldsProps {
  title: string;
  levers: readonly NamedLever[];
  side: { named: NamedLever; range: Range };
  revision: number;
  onChange: (named: NamedLever, range: Range) => void;
}

/** One side of the map: which number, from where and to where. */
export function SideFields({ title, levers, side, revision, onChange }: SideFieldsProps) {
  const lang = useLanguage();
  const { named, range } = side;
  const [low, high] = range;
  const field = { ...leverField(named), revision, onSettle: () => {} };
  const unit = named.words.unit?.[lang];
  const shown = unit === undefined ? {} : { unit };
  return (
    <fieldset className="sens-side">
      <legend>{title}</legend>
      <LeverSelect
        label={title}
        levers={levers}
        value={named.lever.id}
        onChange={(next) => onChange(next, firstRange(next))}
      />
      <ValueField
        {...field}
        {...shown}
        label={say('from', lang)}
        value={low}
        high={Math.min(field.high, high)}
        onChange={(value) => value < high && onChange(named, [value, high])}
      />
      <ValueField
        {...field}
        {...shown}
        label={say('to', lang)}
        value={high}
        low={Math.max(field.low, low)}
        onChange={(value) => value > low && onChange(named, [low, value])}
      />
    </fieldset>
  );
}
