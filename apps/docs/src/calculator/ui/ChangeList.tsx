import type { ChangeLine } from '../model/change-lines.ts';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

/** Every change, with what it was. */
export function ChangeList({ lines }: { lines: readonly ChangeLine[] }) {
  const lang = useLanguage();
  if (lines.length === 0) return null;
  return (
    <details className="calc-changes" open>
      <summary>
        {say('changedTitle', lang)} ({lines.length})
      </summary>
      <ul>
        {lines.map(({ key, what, from, to }) => (
          <li key={key}>
            {what} <span className="calc-from">{from}</span> → <strong>{to}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
