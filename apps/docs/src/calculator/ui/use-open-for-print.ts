import { useEffect } from 'react';

/** Paper cannot be touched: everything folded is opened while the page is printed. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      const closed = 'details.calc-more:not([open]), details.calc-section:not([open])';
      opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)];
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
