import type { Case, Result } from '@som/engine';
import { useState } from 'react';
import { say } from '../words.ts';
import { useLanguage } from './context.ts';
import { saveFile } from './save-file.ts';

interface ToolbarProps {
  canUndo: boolean;
  canRedo: boolean;
  changed: boolean;
  /** Only a shipped case has an address that opens it elsewhere. */
  shareable: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onReset: () => void;
  toSave: () => Case;
  result: Result;
}

/** Undo, redo, back, share, save and print. */
export function Toolbar(props: ToolbarProps) {
  const lang = useLanguage();
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold(say('copied', lang));
    } catch {
      setTold(say('notCopied', lang)); // permission is the reader's to give
    }
  };
  const saveYaml = async () => {
    const asked = props.toSave();
    const { stringify } = await import('yaml');
    const text = stringify(asked, { version: '1.2', schema: 'core', lineWidth: 0 });
    saveFile(`${asked.case}.case.yaml`, text, 'application/yaml');
  };
  const saveJson = () =>
    saveFile(
      `${props.result.case}.result.json`,
      `${JSON.stringify(props.result, null, 2)}\n`,
      'application/json',
    );
  return (
    <div className="calc-toolbar">
      <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
        {say('undo', lang)}
      </button>
      <button type="button" disabled={!props.canRedo} onClick={props.onRedo}>
        {say('redo', lang)}
      </button>
      <button type="button" disabled={!props.changed} onClick={props.onReset}>
        {say('reset', lang)}
      </button>
      {props.shareable && (
        <button type="button" onClick={copy}>
          {say('share', lang)}
        </button>
      )}
      <button type="button" onClick={saveYaml}>
        {say('saveCase', lang)}
      </button>
      <button type="button" onClick={saveJson}>
        {say('saveResult', lang)}
      </button>
      <button type="button" onClick={() => window.print()}>
        {say('print', lang)}
      </button>
      <span role="status" className="calc-told">
        {told}
      </span>
    </div>
  );
}
