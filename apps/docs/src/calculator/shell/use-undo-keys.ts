import { useEffect } from 'react';

const isText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text');

interface Keys {
  undo: () => void;
  redo: () => void;
  save: () => void;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+S; in a field that is being typed in, undoing is the field's own as long as it has any. */
export function useUndoKeys({ undo, redo, save }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        save();
      }
      if (isText(event.target) || document.querySelector('dialog[open]')) return;
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo, save]);
}
