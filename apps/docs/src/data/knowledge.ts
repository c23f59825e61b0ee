import type { Study } from '@som/engine';
import { type EvidenceGap, evidenceMap, type KnowledgeEntry, knowledgeBase } from '@som/evidence';
import { siteData } from './workspace.ts';

/** A study with the work it was published in, so that whoever shows or exports it need not look for it. */
function withWork(entry: KnowledgeEntry): KnowledgeEntry {
  const { packs, catalogue } = siteData();
  const { source, work } = entry.study;
  if (work !== undefined || source === undefined) return entry;
  const pack = packs.find(({ pack: { id } }) => id === entry.pack.id)?.pack;
  const found = pack?.sources[source] ?? catalogue.sources[source];
  const study: Study = { ...entry.study, ...(found && { work: found }) };
  return { ...entry, study };
}

let once: KnowledgeEntry[] | undefined;

/** All studies of all packs, each with its work. */
export function knowledge(): KnowledgeEntry[] {
  once ??= knowledgeBase(siteData().packs.map(({ pack }) => pack)).map(withWork);
  return once;
}

/** Outcomes that chains lead to without a controlled study behind them. */
export const knowledgeGaps = (): readonly EvidenceGap[] =>
  evidenceMap(
    knowledge(),
    siteData().packs.map(({ pack }) => pack),
  ).gaps;
