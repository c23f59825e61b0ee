import { BAND_LABELS, fitGroups } from '@som/packs';
import { useMemo, useState } from 'react';
import '../../../find-group/find-group.css';
import { type Answers, NO_ANSWERS, questionOf } from '../../../find-group/model/answers.ts';
import { DifferenceList } from '../../../find-group/ui/DifferenceList.tsx';
import { Questions } from '../../../find-group/ui/Questions.tsx';
import type { StepProps } from '../step.ts';
import { adjusted } from './adjusted.ts';
import { say } from './words.ts';

/** The group of the case held against the municipality's own citizens, and the case changed by what differs. */
export default function GroupCheck({ all }: { all: StepProps }) {
  const { pack, catalogue, language: lang, change, settle } = all;
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [taken, setTaken] = useState<Answers>();
  const question = useMemo(() => questionOf(answers), [answers]);
  const isAsked = Object.keys(question).length > 0;
  const fit = useMemo(
    () =>
      isAsked
        ? fitGroups(question, [pack], catalogue).groups.find(
            ({ group }) => group === all.case.group,
          )
        : undefined,
    [isAsked, question, pack, catalogue, all.case.group],
  );
  const edits = fit ? adjusted(all.case, fit, pack, lang) : [];
  const take = () => {
    for (const { edit, at, departure } of edits) {
      change(edit, { at, departure });
      settle();
    }
    setTaken(answers);
  };
  return (
    <div className="group-check">
      <div>
        <h4>{say('yourAnswers', lang)}</h4>
        <Questions answers={answers} onChange={setAnswers} />
      </div>
      <div role="status">
        {!fit && <p className="calc-hint">{say('answerFirst', lang)}</p>}
        {fit && (
          <>
            <p>
              <strong>{fit.label[lang]}</strong> {BAND_LABELS[fit.band][lang]}.
            </p>
            {fit.speaksFor && <p>+ {fit.speaksFor[lang]}</p>}
            {fit.speaksAgainst && <p>− {fit.speaksAgainst[lang]}</p>}
            <DifferenceList fit={fit} isOpen />
            {taken === answers ? (
              <p>{say('taken', lang)}</p>
            ) : (
              edits.length > 0 && (
                <button type="button" onClick={take}>
                  {say('takeIn', lang)} ({edits.length})
                </button>
              )
            )}
          </>
        )}
      </div>
    </div>
  );
}
