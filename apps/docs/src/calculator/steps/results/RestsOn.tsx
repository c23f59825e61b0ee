import type { Result } from '@som/engine';
import { BASIS_NAMES, basisSentence, basisShares, basisTable, percent } from '@som/report';
import { useLanguage } from '../../ui/context.ts';
import { TableView } from '../../ui/TableView.tsx';
import { say } from './words.ts';

/** What the amounts rest on: a bar whose parts have their own texture, and the words beside. */
export function RestsOn({ result }: { result: Result }) {
  const lang = useLanguage();
  const shares = basisShares(result);
  return (
    <section className="result-part">
      <h3>{say('rests', lang)}</h3>
      <p className="calc-hint">{say('restsHint', lang)}</p>
      <div className="rests-bar" aria-hidden="true">
        {shares.map(({ basis, share }) => (
          <span key={basis} data-basis={basis} style={{ flexGrow: share }}>
            <span className="calc-texture" />
          </span>
        ))}
      </div>
      <ul className="rests-key">
        {shares.map(({ basis, share }) => (
          <li key={basis} data-basis={basis}>
            <span className="calc-texture" aria-hidden="true" />
            {percent(share, lang)} {BASIS_NAMES[basis][lang]}
          </li>
        ))}
      </ul>
      <p>{basisSentence(result, lang)}.</p>
      <details className="calc-more">
        <summary>{basisTable(result, lang).caption}</summary>
        <TableView table={basisTable(result, lang)} />
      </details>
    </section>
  );
}
