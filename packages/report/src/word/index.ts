export type { Picture } from './word-blocks.ts';
export { type WordOptions, wordBrief } from './word-brief.ts';
