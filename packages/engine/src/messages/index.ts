import { CHANGE } from './change.ts';
import { EVIDENCE } from './evidence.ts';
import { IMPORTING } from './importing.ts';
import { NAMES } from './names.ts';
import { PACK_RULES } from './pack-rules.ts';
import { READING } from './reading.ts';
import { RULES } from './rules.ts';
import { SYNTAX } from './syntax.ts';
import { UNCERTAINTY } from './uncertainty.ts';
import { WARNINGS } from './warnings.ts';

/** Every message of the product, by code: what is wrong with the value found, and what to do. */
export const MESSAGES = {
  ...READING,
  ...SYNTAX,
  ...NAMES,
  ...IMPORTING,
  ...RULES,
  ...PACK_RULES,
  ...EVIDENCE,
  ...UNCERTAINTY,
  ...WARNINGS,
  ...CHANGE,
};
export type MessageCode = keyof typeof MESSAGES;
