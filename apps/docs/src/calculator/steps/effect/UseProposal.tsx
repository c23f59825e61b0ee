import type { Proposal } from '@som/evidence';
import { useState } from 'react';
import { TextField } from '../../../success-rate/ui/TypedField.tsx';
import type { StepProps } from '../step.ts';
import type { Effect, Outcome } from './effect-in-case.ts';
import { say } from './words.ts';
import { applyProposal, takenOut } from './write-proposal.ts';

interface UseProposalProps {
  proposal: Proposal;
  outcome: Outcome;
  effect: Effect | undefined;
  all: StepProps;
}

/** Puts the proposal into the case, with who answers for it. */
export function UseProposal({ proposal, outcome, effect, all }: UseProposalProps) {
  const lang = all.language;
  const [by, setBy] = useState('');
  const [told, setTold] = useState<'used' | 'byNeeded' | undefined>();
  const use = () => {
    const who = by.trim();
    if (who === '') return setTold('byNeeded');
    const date = new Date().toISOString().slice(0, 10);
    applyProposal(all, proposal, { by: who, date }, { label: outcome.label, effect });
    setTold('used');
  };
  const gone = takenOut(all.case, proposal);
  return (
    <div className="effect-use">
      {gone && (
        <p className="calc-hint">
          {say('scenariosGone', lang)} {gone[lang]}
        </p>
      )}
      <TextField label={say('by', lang)} hint={say('byHint', lang)} value={by} onChange={setBy} />
      <button type="button" className="rate-main" onClick={use}>
        {say('use', lang)}
      </button>
      <p role="status" className={told === 'byNeeded' ? 'calc-problem' : undefined}>
        {told && say(told, lang)}
      </p>
    </div>
  );
}
