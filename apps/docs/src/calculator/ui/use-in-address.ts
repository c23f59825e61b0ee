import { useEffect, useState } from 'react';

/** Browsers refuse more than about a hundred new addresses in half a minute. */
const PAUSE_MS = 350;

interface InAddress<T> {
  /** Reads what stands after #; whatever it could not have written itself is left out. */
  read: (hash: string) => T;
  /** Empty when nothing is asked. */
  write: (asked: T) => string;
  /** When a link on the page, or the way back, asked for something else. */
  onCalled?: () => void;
}

/** What is asked on a page, kept in step with its address, so that it can be shared and asks the same on the way back. */
export function useInAddress<T>({ read, write, onCalled }: InAddress<T>): [T, (asked: T) => void] {
  const [asked, setAsked] = useState(() => read(location.hash));
  const fragment = write(asked);
  useEffect(() => {
    const timer = setTimeout(() => {
      const hash = fragment === '' ? '' : `#${fragment}`;
      history.replaceState(history.state, '', `${location.pathname}${hash}`);
      // the same in the other language
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
        link.href = `${new URL(link.href).pathname}${hash}`;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fragment]);
  useEffect(() => {
    const changed = () => {
      setAsked(read(location.hash));
      onCalled?.();
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [read, onCalled]);
  return [asked, setAsked];
}
