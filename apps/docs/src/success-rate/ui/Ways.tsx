import type { Label } from '@som/engine';
import {
  type HonestWay,
  isRefused,
  type Proposal,
  type Refused,
  waysWithoutStudies,
} from '@som/evidence';
import { useId, useMemo, useState } from 'react';
import { useLanguage } from '../../calculator/ui/context.ts';
import { say } from '../words.ts';
import { BeforeAfterForm } from './BeforeAfterForm.tsx';
import { ComparisonForm } from './ComparisonForm.tsx';
import { JudgementForm } from './JudgementForm.tsx';
import { ProposalView } from './ProposalView.tsx';
import { UseInCase } from './UseInCase.tsx';
import type { WayForm } from './way-form.ts';

const FORMS: Readonly<Record<HonestWay['way'], (props: WayForm) => React.ReactNode>> = {
  'before-after': BeforeAfterForm,
  comparison: ComparisonForm,
  judgement: JudgementForm,
};

interface WaysProps extends Omit<WayForm, 'onAnswer'> {
  /** Nothing above has said yet that there are no studies. */
  isAlone: boolean;
}

/** The three honest ways when no study fits: each with what it is worth and what it needs. */
export function Ways({ about, packs, isPrevention, without, isAlone }: WaysProps) {
  const lang = useLanguage();
  const id = useId();
  const { says, ways } = useMemo(() => waysWithoutStudies(about, packs), [about, packs]);
  const [chosen, setChosen] = useState<HonestWay['way'] | undefined>();
  const [answer, setAnswer] = useState<Proposal | Refused | undefined>();
  const way = ways.find((one) => one.way === chosen);
  const Form = way && FORMS[way.way];
  return (
    <div className="rate-ways">
      {isAlone && <p>{says[lang]}</p>}
      <fieldset className="find-field">
        <legend>{say('chooseWay', lang)}</legend>
        <ul className="find-options" data-single>
          {ways
            .filter(({ possible }) => possible)
            .map((one) => (
              <li key={one.way}>
                <label>
                  <input
                    type="radio"
                    name={id}
                    checked={chosen === one.way}
                    onChange={() => {
                      setChosen(one.way);
                      setAnswer(undefined);
                    }}
                  />
                  {one.label[lang]}
                </label>
                <p className="calc-hint">{one.worth[lang]}</p>
              </li>
            ))}
        </ul>
      </fieldset>
      {way && Form && (
        <section className="rate-way" aria-label={way.label[lang]}>
          <Said title={say('needs', lang)} lines={way.needs} />
          <Form key={way.way} {...{ about, packs, isPrevention, without }} onAnswer={setAnswer} />
          {answer === undefined && (
            <p className="calc-hint" role="status">
              {say('missing', lang)}
            </p>
          )}
          {answer && isRefused(answer) && (
            <p role="alert" className="calc-problem">
              {answer.refused[lang]}
            </p>
          )}
          {answer && !isRefused(answer) && (
            <>
              <ProposalView proposal={answer} />
              <UseInCase proposal={answer} about={about} packs={packs} />
            </>
          )}
        </section>
      )}
    </div>
  );
}

function Said({ title, lines }: { title: string; lines: readonly Label[] }) {
  const lang = useLanguage();
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.da}>{line[lang]}</li>
        ))}
      </ul>
    </div>
  );
}
