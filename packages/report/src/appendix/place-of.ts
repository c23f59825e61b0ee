import type { Inputs, Parameter } from '@som/engine';
import { plainText } from '../plain-text.ts';

/** Where a number stands, in words that mean the same on every machine: a case is named without its folders. */
export function placeOf(inputs: Inputs, { origin }: Pick<Parameter, 'origin'>): string {
  const { file, path } = origin;
  const own = file === inputs.caseFile ? (file.split(/[\\/]/).at(-1) ?? file) : file;
  return plainText(`${own} › ${path.join('.')}`);
}
