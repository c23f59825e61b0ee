import type { KnowledgeEntry } from '@som/evidence';
export const bibtex = (_: readonly KnowledgeEntry[]) => '';
export const cslJson = (_: readonly KnowledgeEntry[]) => '';
export const studiesCsv = (_: readonly KnowledgeEntry[], _l?: string) => '';
