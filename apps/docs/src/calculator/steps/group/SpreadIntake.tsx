import { number } from '@som/report';
import { useRef, useState } from 'react';
import { TypedField } from '../../ui/TypedField.tsx';
import { say } from './words.ts';

const YEARS = { da: 'Over hvor mange år?', en: 'Over how many years?' };
const ALL = { da: 'Hvor mange i alt?', en: 'How many in all?' };

interface SpreadIntakeProps {
  /** How many start in all as it stands. */
  sum: number;
  years: number;
  most: { years: number; persons: number };
  /** The word of the group for those who start. */
  many: string;
  lang: 'da' | 'en';
  onSpread: (sum: number, years: number) => void;
}

/** A number in all spread evenly over some years, instead of typing each. */
export function SpreadIntake({ sum, years, most, many, lang, onSpread }: SpreadIntakeProps) {
  const place = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState<{ sum?: number; years?: number }>({});
  const all = typed.sum ?? sum;
  const over = typed.years ?? years;
  return (
    <details ref={place} className="calc-more">
      <summary>{say('spread', lang)}</summary>
      <form
        className="group-spread"
        onSubmit={(event) => {
          event.preventDefault();
          onSpread(all, over);
          setTyped({});
          if (place.current) place.current.open = false;
        }}
      >
        <TypedField
          label={ALL}
          kind="count"
          value={all}
          low={1}
          high={most.persons}
          unit={many}
          onValue={(value) => value !== undefined && setTyped({ ...typed, sum: value })}
        />
        <TypedField
          label={YEARS}
          kind="years"
          value={over}
          low={1}
          high={most.years}
          unit={say('yearsUnit', lang)}
          said={say('each', lang, { n: `${number(all / over, lang, { decimals: 1 })} ${many}` })}
          onValue={(value) => value !== undefined && setTyped({ ...typed, years: value })}
        />
        <button type="submit">{say('spreadNow', lang)}</button>
      </form>
    </details>
  );
}
