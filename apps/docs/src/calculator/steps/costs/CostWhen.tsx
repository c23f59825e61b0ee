import { useId } from 'react';
import type { StepProps } from '../step.ts';
import type { Cost } from './cost-kinds.ts';
import { evenly, evenYears } from './cost-times.ts';
import { say } from './words.ts';

const MOST_EVEN = 5;

interface CostWhenProps {
  cost: Cost;
  set: (cost: Cost) => void;
  all: StepProps;
}

/** In which years a cost is paid: the one year, from and to, or spread over the years after the start. */
export function CostWhen({ cost, set, all }: CostWhenProps) {
  const { language: lang, settle } = all;
  const start = all.case.startYear;
  const last = Math.max(start, ...Object.keys(all.case.intake).map(Number));
  const horizon = all.case.horizon?.years ?? 10;
  const years = Array.from({ length: last - start + horizon }, (_, i) => start + i);
  const put = (next: Cost) => {
    set(next);
    settle();
  };
  if (cost.per === 'once')
    return (
      <Choice
        label={say('paidIn', lang)}
        value={String(cost.in ?? start)}
        options={years.map((year) => ({ value: String(year), text: String(year) }))}
        onChoice={(year) => put({ ...cost, in: Number(year) })}
      />
    );
  if (cost.per === 'year') {
    const dated = (key: 'from' | 'to', usual: string, some: readonly number[]) => (
      <Choice
        label={say(key, lang)}
        value={String(cost[key] ?? '')}
        options={[
          { value: '', text: usual },
          ...some.map((year) => ({ value: String(year), text: String(year) })),
        ]}
        onChoice={(year) => {
          const { [key]: _was, ...rest } = cost;
          put(year === '' ? rest : { ...rest, [key]: Number(year) });
        }}
      />
    );
    return (
      <>
        {dated(
          'from',
          say('firstIntake', lang),
          years.filter((y) => y <= (cost.to ?? y)),
        )}
        {dated(
          'to',
          say('lastIntake', lang),
          years.filter((y) => y >= (cost.from ?? y)),
        )}
      </>
    );
  }
  const even = evenYears(cost.spread);
  return (
    <Choice
      label={say('spreadOver', lang)}
      value={String(even ?? '')}
      options={[
        ...(even === undefined ? [{ value: '', text: say('spreadAsFile', lang) }] : []),
        ...Array.from({ length: Math.max(MOST_EVEN, even ?? 1) }, (_, i) => ({
          value: String(i + 1),
          text: i === 0 ? say('spreadStart', lang) : say('spreadYears', lang, { n: String(i + 1) }),
        })),
      ]}
      onChoice={(n) => {
        const { spread: _was, ...rest } = cost;
        if (n !== '') put(n === '1' ? rest : { ...rest, spread: evenly(Number(n)) });
      }}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChoice: (value: string) => void;
}

function Choice({ label, value, options, onChoice }: ChoiceProps) {
  const id = useId();
  return (
    <div className="calc-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoice(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
