import type { Output, Purse } from '@som/engine';
import { useId, useMemo, useState } from 'react';
import { namedLevers } from '../../model/put-back.ts';
import { NoResult } from '../../ui/NoResult.tsx';
import { Reflection } from '../../ui/Reflection.tsx';
import { LongState } from '../results/LongState.tsx';
import { PurseChoice } from '../results/PurseChoice.tsx';
import '../results/results.css';
import type { StepProps } from '../step.ts';
import { Doubt } from './Doubt.tsx';
import { MustBeTrue } from './MustBeTrue.tsx';
import { QUESTIONS } from './reflection.ts';
import { Scenarios } from './Scenarios.tsx';
import './sensitivity.css';
import { TornadoView } from './TornadoView.tsx';
import { TwoWayView } from './TwoWayView.tsx';
import { useSensitivity } from './use-sensitivity.ts';
import { say } from './words.ts';

/** What must be true, what matters most, and what is worth finding out. */
export default function SensitivityStep(all: StepProps) {
  const { calculation, language: lang } = all;
  const id = useId();
  const [purse, setPurse] = useState<Purse>('total');
  const [window, setWindow] = useState<Output['window']>('net');
  const output = useMemo(() => ({ purse, window }), [purse, window]);
  const long = useSensitivity(all);
  const source = long.answer;
  const levers = useMemo(() => (calculation ? namedLevers(calculation) : []), [calculation]);
  if (!calculation) return <NoResult />;
  const years = String(calculation.result.horizon.years);
  return (
    <div className="result-step sens-step">
      <p className="calc-lead">{say('intro', lang)}</p>
      <div className="sens-choice">
        <PurseChoice purse={purse} onChange={setPurse} title={say('purse', lang)} />
        <div className="calc-field">
          <label htmlFor={id}>{say('window', lang)}</label>
          <select
            id={id}
            value={window}
            onChange={({ target }) => setWindow(target.value === 'budget' ? 'budget' : 'net')}
          >
            <option value="net">{say('net', lang, { years })}</option>
            <option value="budget">{say('budget', lang)}</option>
          </select>
        </div>
      </div>
      <LongState long={long} />
      {source && (
        <>
          <MustBeTrue source={source} output={output} />
          <TornadoView source={source} output={output} />
        </>
      )}
      <Doubt output={output} />
      {source && <TwoWayView source={source} levers={levers} output={output} all={all} />}
      <Scenarios levers={levers} calculation={calculation} all={all} />
      <Reflection questions={QUESTIONS} />
    </div>
  );
}
