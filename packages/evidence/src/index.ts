export * from './effect-sizes/effect-size.ts';
export type * from './knowledge/entry.ts';
export type * from './meta/pooled.ts';
export type * from './proposal/proposal.ts';
