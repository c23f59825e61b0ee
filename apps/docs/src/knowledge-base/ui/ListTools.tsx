import { bibtex, cslJson, DANISH_EXCEL, type KnowledgeEntry, studiesCsv } from '@som/evidence';
import { useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { saveFile } from '../../calculator/ui/save-file.ts';
import { say } from '../words.ts';

const NAME = 'som-studies';

/** The list that is shown, as files; and its address. */
export function ListTools({ entries }: { entries: readonly KnowledgeEntry[] }) {
  const lang = useLanguage();
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold(say('copied', lang));
    } catch {
      setTold(say('notCopied', lang)); // permission is the reader's to give
    }
  };
  // what a Danish spreadsheet opens by a double click; elsewhere the usual marks
  const table = () => studiesCsv(entries, { language: lang, ...(lang === 'da' && DANISH_EXCEL) });
  return (
    <details className="calc-more know-tools">
      <summary>{say('exportList', lang)}</summary>
      <p className="calc-hint">{say('exportHint', lang, { n: String(entries.length) })}</p>
      <div className="find-actions">
        <button type="button" onClick={() => saveFile(`${NAME}.csv`, table(), 'text/csv')}>
          CSV
        </button>
        <button
          type="button"
          onClick={() => saveFile(`${NAME}.bib`, bibtex(entries), 'application/x-bibtex')}
        >
          BibTeX
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile(
              `${NAME}.csl.json`,
              `${JSON.stringify(cslJson(entries), null, 2)}\n`,
              'application/vnd.citationstyles.csl+json',
            )
          }
        >
          CSL-JSON
        </button>
        <button type="button" onClick={copy}>
          {say('share', lang)}
        </button>
      </div>
      <p role="status">{told}</p>
    </details>
  );
}
