import type { GroupFit } from '@som/packs';
import { useLanguage } from '../../calculator/ui/context.ts';
import { say } from '../words.ts';

/** In what the group is not the municipality's, and what to do about each. */
export function DifferenceList({ fit, isOpen }: { fit: GroupFit; isOpen: boolean }) {
  const lang = useLanguage();
  const prices = [...new Set(fit.ownPrices.map(({ label }) => label[lang]))];
  return (
    <details className="calc-more find-differences" open={isOpen}>
      <summary>
        {say('differences', lang)} ({fit.differences.length})
      </summary>
      {fit.differences.length === 0 && <p>{say('noDifferences', lang)}</p>}
      <ul>
        {fit.differences.map(({ text, advice }) => (
          <li key={text.da}>
            {text[lang]}
            <p className="find-advice">
              <strong>{say('adjust', lang)}:</strong> {advice[lang]}
            </p>
          </li>
        ))}
      </ul>
      {fit.outcomes.length > 0 && (
        <p>
          <strong>{say('outcomes', lang)}:</strong>{' '}
          {fit.outcomes
            .map(({ id, label }) =>
              id === fit.outcome ? `${label[lang]} (${say('nearest', lang)})` : label[lang],
            )
            .join(' · ')}
        </p>
      )}
      {prices.length > 0 && <p>{say('ownPrice', lang, { names: prices.join(', ') })}</p>}
    </details>
  );
}
