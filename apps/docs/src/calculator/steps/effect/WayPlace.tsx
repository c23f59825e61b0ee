import type { About, Proposal, Refused } from '@som/evidence';
import { isRefused } from '@som/evidence';
import { useMemo, useState } from 'react';
import '../../../find-group/find-group.css';
import '../../../success-rate/success-rate.css';
import { readOfHundred } from '../../../success-rate/model/typed.ts';
import { BeforeAfterForm } from '../../../success-rate/ui/BeforeAfterForm.tsx';
import { ComparisonForm } from '../../../success-rate/ui/ComparisonForm.tsx';
import { JudgementForm } from '../../../success-rate/ui/JudgementForm.tsx';
import { ProposalView } from '../../../success-rate/ui/ProposalView.tsx';
import { OfHundredField } from '../../../success-rate/ui/TypedField.tsx';
import type { StepProps } from '../step.ts';
import type { Effect, Outcome } from './effect-in-case.ts';
import { StudiesWay } from './StudiesWay.tsx';
import { UseProposal } from './UseProposal.tsx';
import { usePacks } from './use-packs.ts';
import type { Way } from './ways.ts';
import { say } from './words.ts';

const FORMS = {
  'before-after': BeforeAfterForm,
  comparison: ComparisonForm,
  judgement: JudgementForm,
} as const;

interface WayPlaceProps {
  way: Way;
  id: string;
  outcome: Outcome;
  effect: Effect | undefined;
  all: StepProps;
}

/** One way to a success rate: what is asked, the proposal, and the button that puts it into the case. */
export default function WayPlace({ way, id, outcome, effect, all }: WayPlaceProps) {
  const lang = all.language;
  const found = usePacks(all.pack);
  const [answer, setAnswer] = useState<Proposal | Refused | undefined>();
  const [typed, setTyped] = useState('');
  const isPrevention = outcome.kind === 'prevention';
  const about: About = useMemo(
    () => ({
      pack: all.pack.id,
      group: all.case.group,
      outcome: id,
      ...(all.case.chain !== undefined && { chain: all.case.chain }),
      case: all.case,
    }),
    [all.pack.id, all.case, id],
  );
  if (found.kind === 'loading') return <p role="status">{say('loading', lang)}</p>;
  if (found.kind === 'failed')
    return (
      <div role="alert">
        <p>{say('notFetched', lang)}</p>
        <button type="button" onClick={found.again}>
          {say('tryAgain', lang)}
        </button>
      </div>
    );
  const without = readOfHundred(typed, lang);
  const asked = { about, packs: found.packs, without, onAnswer: setAnswer };
  const Form = way === 'studies' ? undefined : FORMS[way];
  const needsWithout = way === 'studies' || (way === 'judgement' && isPrevention);
  return (
    <div className="rate rate-way">
      {needsWithout && (
        <OfHundredField
          label={say(isPrevention ? 'withoutPrevention' : 'withoutTitle', lang)}
          hint={say('withoutHint', lang)}
          value={typed}
          onChange={setTyped}
        />
      )}
      {answer && isRefused(answer) && (
        <p role="status" className="calc-problem">
          {answer.refused[lang]}
        </p>
      )}
      {Form ? (
        <Form {...asked} isPrevention={isPrevention} />
      ) : (
        <StudiesWay {...asked} isPrevention={isPrevention} />
      )}
      {answer === undefined && (
        <p className="calc-hint" role="status">
          {say('fillIn', lang)}
        </p>
      )}
      {answer && !isRefused(answer) && (
        <section className="rate-proposal" aria-label={say('proposal', lang)}>
          <h4>{say('proposal', lang)}</h4>
          <ProposalView proposal={answer} />
          <UseProposal proposal={answer} outcome={outcome} effect={effect} all={all} />
        </section>
      )}
    </div>
  );
}
