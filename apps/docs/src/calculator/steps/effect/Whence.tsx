import { lazy, Suspense, useId, useRef, useState } from 'react';
import { chainPath, successRatePath } from '../../../site/routes.ts';
import type { StepProps } from '../step.ts';
import type { Effect, Outcome } from './effect-in-case.ts';
import { WAYS, type Way } from './ways.ts';
import { say } from './words.ts';

// the evidence is fetched by those who ask for it
const WayPlace = lazy(() => import('./WayPlace.tsx'));

const NAMES = {
  studies: ['studies', 'studiesHint'],
  'before-after': ['beforeAfter', 'beforeAfterHint'],
  comparison: ['comparison', 'comparisonHint'],
  judgement: ['judgement', 'judgementHint'],
} as const;

interface WhenceProps {
  id: string;
  outcome: Outcome;
  effect: Effect | undefined;
  all: StepProps;
}

/** Where is the number from? Each way opens here, and its answer can be put into the case. */
export function Whence({ id, outcome, effect, all }: WhenceProps) {
  const lang = all.language;
  const name = useId();
  const [way, setWay] = useState<Way | undefined>();
  const first = useRef<HTMLInputElement>(null);
  const isPrevention = outcome.kind === 'prevention';
  // before and after cannot show what was prevented
  const ways = WAYS.filter((one) => !(isPrevention && one === 'before-after'));
  const { chain, group, pack } = { ...all.case, pack: all.pack.id };
  return (
    <div className="effect-whence">
      <fieldset>
        <legend>{say('whence', lang)}</legend>
        <p className="calc-hint">{say('whenceHint', lang)}</p>
        <ul className="effect-ways">
          {ways.map((one, i) => (
            <li key={one}>
              <label>
                <input
                  ref={i === 0 ? first : undefined}
                  type="radio"
                  name={name}
                  value={one}
                  checked={way === one}
                  onChange={() => setWay(one)}
                />
                <span>
                  <strong>{say(NAMES[one][0], lang)}</strong>
                  <span className="calc-hint">{say(NAMES[one][1], lang)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="effect-links">
        <a href={successRatePath(lang, { pack, group, outcome: id, chain })}>
          {say('whole', lang)}
        </a>
        {chain !== undefined && <a href={chainPath(lang, pack, chain)}>{say('goneChain', lang)}</a>}
      </p>
      {way && (
        <div className="effect-way">
          <Suspense fallback={<p role="status">{say('loading', lang)}</p>}>
            <WayPlace key={way} way={way} id={id} outcome={outcome} effect={effect} all={all} />
          </Suspense>
          <button
            type="button"
            onClick={() => {
              setWay(undefined);
              first.current?.focus();
            }}
          >
            {say('close', lang)}
          </button>
        </div>
      )}
    </div>
  );
}
