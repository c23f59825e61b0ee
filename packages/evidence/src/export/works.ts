import type { Source } from '@som/engine';
import type { KnowledgeEntry } from '../knowledge/entry.ts';

/** A work cited by studies, with the key it has in a list of references. */
export interface CitedWork {
  key: string;
  work: Source;
}

/** Each work once, in the order of the studies; two packs that give one key to different works get both. */
export function citedWorks(entries: readonly KnowledgeEntry[]): CitedWork[] {
  const cited = new Map<string, Source>();
  for (const { pack, id, study, work = study.work } of entries) {
    if (work === undefined) continue;
    const key = study.source ?? id;
    const taken = cited.get(key);
    if (taken === undefined || same(taken, work)) cited.set(key, work);
    else cited.set(`${key}-${pack.id}`, work);
  }
  return [...cited].map(([key, work]) => ({ key, work }));
}

const same = (a: Source, b: Source): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Year, month and day as far as they are known: `2020-10` is [2020, 10]. */
export function dateParts(date: Source['issued']): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(String(date ?? '')) ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
