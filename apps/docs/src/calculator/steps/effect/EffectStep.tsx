import { BasisChoice } from '../../ui/BasisChoice.tsx';
import { TypedBasisContext } from '../../ui/context.ts';
import { Help } from '../../ui/Help.tsx';
import { Reflection } from '../../ui/Reflection.tsx';
import { useFields } from '../assumptions/use-fields.ts';
import type { StepProps } from '../step.ts';
import './effect.css';
import { outcomesOf } from './effect-in-case.ts';
import { OtherOutcomes } from './OtherOutcomes.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { QUESTIONS } from './reflection.ts';
import { say } from './words.ts';

/** How many reach the goal because of the course, and how that is known. */
export default function EffectStep(all: StepProps) {
  const { inputs, language: lang } = all;
  const fields = useFields('effect', all);
  const { counted, others } = outcomesOf(inputs);
  return (
    <TypedBasisContext value={all.typed}>
      <div className="effect-step">
        <p className="calc-lead">{say('intro', lang)}</p>
        <div className="calc-helps">
          <Help title={say('effectOrConsequence', lang)}>
            <p>{say('effectOrConsequenceText', lang)}</p>
          </Help>
          <Help title={say('anywayHelp', lang)}>
            <p>{say('anywayHelpText', lang)}</p>
          </Help>
        </div>
        <BasisChoice typed={all.typed} onChange={all.setTyped} />
        {counted.map((one) => (
          <OutcomeCard key={one.id} counted={one} fields={fields} all={all} />
        ))}
        <OtherOutcomes others={others} all={all} />
        <Reflection questions={QUESTIONS} />
      </div>
    </TypedBasisContext>
  );
}
