import { arranged, type BearingEffect, isRefused } from '@som/evidence';
import { number, percent } from '@som/report';
import { useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { ScrollBox } from '../../calculator/ui/ScrollBox.tsx';
import { knowledgePath } from '../../site/routes.ts';
import { foundText } from '../../site/study-text.ts';
import { refOf } from '../model/figures.ts';
import { PART_NAMES } from '../switch-words.ts';
import { say } from '../words.ts';

interface StudyChoiceProps {
  effects: readonly BearingEffect[];
  /** Those that take part when nobody has chosen otherwise: a study keeps its place when it is ticked. */
  byThemselves: ReadonlySet<string>;
  include: readonly string[];
  exclude: readonly string[];
  onTick: (ref: string, takesPart: boolean) => void;
}

/** The studies that bear on the case: those in the sum or tied to the outcome, and the others folded by how they bear. */
export function StudyChoice({ effects, byThemselves, include, exclude, onTick }: StudyChoiceProps) {
  const lang = useLanguage();
  const { first, ...others } = arranged(effects, (effect) => byThemselves.has(refOf(effect)));
  // opened when nothing else is to be seen; after that by the reader alone
  const [isOpen] = useState(first.length === 0);
  const list = (some: readonly BearingEffect[]) => (
    <ul className="rate-studies">
      {some.map((effect) => {
        const ref = refOf(effect);
        // as it was ticked, also while the sum is still being worked out
        const isIn = !exclude.includes(ref) && (include.includes(ref) || effect.takesPart);
        return (
          <li key={ref}>
            <StudyLine effect={effect} isIn={isIn} onTick={onTick} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {first.length > 0 && list(first)}
      {(['named', 'elsewhere', 'otherKind'] as const).map((how) => {
        const some = others[how];
        const isOpened = isOpen || some.some((effect) => include.includes(refOf(effect)));
        return (
          some.length > 0 && (
            <details key={how} className="calc-more" open={isOpened}>
              <summary>{say(how, lang, { n: String(some.length) })}</summary>
              {list(some)}
            </details>
          )
        );
      })}
    </>
  );
}

interface StudyLineProps {
  effect: BearingEffect;
  isIn: boolean;
  onTick: StudyChoiceProps['onTick'];
}

function StudyLine({ effect, isIn, onTick }: StudyLineProps) {
  const lang = useLanguage();
  const { label, published, closeness, trust, size, why } = effect;
  return (
    <>
      <label className="rate-tick">
        <input
          type="checkbox"
          checked={isIn}
          disabled={isRefused(size)}
          onChange={(event) => onTick(refOf(effect), event.target.checked)}
        />
        <span>
          {label[lang]}
          <span className="sr-only"> – {say('takePart', lang)}</span>
        </span>
      </label>
      <div className="rate-about">
        <p>{foundText(published, lang)}.</p>
        <p className="calc-hint">{why[lang]}</p>
        <p className="rate-meters">
          <Meter name={say('closeness', lang)} score={closeness} />
          <Meter name={say('trust', lang)} score={trust} />
        </p>
        <Parts effect={effect} />
      </div>
    </>
  );
}

function Meter({ name, score }: { name: string; score: number }) {
  const lang = useLanguage();
  const said = say('of100points', lang, { n: number(score * 100, lang) });
  return (
    <span className="rate-meter">
      {name} <meter min={0} max={1} value={score} aria-label={`${name}: ${said}`} />
      <span aria-hidden="true">{number(score * 100, lang)}</span>
    </span>
  );
}

/** Each part of the weighing with its score, how much it counts, and the reason. */
function Parts({ effect: { parts, label, pack, study } }: { effect: BearingEffect }) {
  const lang = useLanguage();
  return (
    <details className="calc-more">
      <summary>
        {say('reasons', lang)}
        <span className="sr-only"> {label[lang]}</span>
      </summary>
      <ScrollBox label={`${say('reasons', lang)} ${label[lang]}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('about', lang)}</th>
              <th scope="col">{say('why', lang)}</th>
              <th scope="col" className="number">
                {say('points', lang)}
              </th>
              <th scope="col" className="number">
                {say('weight', lang)}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ of, why, score, weight }) => (
              <tr key={of}>
                <th scope="row">{PART_NAMES[of][lang]}</th>
                <td>{why[lang]}</td>
                <td className="number">{number(score * 100, lang)}</td>
                <td className="number">{percent(weight, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        <a href={knowledgePath(lang, pack, study)}>{label[lang]}</a>
      </p>
    </details>
  );
}
