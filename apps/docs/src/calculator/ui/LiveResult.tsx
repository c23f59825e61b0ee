import type { Result } from '@som/engine';
import { plainText, roundKroner } from '@som/report';
import { useEffect, useState } from 'react';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

const QUIET_MS = 900;

/** Says the new net result aloud, once typing has paused; silent about the first. */
export function LiveResult({ result }: { result: Result }) {
  const lang = useLanguage();
  const [first] = useState(result);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (result === first && said === '') return;
    const show = (value: number) => roundKroner(value, lang, { signed: true });
    const { net, group } = result;
    const one = plainText(group.one[lang]);
    const text = say('nowNet', lang, {
      net: show(net.total),
      one,
      per: show(net.perParticipant),
    }).replaceAll('kr..', 'kr.');
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [result, first, said, lang]);
  return (
    <p role="status" aria-live="polite" className="sr-only" data-testid="live-result">
      {said}
    </p>
  );
}
