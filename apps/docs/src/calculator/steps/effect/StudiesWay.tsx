import type { Pack } from '@som/engine';
import {
  type About,
  bearingEffects,
  isRefused,
  type Proposal,
  propose,
  proposeFromOwn,
  type Refused,
} from '@som/evidence';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Asked, NOTHING_ASKED } from '../../../success-rate/model/asked.ts';
import { refOf } from '../../../success-rate/model/figures.ts';
import { readPersons } from '../../../success-rate/model/typed.ts';
import { OwnResults } from '../../../success-rate/ui/OwnResults.tsx';
import { StudyChoice } from '../../../success-rate/ui/StudyChoice.tsx';
import { Switches } from '../../../success-rate/ui/Switches.tsx';
import { TextField } from '../../../success-rate/ui/TypedField.tsx';
import { say } from '../../../success-rate/words.ts';
import { useLanguage } from '../../ui/context.ts';

interface StudiesWayProps {
  about: About;
  packs: readonly Pack[];
  isPrevention: boolean;
  without: number | undefined;
  onAnswer: (answer: Proposal | Refused | undefined) => void;
}

/** As long as the same reason may be on the page about success rates. */
const MOST_WHY = 300;

type Chosen = Pick<Asked, 'own' | 'priorWeight' | 'include' | 'exclude' | 'why' | 'switches'>;

function answerTo(
  about: About,
  packs: readonly Pack[],
  { own, priorWeight, include, exclude, why, switches }: Chosen,
  without: number | undefined,
): Proposal | Refused {
  const options = {
    switches,
    include,
    exclude,
    ...(why.trim() !== '' && { whyLeftOut: why.trim() }),
    ...(without !== undefined && { without }),
  };
  const results = readPersons(own);
  if (!results || without === undefined) return propose(about, packs, options);
  const numbers = { results, priorWeight: Number(priorWeight), without };
  return proposeFromOwn(about, packs, numbers, options);
}

/** The studies that bear on the outcome, each of which can be taken in or out; one's own results on top. */
export function StudiesWay({ about, packs, isPrevention, without, onAnswer }: StudiesWayProps) {
  const lang = useLanguage();
  const [chosen, setChosen] = useState<Chosen>(NOTHING_ASKED);
  const late = useDeferredValue(chosen);
  const change = (changed: Partial<Chosen>) => setChosen((before) => ({ ...before, ...changed }));
  const byThemselves = useMemo(
    () =>
      new Set(
        bearingEffects(about, packs)
          .filter(({ takesPart }) => takesPart)
          .map(refOf),
      ),
    [about, packs],
  );
  const effects = useMemo(
    () =>
      bearingEffects(about, packs, {
        switches: late.switches,
        include: late.include,
        exclude: late.exclude,
        ...(without !== undefined && { without }),
      }),
    [about, packs, late, without],
  );
  const answer = useMemo(
    () => answerTo(about, packs, late, without),
    [about, packs, late, without],
  );
  useEffect(() => onAnswer(answer), [answer, onAnswer]);
  const tick = (ref: string, takesPart: boolean) => {
    const rest = (list: readonly string[]) => list.filter((one) => one !== ref);
    change({
      include: takesPart ? [...rest(chosen.include), ref] : rest(chosen.include),
      exclude: takesPart ? rest(chosen.exclude) : [...rest(chosen.exclude), ref],
    });
  };
  return (
    <>
      {effects.length > 0 && (
        <>
          <StudyChoice
            effects={effects}
            byThemselves={byThemselves}
            include={chosen.include}
            exclude={chosen.exclude}
            onTick={tick}
          />
          {chosen.exclude.length > 0 && (
            <TextField
              label={say('whyLeftOut', lang)}
              hint={say('whyLeftOutHint', lang)}
              value={chosen.why}
              onChange={(why) => change({ why: why.slice(0, MOST_WHY) })}
            />
          )}
          <Switches switches={chosen.switches} onChange={(switches) => change({ switches })} />
        </>
      )}
      {!isPrevention && (effects.length > 0 || !isRefused(answer)) && (
        <OwnResults
          asked={{ ...NOTHING_ASKED, ...chosen }}
          hasWithout={without !== undefined}
          onChange={change}
        />
      )}
    </>
  );
}
