import { type EvidenceGap, evidenceMap, type KnowledgeEntry, knowledgeBase } from '@som/evidence';
import { siteData } from './workspace.ts';

let once: KnowledgeEntry[] | undefined;

/** All studies of all packs. */
export function knowledge(): KnowledgeEntry[] {
  once ??= knowledgeBase(siteData().packs.map(({ pack }) => pack));
  return once;
}

/** Outcomes that chains lead to without a controlled study behind them. */
export const knowledgeGaps = (): readonly EvidenceGap[] =>
  evidenceMap(
    knowledge(),
    siteData().packs.map(({ pack }) => pack),
  ).gaps;
