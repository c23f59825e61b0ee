export * from './issues.ts';
export { nearest } from './nearest.ts';
export { parseCase, parseCatalogue, parsePack } from './parse.ts';
export type { BasisName } from './schema/basis.ts';
export { BASES } from './schema/basis.ts';
export { Case } from './schema/case.ts';
export { CATALOGUE_FILES, type Catalogue, FORMAT } from './schema/catalogue.ts';
export { PACK_FILES, type Pack, type PackManifest } from './schema/pack.ts';
export type { Language, Payer } from './schema/words.ts';
