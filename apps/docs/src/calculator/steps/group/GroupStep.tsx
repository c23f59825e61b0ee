import { lazy, Suspense, useState } from 'react';
import { BasisChoice } from '../../ui/BasisChoice.tsx';
import { TypedBasisContext } from '../../ui/context.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Reflection } from '../../ui/Reflection.tsx';
import { SegmentSum } from '../../ui/SegmentSum.tsx';
import { useFields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import { GroupAbout } from './GroupAbout.tsx';
import './group.css';
import { IntakeFields } from './IntakeFields.tsx';
import { QuestionField } from './QuestionField.tsx';
import { QUESTIONS } from './reflection.ts';
import { TimeFields } from './TimeFields.tsx';
import { say } from './words.ts';

// the questions and the rule that ranks groups are fetched by those who ask
const GroupCheck = lazy(() => import('./GroupCheck.tsx'));

/** Whom it is about, how many they are, and how far ahead it is counted. */
export default function GroupStep(all: StepProps) {
  const { language: lang } = all;
  const fields = useFields('group', all);
  const [isChecking, setChecking] = useState(false);
  const segments = fields.assumptions.filter(({ key }) => key.startsWith('segments.'));
  const completion = fields.of('completion');
  return (
    <TypedBasisContext value={all.typed}>
      <div className="group-step">
        <p className="calc-lead">{say('intro', lang)}</p>
        <QuestionField all={all} />
        <GroupAbout all={all} />
        <details
          className="calc-more"
          onToggle={(event) => setChecking(isChecking || event.currentTarget.open)}
        >
          <summary>{say('check', lang)}</summary>
          {isChecking && (
            <Suspense fallback={<p role="status">…</p>}>
              <GroupCheck all={all} />
            </Suspense>
          )}
        </details>
        <IntakeFields all={all} />
        {completion?.type === 'number' && <NumberField {...fields} assumption={completion} />}
        {segments.length > 0 && (
          <section>
            <h3>{say('whoTheyAre', lang)}</h3>
            <p className="calc-hint">{say('whoHint', lang)}</p>
            <div className="group-years">
              {segments.map(
                (field) =>
                  field.type === 'number' && (
                    <NumberField key={field.key} {...fields} assumption={field} />
                  ),
              )}
            </div>
            <SegmentSum fields={segments} all={fields} />
          </section>
        )}
        <TimeFields fields={fields} all={all} />
        <BasisChoice typed={all.typed} onChange={all.setTyped} />
        <Reflection questions={QUESTIONS} />
      </div>
    </TypedBasisContext>
  );
}
