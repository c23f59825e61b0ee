import type { Case, Label } from '@som/engine';
import type { Proposal } from '@som/evidence';
import { goneScenarios, goneScenariosText } from '@som/packs';
import type { Departure, StepProps } from '../step.ts';
import { type Effect, effectReason, effectText, withEffect } from './effect-in-case.ts';

/** Who answers for a choice, and when: 2026-11-22. */
export interface Choice {
  by: string;
  date: string;
}

/** Which scenarios of the case the proposal takes out, since they vary a number that is then gone; in words. */
export const takenOut = ({ scenarios }: Case, { outcome, write }: Proposal): Label | undefined =>
  goneScenariosText(goneScenarios(scenarios, outcome, write), outcome, write);

/**
 * The case with a proposal as its effect: with what it rests on, who chose it, and the works it cites; without the
 * scenarios that vary a number which is no longer there, as when it is written into a file.
 */
export function withProposal(asked: Case, proposal: Proposal, { by, date }: Choice): Case {
  const { outcome, write, sources } = proposal;
  const restsOn = write.restsOn && { ...write.restsOn, by, date };
  const effect: Effect = { ...write, ...(restsOn && { restsOn }) };
  const gone = goneScenarios(asked.scenarios, outcome, effect);
  const kept = Object.entries(asked.scenarios ?? {}).filter(([id]) => !Object.hasOwn(gone, id));
  const { scenarios: _scenarios, ...rest } = withEffect(asked, outcome, effect);
  const next = kept.length > 0 ? { ...rest, scenarios: Object.fromEntries(kept) } : rest;
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
  const gone = takenOut(all.case, proposal);
  const said = [log, ...(gone ? [gone] : [])].map((text) => text[all.language]);
  all.change((asked) => withProposal(asked, proposal, choice), {
    at,
    departure: {
      step: 'effect',
      what: was.label,
      from: effectText(was.effect),
      to: effectText(write),
      reason: said.join(' '),
      withReason: effectReason(outcome),
    },
  });
  all.settle();
}
