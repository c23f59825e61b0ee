import { useEffect } from 'react';
import { takeAlong } from '../store/autosave.ts';

/** The other language goes on with the work as it stands, with its steps of undo; what a link carries has none. */
export function useSwitch(): void {
  useEffect(() => {
    const links = document.querySelectorAll('a[hreflang]');
    // in another tab nothing is gone on with
    const follow = (event: Event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (!ctrlKey && !metaKey && !shiftKey) takeAlong();
    };
    for (const link of links) link.addEventListener('click', follow);
    return () => {
      for (const link of links) link.removeEventListener('click', follow);
    };
  }, []);
}
