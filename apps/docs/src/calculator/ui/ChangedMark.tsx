import { say } from '../words.ts';
import { useLanguage } from './context.ts';

/** The mark on a changed line; it keeps its place while hidden, so that nothing moves when somebody types. */
export function ChangedMark({ shown }: { shown: boolean }) {
  const lang = useLanguage();
  return (
    <span className="calc-mark" style={{ visibility: shown ? 'visible' : 'hidden' }}>
      {say('changed', lang)}
    </span>
  );
}
