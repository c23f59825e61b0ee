import { capitalise, PROBLEM_IDS, PROBLEMS, type Problem, STAGE_LABELS, STAGES } from '@som/engine';
import { SERVICE_KINDS } from '@som/packs';
import { useId } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { type Answers, MOST_MEASURE } from '../model/answers.ts';
import { say } from '../words.ts';
import { AgeFields } from './AgeFields.tsx';
import { RadioField } from './RadioField.tsx';
import { TickField } from './TickField.tsx';

interface QuestionsProps {
  answers: Answers;
  onChange: (answers: Answers) => void;
}

/** Everything that is asked about a group, in the order in which it weighs. */
export function Questions({ answers, onChange }: QuestionsProps) {
  const lang = useLanguage();
  const id = useId();
  const set = (changed: Partial<Answers>) => onChange({ ...answers, ...changed });
  const [main] = answers.problems;
  const nameOf = (problem: Problem) => capitalise(PROBLEMS[problem].label[lang]);
  return (
    <form className="find-form" onSubmit={(event) => event.preventDefault()}>
      <AgeFields answers={answers} onChange={set} />
      <TickField
        legend={say('problems', lang)}
        options={PROBLEM_IDS.map((problem) => ({ id: problem, label: nameOf(problem) }))}
        ticked={answers.problems}
        onChange={(problems) => set({ problems })}
      />
      {answers.problems.length > 1 && (
        <div className="find-field" role="status">
          <label htmlFor={`${id}-main`}>{say('main', lang)}</label>
          <select
            id={`${id}-main`}
            value={main}
            aria-describedby={`${id}-main-hint`}
            onChange={(event) => {
              const first = answers.problems.filter((problem) => problem === event.target.value);
              const rest = answers.problems.filter((problem) => problem !== event.target.value);
              set({ problems: [...first, ...rest] });
            }}
          >
            {PROBLEM_IDS.filter((problem) => answers.problems.includes(problem)).map((problem) => (
              <option key={problem} value={problem}>
                {nameOf(problem)}
              </option>
            ))}
          </select>
          <p id={`${id}-main-hint`} className="calc-hint">
            {say('mainHint', lang)}
          </p>
        </div>
      )}
      <RadioField
        legend={say('unit', lang)}
        options={(['person', 'family'] as const).map((unit) => ({
          id: unit,
          label: capitalise(say(unit, lang)),
        }))}
        chosen={answers.unit}
        onChange={(unit) => set({ unit })}
      />
      <RadioField
        legend={say('stage', lang)}
        options={STAGES.map((stage) => ({
          id: stage,
          label: `${capitalise(STAGE_LABELS[stage][lang])}: ${STAGE_LABELS[stage].meaning[lang]}`,
        }))}
        chosen={answers.stage}
        onChange={(stage) => set({ stage })}
      />
      <div className="find-field">
        <label htmlFor={`${id}-measure`}>{say('measure', lang)}</label>
        <input
          id={`${id}-measure`}
          type="text"
          autoComplete="off"
          maxLength={MOST_MEASURE}
          value={answers.measure}
          aria-describedby={`${id}-measure-hint`}
          onChange={(event) => set({ measure: event.target.value })}
        />
        <p id={`${id}-measure-hint`} className="calc-hint">
          {say('measureHint', lang)}
        </p>
      </div>
      <TickField
        legend={say('services', lang)}
        hint={say('servicesHint', lang)}
        options={Object.entries(SERVICE_KINDS).map(([kind, label]) => ({
          id: kind,
          label: capitalise(label[lang]),
        }))}
        ticked={answers.services}
        onChange={(services) => set({ services })}
      />
    </form>
  );
}
