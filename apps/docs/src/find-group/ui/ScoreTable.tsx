import type { GroupFit } from '@som/packs';
import { number } from '@som/report';
import { useLanguage } from '../../calculator/ui/context.ts';
import { CRITERION_NAMES, say } from '../words.ts';

/** The points, question by question. */
export function ScoreTable({ fit }: { fit: GroupFit }) {
  const lang = useLanguage();
  const whole = (points: number) => number(points, lang, { decimals: 0 });
  const points = (got: number, of: number) =>
    say('points', lang, { points: whole(got), most: whole(of) });
  return (
    <details className="calc-more">
      <summary>{points(fit.points, fit.outOf)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="calc-table" tabIndex={0} aria-label={caption(fit, lang)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('criterion', lang)}</th>
              <th scope="col" className="number">
                {say('pointsHead', lang)}
              </th>
              <th scope="col">{say('why', lang)}</th>
            </tr>
          </thead>
          <tbody>
            {fit.parts.map((part) => (
              <tr key={part.criterion}>
                <th scope="row">{CRITERION_NAMES[part.criterion][lang]}</th>
                <td className="number">{points(part.points, part.weight)}</td>
                <td>
                  {[part.speaksFor?.[lang], part.speaksAgainst?.[lang]]
                    .filter((reason) => reason !== undefined)
                    .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const caption = (fit: GroupFit, lang: 'da' | 'en') =>
  say('pointsOf', lang, { label: fit.label[lang] });
