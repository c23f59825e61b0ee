import type { Facet } from '@som/evidence';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import type { Choice } from '../model/asked.ts';
import { say } from '../words.ts';

interface NarrowProps {
  facets: readonly Facet[];
  onChoose: (choice: Choice, value: string | undefined) => void;
}

/** What has been chosen, each with a way to take it back. */
export function Chosen({ facets, onChoose }: NarrowProps) {
  const lang = useLanguage();
  const chosen = facets.flatMap(({ of, label, values }) =>
    values.filter((value) => value.chosen).map((value) => ({ of, facet: label, ...value })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul className="know-chips know-chosen" aria-label={say('chosen', lang)}>
      {chosen.map(({ of, facet, label }) => (
        <li key={of}>
          <button type="button" onClick={() => onChoose(of, undefined)}>
            <span className="sr-only">{say('remove', lang)} </span>
            {facet[lang]}: {label[lang]} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The list made shorter: one choice of each kind, with how many studies it would leave. */
export function Narrow({ facets, onChoose }: NarrowProps) {
  const lang = useLanguage();
  const id = useId();
  return (
    <details className="calc-more know-narrow">
      <summary>{say('narrow', lang)}</summary>
      <div className="know-facets">
        {facets.map(({ of, label, values }) => {
          const chosen = values.find((value) => value.chosen);
          const some = values.filter(({ count, chosen: isChosen }) => count > 0 || isChosen);
          return (
            <div key={of} className="find-field">
              <label htmlFor={`${id}-${of}`}>{label[lang]}</label>
              <select
                id={`${id}-${of}`}
                data-facet={of}
                value={chosen?.value ?? ''}
                onChange={(event) => onChoose(of, event.target.value || undefined)}
              >
                <option value="">–</option>
                {some.map(({ value, label: name, count }) => (
                  <option key={value} value={value}>
                    {name[lang]} ({count})
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </details>
  );
}
