import { type Named, said } from '../said.ts';
import type { Refused } from './effect-size.ts';

/** A refusal in both languages: why it cannot be done, and what would be needed. */
export const refuse = (da: string, en: string, named: Named = {}): Refused => ({
  refused: said(da, en, named),
});
