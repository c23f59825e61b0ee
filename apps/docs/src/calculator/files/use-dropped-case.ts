import { useEffect, useRef } from 'react';
import type { CaseText } from './use-case-reader.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
const looksLikeCase = (text: string) => /^\s*(\{|(#.*\n\s*)*(case|format|title)\s*:)/.test(text);
const isCaseFile = ({ name }: File) => /\.(ya?ml|json)$/i.test(name);

/** A case dragged onto the page, or pasted where nothing is being typed, is read. */
export function useDroppedCase(read: (file: CaseText) => void, pastedName: string): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isTyping(event.target) || !looksLikeCase(text)) return;
      event.preventDefault();
      latest.current({ name: pastedName, size: text.length, text: () => Promise.resolve(text) });
    };
    // a pack dropped in its own place is not ours
    const ours = (event: DragEvent) =>
      event.dataTransfer?.types.includes('Files') === true &&
      !(event.target instanceof Element && event.target.closest('.calc-drop'));
    const over = (event: DragEvent) => {
      if (ours(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!ours(event)) return;
      event.preventDefault(); // or the browser leaves the page for the file
      const file = [...(event.dataTransfer?.files ?? [])].find(isCaseFile);
      if (file) latest.current(file);
    };
    addEventListener('paste', paste);
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('paste', paste);
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [pastedName]);
}
