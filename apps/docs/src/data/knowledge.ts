import type { Language, Pack } from '@som/engine';
import { type EvidenceGap, evidenceMap, type KnowledgeEntry, knowledgeBase } from '@som/evidence';
import { knowledgePath } from '../site/routes.ts';
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

/** Where a study that a pack cites has its page: in the pack itself, or in the one it adds to. */
export function studyPath(lang: Language, pack: Pack, study: string): string | undefined {
  const homes = [pack.id, pack.manifest.extends?.split('@')[0]];
  const found = homes.flatMap((home) =>
    knowledge().filter((entry) => entry.pack.id === home && entry.id === study),
  )[0];
  return found && knowledgePath(lang, found.pack.id, found.id);
}
