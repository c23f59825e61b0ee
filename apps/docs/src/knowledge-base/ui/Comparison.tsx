import { compareStudies, type KnowledgeEntry } from '@som/evidence';
import { useLanguage } from '../../calculator/ui/context.ts';
import { ScrollBox } from '../../calculator/ui/ScrollBox.tsx';
import { knowledgePath } from '../../site/routes.ts';
import { say } from '../words.ts';

interface ComparisonProps {
  entries: readonly KnowledgeEntry[];
  onRemove: (entry: KnowledgeEntry) => void;
}

/** Up to four studies side by side, like things on the same line. */
export function Comparison({ entries, onRemove }: ComparisonProps) {
  const lang = useLanguage();
  return (
    <ScrollBox label={say('comparing', lang)} className="calc-table know-compared">
      <table>
        <thead>
          <tr>
            <td />
            {entries.map((entry) => (
              <th key={`${entry.pack.id}/${entry.id}`} scope="col">
                <a href={knowledgePath(lang, entry.pack.id, entry.id)}>{entry.study.label[lang]}</a>
                <button type="button" onClick={() => onRemove(entry)}>
                  {say('remove', lang)}
                  <span className="sr-only"> {entry.study.label[lang]}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareStudies(entries).map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label[lang]}</th>
              {entries.map((entry, index) => (
                <td key={`${entry.pack.id}/${entry.id}`}>{cells[index]?.[lang]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
