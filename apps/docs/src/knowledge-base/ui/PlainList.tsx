import type { Language } from '@som/engine';
import type { KnowledgeEntry } from '@som/evidence';
import { StudyCard } from './StudyCard.tsx';

/** All studies under their packs, for readers without JavaScript and until it has come. */
export function PlainList({
  entries,
  lang,
}: {
  entries: readonly KnowledgeEntry[];
  lang: Language;
}) {
  const packs = [...new Map(entries.map(({ pack }) => [pack.id, pack])).values()];
  return packs.map(({ id, manifest }) => (
    <section key={id} className="know-list">
      <h2>{manifest.label[lang]}</h2>
      {entries
        .filter(({ pack }) => pack.id === id)
        .map((entry) => (
          <StudyCard key={entry.id} entry={entry} lang={lang} />
        ))}
    </section>
  ));
}
