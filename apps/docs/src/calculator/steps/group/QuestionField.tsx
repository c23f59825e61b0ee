import type { Case } from '@som/engine';
import { useId } from 'react';
import { writtenIn } from '../../model/written-in.ts';
import type { StepProps } from '../step.ts';
import { say } from './words.ts';

const MOST = 4000;

/** The question the case is to answer: it stands over the case and first in the brief. */
export function QuestionField({ all }: { all: StepProps }) {
  const { language: lang, change, settle } = all;
  const id = useId();
  const write = (text: string) =>
    change(
      ({ question, ...asked }): Case =>
        text === '' ? asked : { ...asked, question: writtenIn(question, text, lang) },
      { at: 'question' },
    );
  return (
    <div className="calc-choice group-question">
      <label htmlFor={id}>{say('question', lang)}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        value={all.case.question?.[lang] ?? ''}
        placeholder={say('questionExample', lang)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write(event.target.value)}
        onBlur={settle}
      />
      <p id={`${id}-hint`} className="calc-hint">
        {say('questionHint', lang)}
      </p>
    </div>
  );
}
