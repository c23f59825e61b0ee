import type { Inputs } from '@som/engine';
import { stringify } from 'yaml';
import { type SavedFrom, savedCase } from '../model/saved-case.ts';

/** The case as the text of a file, and what the file is called. */
export function caseText(inputs: Inputs, origin: SavedFrom): { name: string; text: string } {
  const whole = savedCase(inputs, origin);
  const text = stringify(whole, { version: '1.2', schema: 'core', lineWidth: 0 });
  return { name: `${whole.case}.case.yaml`, text };
}
