import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { type Answers, agesOf } from '../model/answers.ts';
import { say } from '../words.ts';

interface AgeFieldsProps {
  answers: Answers;
  onChange: (changed: Partial<Answers>) => void;
}

/** First and last age, with what is wrong or how a lone age was understood. */
export function AgeFields({ answers, onChange }: AgeFieldsProps) {
  const lang = useLanguage();
  const id = useId();
  const { ages, problem } = agesOf(answers);
  const isOne = ages !== undefined && answers.to.trim() === '';
  const said = isOne ? say('ageOne', lang, { age: String(ages[0]) }) : say('agesHint', lang);
  return (
    <fieldset className="find-field" aria-describedby={`${id}-said`}>
      <legend>{say('ages', lang)}</legend>
      <div className="find-ages">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {say(end, lang)}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={answers[end]}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={`${id}-said`}
              onChange={(event) => onChange({ [end]: event.target.value })}
            />
          </label>
        ))}
        <span>{say('years', lang)}</span>
      </div>
      <p id={`${id}-said`} className={problem ? 'calc-problem' : 'calc-hint'}>
        {problem ? say(problem, lang) : said}
      </p>
    </fieldset>
  );
}
