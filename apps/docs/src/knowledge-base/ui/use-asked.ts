import { useEffect, useState } from 'react';
import { type Asked, readAsked, writeAsked } from '../model/asked.ts';

/** Browsers refuse more than about a hundred new addresses in half a minute. */
const PAUSE_MS = 350;

/** What is asked, kept in step with the address, so that it can be shared and a link can ask. */
export function useAsked(): [Asked, (asked: Asked) => void] {
  const [asked, setAsked] = useState(() => readAsked(location.hash));
  const fragment = writeAsked(asked);
  useEffect(() => {
    const timer = setTimeout(() => {
      const hash = fragment === '' ? '' : `#${fragment}`;
      history.replaceState(history.state, '', `${location.pathname}${hash}`);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
        link.href = `${new URL(link.href).pathname}${hash}`;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fragment]);
  useEffect(() => {
    const changed = () => {
      setAsked(readAsked(location.hash));
      // whoever pressed a bubble of the map is taken to the list
      requestAnimationFrame(() => document.getElementById('know-found')?.focus());
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return [asked, setAsked];
}
