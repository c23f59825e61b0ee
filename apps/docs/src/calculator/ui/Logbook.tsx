import type { Case } from '@som/engine';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

/** Every choice, reason and doubt that stands in the case, the latest first. */
export function Logbook({ entries }: { entries: NonNullable<Case['logbook']> }) {
  const lang = useLanguage();
  if (entries.length === 0) return null;
  return (
    <details className="calc-more calc-logbook">
      <summary>
        {say('logbook', lang)} ({entries.length})
      </summary>
      <ul>
        {entries.toReversed().map(({ date, by, text }) => {
          const said = typeof text === 'string' ? text : text[lang];
          return (
            <li key={`${date} ${said}`}>
              {[date, by].filter((part) => part !== undefined).join(', ')}
              {(date ?? by) && ': '}
              {said}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
