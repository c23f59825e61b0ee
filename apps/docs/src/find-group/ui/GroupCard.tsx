import type { Catalogue, Pack } from '@som/engine';
import { BAND_LABELS, type GroupFit, type Question } from '@som/packs';
import { useId, useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { calculatorPath, packPath } from '../../site/routes.ts';
import { say } from '../words.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { OwnGroupMaker } from './OwnGroupMaker.tsx';
import { ScoreTable } from './ScoreTable.tsx';

interface GroupCardProps {
  fit: GroupFit;
  question: Question;
  pack: Pack;
  catalogue: Catalogue;
  /** One to calculate with; of the others only the reasons are shown. */
  isNear: boolean;
  /** The first of all: everything about it is unfolded. */
  isBest: boolean;
}

/** A group held against the answers: how well it fits, why and why not, and what to do then. */
export function GroupCard({ fit, question, pack, catalogue, isNear, isBest }: GroupCardProps) {
  const lang = useLanguage();
  const id = useId();
  const [isMaking, setMaking] = useState(false);
  const [first, ...others] = Object.values(pack.cases).filter(({ group }) => group === fit.group);
  const label = fit.label[lang];
  return (
    <article className="find-group" data-band={fit.band} aria-labelledby={id}>
      <header>
        <h3 id={id}>{label}</h3>
        <span className="find-band">{BAND_LABELS[fit.band][lang]}</span>
      </header>
      {isNear && <p>{fit.definition[lang]}</p>}
      <p className="calc-hint">
        {say('ofPack', lang)} {fit.packLabel[lang]} {fit.version} ·{' '}
        <a href={packPath(lang, fit.pack, fit.group)}>
          {say('readMore', lang)}
          <span className="sr-only"> {label}</span>
        </a>
      </p>
      <dl className="find-reasons">
        {(['speaksFor', 'speaksAgainst'] as const).map(
          (key) =>
            fit[key] && (
              <div key={key} data-reason={key}>
                <dt>{say(key, lang)}</dt>
                <dd>{fit[key][lang]}</dd>
              </div>
            ),
        )}
      </dl>
      <ScoreTable fit={fit} />
      {isNear && (
        <>
          <DifferenceList fit={fit} isOpen={isBest} />
          <div className="find-actions">
            {!first && <p>{say('noCase', lang)}</p>}
            {first && (
              <a className="som-button" href={calculatorPath(lang, first.case)}>
                {say('calculate', lang)}
                <span className="sr-only">: {first.title[lang]}</span>
              </a>
            )}
            <button
              type="button"
              aria-expanded={isMaking}
              aria-label={say('ownGroupFrom', lang, { label })}
              onClick={() => setMaking(!isMaking)}
            >
              {say('ownGroup', lang)}
            </button>
          </div>
          {isMaking && (
            <OwnGroupMaker fit={fit} question={question} pack={pack} catalogue={catalogue} />
          )}
          {others.length > 0 && (
            <div>
              <p>{say('otherCases', lang)}:</p>
              <ul>
                {others.map((worked) => (
                  <li key={worked.case}>
                    <a href={calculatorPath(lang, worked.case)}>{worked.title[lang]}</a>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </article>
  );
}
