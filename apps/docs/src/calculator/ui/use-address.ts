import { useEffect, useRef } from 'react';
import { writeFragment } from '../model/address.ts';
import type { Changes } from '../model/assumption.ts';
import { useLanguage } from './context.ts';

/** Browsers refuse more than about a hundred new addresses in half a minute. */
const PAUSE_MS = 350;

interface Address {
  /** The shipped case; a case from a file has no address. */
  id: string | undefined;
  changes: Changes;
  /** Somebody typed or pasted another fragment. */
  onAsked: (fragment: string) => void;
}

/** Keeps the address in step, so that it opens the case with its changes elsewhere. */
export function useAddress({ id, changes, onAsked }: Address): void {
  const lang = useLanguage();
  const fragment = writeFragment(changes);
  const asked = useRef(onAsked);
  useEffect(() => {
    asked.current = onAsked;
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const query = id === undefined ? '' : `?${lang === 'da' ? 'sag' : 'case'}=${id}`;
      const hash = id === undefined || fragment === '' ? '' : `#${fragment}`;
      history.replaceState(history.state, '', `${location.pathname}${query}${hash}`);
      // the same case with the same changes in the other language
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
        link.href = `${new URL(link.href).pathname}${query}${hash}`;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [id, fragment, lang]);
  useEffect(() => {
    const changed = () => asked.current(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
}
