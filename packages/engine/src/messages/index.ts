import { READING } from './reading.ts';
import { RULES } from './rules.ts';
import { WARNINGS } from './warnings.ts';

/** Every message of the product, by code: what is wrong with the value found, and what to do. */
export const MESSAGES = { ...READING, ...RULES, ...WARNINGS };
export type MessageCode = keyof typeof MESSAGES;
