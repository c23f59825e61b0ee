import { useId } from 'react';
import type { Noted, StepId, StepProps } from '../steps/step.ts';
import { say } from '../words.ts';

/** Steps that do not ask for the reason beside each number. */
const ASKS: ReadonlySet<StepId> = new Set(['group']);

/** What was changed in this step, and the question why; the answers stand in the logbook. */
export function NotedReasons({ step, all }: { step: StepId; all: StepProps }) {
  const { language: lang, noted, giveReason, settle } = all;
  const own = Object.values(noted).filter((one) => one.step === step);
  if (own.length === 0 || !ASKS.has(step)) return null;
  const missing = own.filter(({ reason }) => reason.trim() === '').length;
  return (
    <details className="calc-noted" open>
      <summary>
        <h3>
          {say('noted', lang)} ({own.length})
        </h3>
        {missing > 0 && (
          <span className="calc-hint">{say('reasonsMissing', lang, { n: String(missing) })}</span>
        )}
      </summary>
      <p className="calc-hint">{say('notedHint', lang)}</p>
      <ul>
        {own.map((one) => (
          <Reason key={one.at} one={one} lang={lang} give={giveReason} settle={settle} />
        ))}
      </ul>
    </details>
  );
}

interface ReasonProps {
  one: Noted;
  lang: StepProps['language'];
  give: StepProps['giveReason'];
  settle: () => void;
}

function Reason({ one, lang, give, settle }: ReasonProps) {
  const id = useId();
  return (
    <li>
      <p>
        {one.what[lang]}: <span className="calc-from">{one.from[lang]}</span> →{' '}
        <strong>{one.to[lang]}</strong>
      </p>
      <label htmlFor={id}>
        {say('why', lang)} <span className="sr-only">{one.what[lang]}</span>
      </label>
      <input
        id={id}
        type="text"
        maxLength={2000}
        value={one.reason}
        placeholder={say('whyExample', lang)}
        onChange={(event) => give(one.at, event.target.value)}
        onBlur={settle}
      />
    </li>
  );
}
