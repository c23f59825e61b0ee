import type { Language, Result } from '@som/engine';
import { plainText, roundKroner } from '@som/report';
import { useEffect, useState } from 'react';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

const QUIET_MS = 900;

/** Says the new net result aloud, once typing has paused; silent about the first. */
export function LiveResult({ result }: { result: Result }) {
  const lang = useLanguage();
  const text = spokenResult(result, lang);
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p role="status" aria-live="polite" className="sr-only" data-testid="live-result">
      {said}
    </p>
  );
}

function spokenResult({ net, group }: Result, lang: Language): string {
  const show = (value: number) => roundKroner(value, lang, { signed: true });
  return say('nowNet', lang, {
    net: show(net.total),
    one: plainText(group.one[lang]),
    per: show(net.perParticipant),
  }).replaceAll('kr..', 'kr.');
}
