import type { Case } from '@som/engine';
import type { Proposal } from '@som/evidence';
import type { Departure, StepProps } from '../step.ts';
import { type Effect, effectReason, effectText, withEffect } from './effect-in-case.ts';

/** Who answers for a choice, and when: 2026-11-22. */
export interface Choice {
  by: string;
  date: string;
}

/** The case with a proposal as its effect: with what it rests on, who chose it, and the works it cites. */
export function withProposal(asked: Case, proposal: Proposal, { by, date }: Choice): Case {
  const { outcome, write, sources } = proposal;
  const restsOn = write.restsOn && { ...write.restsOn, by, date };
  const effect: Effect = { ...write, ...(restsOn && { restsOn }) };
  const next = withEffect(asked, outcome, effect);
  const listed = { ...sources, ...asked.sources };
  return Object.keys(listed).length === 0 ? next : { ...next, sources: listed };
}

/** Puts a proposal into the case: one step to undo, one line of the logbook, with its own words as the reason. */
export function applyProposal(
  all: StepProps,
  proposal: Proposal,
  choice: Choice,
  was: { label: Departure['what']; effect: Effect | undefined },
): void {
  const { outcome, form, write, log } = proposal;
  const at = `effect.${outcome}.${form}`;
  all.change((asked) => withProposal(asked, proposal, choice), {
    at,
    departure: {
      step: 'effect',
      what: was.label,
      from: effectText(was.effect),
      to: effectText(write),
      reason: log[all.language],
      withReason: effectReason(outcome),
    },
  });
  all.settle();
}
