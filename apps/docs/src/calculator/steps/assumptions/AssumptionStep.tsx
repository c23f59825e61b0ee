import { useMemo } from 'react';
import { numberOf, type SectionName } from '../../model/assumption.ts';
import { assumptionsOf } from '../../model/assumptions.ts';
import { groupWords } from '../../model/people.ts';
import { REASONS } from '../../model/reasons.ts';
import { changesBetween } from '../../model/value-in-case.ts';
import { Assumptions } from '../../ui/Assumptions.tsx';
import { TypedBasisContext } from '../../ui/context.ts';
import type { StepId, StepProps } from '../step.ts';
import { edited } from './edited.ts';

interface AssumptionStepProps {
  step: StepId;
  sections: readonly SectionName[];
  all: StepProps;
}

/** The numbers of some sections, one under the other, each with its origin and how it was understood. */
export function AssumptionStep({ step, sections, all }: AssumptionStepProps) {
  const { opened, language } = all;
  const { calculation } = opened;
  const assumptions = useMemo(
    () => (calculation ? assumptionsOf(opened.inputs, calculation) : []),
    [opened.inputs, calculation],
  );
  if (!calculation) return null;
  const changes = changesBetween(assumptions, all.case);
  const typed = { typed: all.typed };
  const participants = assumptions.reduce(
    (sum, a) =>
      a.type === 'number' && a.key.startsWith('intake.') ? sum + (numberOf(changes, a) ?? 0) : sum,
    0,
  );
  return (
    <TypedBasisContext value={all.typed}>
      <Assumptions
        assumptions={assumptions.filter(({ section }) => sections.includes(section))}
        changes={changes}
        revision={all.revision}
        telling={{ lang: language, many: groupWords(all.inputs).many, participants }}
        onChange={(assumption, value) => {
          const { edit, ...how } = edited(assumption, value, {
            step,
            opened: opened.inputs,
            resolved: calculation.resolved,
            changes,
            typed,
            reason: REASONS[language],
          });
          all.change(edit, how);
        }}
        onSettle={all.settle}
      />
    </TypedBasisContext>
  );
}
