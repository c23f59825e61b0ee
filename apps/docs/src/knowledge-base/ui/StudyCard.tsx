import type { Language } from '@som/engine';
import type { KnowledgeEntry } from '@som/evidence';
import type { ReactNode } from 'react';
import { FINDINGS } from '../../site/names.ts';
import { knowledgePath } from '../../site/routes.ts';
import { foundText, mainEffect, trustText, whomText } from '../../site/study-text.ts';
import { say } from '../words.ts';

interface StudyCardProps {
  entry: KnowledgeEntry;
  lang: Language;
  /** Under the name: what can be done with it. */
  children?: ReactNode;
}

/** A study in ten seconds: what, whom, against what, found what, how far to trust it, and what it does not tell. */
export function StudyCard({ entry, lang, children }: StudyCardProps) {
  const { study, pack, id } = entry;
  const main = mainEffect(study);
  const facts = whomText(study, lang);
  return (
    <article className="know-card" data-finding={study.finding}>
      <h3>
        <a href={knowledgePath(lang, pack.id, id)}>{study.label[lang]}</a>
      </h3>
      <p className="know-what">{study.intervention[lang]}</p>
      <dl className="know-facts">
        <div className="know-found">
          <dt>{say('finding', lang)}</dt>
          <dd>
            <strong>{FINDINGS[study.finding][lang]}.</strong>
            {main && ` ${main.outcome[lang]}: ${foundText(main, lang)}.`}
          </dd>
        </div>
        <div>
          <dt>{say('whom', lang)}</dt>
          <dd>
            {study.population[lang]}
            {facts !== '' && <span className="know-small"> ({facts})</span>}
          </dd>
        </div>
        <div>
          <dt>{say('against', lang)}</dt>
          <dd>{study.comparator?.[lang] ?? say('nothing', lang)}</dd>
        </div>
        <div>
          <dt>{say('trust', lang)}</dt>
          <dd>{trustText(study, lang)}</dd>
        </div>
        {study.notKnown && (
          <div>
            <dt>{say('notTold', lang)}</dt>
            <dd>{study.notKnown[lang]}</dd>
          </div>
        )}
      </dl>
      {children}
    </article>
  );
}
