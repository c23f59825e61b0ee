import type { Catalogue, Pack } from '@som/engine';
import { BAND_LABELS, BAND_RULE, type Fit, fitGroups, questionText } from '@som/packs';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../calculator/ui/context.ts';
import { documentPath } from '../site/routes.ts';
import { NO_ANSWERS, questionOf } from './model/answers.ts';
import { GroupCard } from './ui/GroupCard.tsx';
import { Questions } from './ui/Questions.tsx';
import { useLate } from './ui/use-late.ts';
import { useSharedAnswers } from './ui/use-shared-answers.ts';
import { say } from './words.ts';

/** Free text waits until the writer pauses; the other answers count at once. */
const PAUSE_MS = 300;

interface FinderProps {
  packs: readonly Pack[];
  catalogue: Catalogue;
}

/** The questions to the left, the ranked groups beside them. */
export function Finder({ packs, catalogue }: FinderProps) {
  const lang = useLanguage();
  const [answers, setAnswers] = useSharedAnswers();
  const measure = useLate(answers.measure, PAUSE_MS);
  const asked = useDeferredValue(answers);
  const question = useMemo(() => questionOf({ ...asked, measure }), [asked, measure]);
  const isAsked = Object.keys(question).length > 0;
  const fit = useMemo(
    () => (isAsked ? fitGroups(question, packs, catalogue) : undefined),
    [isAsked, question, packs, catalogue],
  );
  const best = fit?.groups[0];
  return (
    <div className="find">
      <section className="find-questions" aria-labelledby="find-questions">
        <h2 id="find-questions">{say('questions', lang)}</h2>
        <p className="calc-hint">{say('optional', lang)}</p>
        <Questions answers={answers} onChange={setAnswers} />
        {best && (
          // on a phone the answer stands below the questions: its first line is in view while they are answered
          <p className="find-bar" aria-hidden="true">
            <span>{best.label[lang]}</span>
            <strong>{BAND_LABELS[best.band][lang]}</strong>
          </p>
        )}
        <button
          type="button"
          disabled={answers === NO_ANSWERS}
          onClick={() => setAnswers(NO_ANSWERS)}
        >
          {say('clear', lang)}
        </button>
      </section>
      <section className="find-answer" aria-labelledby="find-answer">
        <h2 id="find-answer">{say('answer', lang)}</h2>
        <div role="status">
          {fit ? (
            <>
              <p className="find-verdict">{fit.answer[lang]}</p>
              <p className="calc-hint">
                {say('asked', lang)}: {questionText(question, catalogue)[lang]}.
              </p>
            </>
          ) : (
            <p>{say('nothingYet', lang)}</p>
          )}
        </div>
        {fit && <Ranked fit={fit} packs={packs} catalogue={catalogue} />}
        <details className="calc-more">
          <summary>{say('rule', lang)}</summary>
          <p>{BAND_RULE[lang]}</p>
        </details>
      </section>
    </div>
  );
}

/** Those that fit, or else the nearest; the rest stand folded. */
function Ranked({ fit, packs, catalogue }: FinderProps & { fit: Fit }) {
  const lang = useLanguage();
  const fitting = fit.groups.filter(({ band }) => band === 'good' || band === 'partly').length;
  const shown = Math.max(1, fitting);
  const [near, far] = [fit.groups.slice(0, shown), fit.groups.slice(shown)];
  const card = (group: Fit['groups'][number], isNear: boolean, isBest = false) => {
    const pack = packs.find(({ id }) => id === group.pack);
    return (
      pack && (
        <GroupCard
          key={`${group.pack}/${group.group}`}
          fit={group}
          question={fit.question}
          pack={pack}
          catalogue={catalogue}
          isNear={isNear}
          isBest={isBest}
        />
      )
    );
  };
  return (
    <>
      {(fit.band === 'poorly' || fit.band === 'not') && (
        <p>
          {say('noneFits', lang)}{' '}
          <a href={documentPath(lang, 'bidrag')}>{say('writePack', lang)}</a>.
        </p>
      )}
      {near.map((group, i) => card(group, true, i === 0))}
      {far.length > 0 && (
        <details className="calc-more find-rest">
          <summary>
            {far.length === 1 ? say('oneMore', lang) : say('more', lang, { n: String(far.length) })}
          </summary>
          {far.map((group) => card(group, false))}
        </details>
      )}
    </>
  );
}
