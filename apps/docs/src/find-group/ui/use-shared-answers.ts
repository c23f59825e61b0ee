import { useEffect, useState } from 'react';
import { type Answers, readAnswers, writeAnswers } from '../model/answers.ts';

/** Browsers refuse more than about a hundred new addresses in half a minute. */
const PAUSE_MS = 350;

/** The answers, kept in step with the address, so that it asks the same elsewhere and on the way back. */
export function useSharedAnswers(): [Answers, (answers: Answers) => void] {
  const [answers, setAnswers] = useState(() => readAnswers(location.hash));
  const fragment = writeAnswers(answers);
  useEffect(() => {
    const timer = setTimeout(() => {
      const hash = fragment === '' ? '' : `#${fragment}`;
      history.replaceState(history.state, '', `${location.pathname}${hash}`);
      // the same answers in the other language
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
        link.href = `${new URL(link.href).pathname}${hash}`;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fragment]);
  useEffect(() => {
    const changed = () => setAnswers(readAnswers(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return [answers, setAnswers];
}
