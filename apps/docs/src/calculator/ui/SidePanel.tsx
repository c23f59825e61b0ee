import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';

interface SidePanelProps {
  title: string;
  isOpen: boolean;
  /** Wide ones hold a table. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialogue of the platform at the side of the page; what it holds is made when it is opened. */
export function SidePanel({ title, isOpen, wide = false, onClose, children }: SidePanelProps) {
  const lang = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element?.open === false) element.showModal();
    if (!isOpen && element?.open === true) element.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className="calc-side"
      data-wide={wide || undefined}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={() => undefined}
    >
      {isOpen && (
        <div className="calc-side-body">
          <header>
            <h2>{title}</h2>
            <button type="button" onClick={onClose}>
              {say('close', lang)}
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
