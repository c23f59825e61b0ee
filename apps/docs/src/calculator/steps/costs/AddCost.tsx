import type { Language } from '@som/engine';
import { kroner, number } from '@som/report';
import { useId, useRef, useState } from 'react';
import { newestPriceYear } from '../../start/quick-case.ts';
import { TypedField } from '../../ui/TypedField.tsx';
import type { StepProps } from '../step.ts';
import { howOf, linesOf, type Table, withCost } from './cost-edits.ts';
import { COST_KINDS, type Cost, freeId, perChoices } from './cost-kinds.ts';
import { say } from './words.ts';

const HOURS = { da: 'Timer', en: 'Hours' };
const WAGE = { da: 'Kr. pr. time', en: 'DKK per hour' };
const AMOUNT = { da: 'Beløb', en: 'Amount' };

const product = (hours: number, wage: number, lang: Language): string =>
  say('product', lang, {
    hours: number(hours, lang, { decimals: 2 }),
    wage: kroner(wage, lang),
    sum: kroner(hours * wage, lang),
  });

/** One more cost: of a kind, from an amount or from hours and a wage. */
export function AddCost({ table, all }: { table: Table; all: StepProps }) {
  const { language: lang, pack, catalogue, change, settle } = all;
  const asked = all.case;
  const id = useId();
  const place = useRef<HTMLDetailsElement>(null);
  const isSaved = table === 'savedCosts';
  const kinds = COST_KINDS.filter(
    (one) => !isSaved || ['course', 'staff', 'other'].includes(one.id),
  );
  const [kindId, setKind] = useState('course');
  const [hours, setHours] = useState<number>();
  const [wage, setWage] = useState<number>();
  const [amount, setAmount] = useState<number>();
  const [round, setRound] = useState(0);
  const kind = kinds.find((one) => one.id === kindId);
  if (!kind) return null;
  const sum =
    kind.isHours && hours !== undefined && wage !== undefined
      ? Math.round(hours * wage * 100) / 100
      : kind.isHours
        ? undefined
        : amount;
  const add = () => {
    if (sum === undefined) return;
    const [whole = 'participant'] = perChoices(pack.groups[asked.group]?.unit === 'family');
    const lines = Object.fromEntries(linesOf(asked, pack, table).map((one) => [one.id, one]));
    const cost: Cost = {
      label: isSaved ? { da: say('savedName', 'da'), en: say('savedName', 'en') } : kind.label,
      per: kind.per === 'participant' ? whole : kind.per,
      amount: { value: sum, basis: all.typed },
      priceYear: newestPriceYear(catalogue, asked.startYear),
      index: 'pl-municipal',
      payers: { municipality: 1 },
      basis: all.typed,
      ...(kind.isHours &&
        hours !== undefined &&
        wage !== undefined && { note: product(hours, wage, lang) }),
    };
    const line = { id: freeId(isSaved ? `saved-${kind.id}` : kind.id, lines), table, cost };
    change(
      (now) => withCost(now, { ...line, chain: undefined }, cost, lang),
      howOf(line, undefined, cost),
    );
    settle();
    setHours(undefined);
    setWage(undefined);
    setAmount(undefined);
    setRound(round + 1);
    if (place.current) place.current.open = false;
  };
  return (
    <details ref={place} className="calc-more cost-add">
      <summary>+ {say(isSaved ? 'addSaved' : 'add', lang)}</summary>
      <form
        className="cost-form"
        aria-label={say(isSaved ? 'addSaved' : 'add', lang)}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="calc-choice">
          <label htmlFor={`${id}-kind`}>{say('kind', lang)}</label>
          <select
            id={`${id}-kind`}
            value={kind.id}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setKind(event.target.value)}
          >
            {kinds.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label[lang]}
              </option>
            ))}
          </select>
          <p id={`${id}-hint`} className="calc-hint">
            {kind.hint[lang]}
          </p>
        </div>
        {kind.isHours ? (
          <div className="cost-entries">
            <TypedField
              label={HOURS}
              kind="count"
              value={hours}
              low={0}
              high={1e6}
              revision={round}
              onValue={setHours}
            />
            <TypedField
              label={WAGE}
              kind="kroner"
              value={wage}
              low={0}
              high={1e5}
              revision={round}
              said={hours !== undefined && wage !== undefined && product(hours, wage, lang)}
              onValue={setWage}
            />
          </div>
        ) : (
          <TypedField
            label={AMOUNT}
            kind="kroner"
            value={amount}
            low={0}
            high={1e10}
            unit={lang === 'da' ? 'kr.' : 'DKK'}
            revision={round}
            onValue={setAmount}
          />
        )}
        <button type="submit" disabled={sum === undefined}>
          {say('addThis', lang)}
        </button>
      </form>
    </details>
  );
}
