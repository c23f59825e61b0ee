import { type ReactNode, useEffect, useRef } from 'react';

interface MenuProps {
  label: string;
  /** Id of what the menu is about, where several have the same label. */
  describedBy?: string | undefined;
  children: ReactNode;
}

/** A button that unfolds a few others beneath it; folds on Escape, on a choice, and when one goes elsewhere. */
export function Menu({ label, describedBy, children }: MenuProps) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      const element = place.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target))
        element.open = false;
    };
    addEventListener('pointerdown', away);
    addEventListener('focusin', away);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('focusin', away);
    };
  }, []);
  const fold = () => {
    if (place.current) place.current.open = false;
  };
  return (
    <details
      ref={place}
      className="calc-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        fold();
        place.current?.querySelector('summary')?.focus();
      }}
    >
      <summary aria-describedby={describedBy}>{label}</summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a choice inside folds it */}
      <div onClick={fold}>{children}</div>
    </details>
  );
}
