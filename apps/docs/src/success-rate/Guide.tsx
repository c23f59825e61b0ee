import type { Pack } from '@som/engine';
import { type About, bearingEffects, isRefused, propose, proposeFromOwn } from '@som/evidence';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../calculator/ui/context.ts';
import type { Asked } from './model/asked.ts';
import { readOfHundred, readPersons } from './model/typed.ts';
import { GroupFields } from './ui/GroupFields.tsx';
import { OwnResults } from './ui/OwnResults.tsx';
import { ProposalView } from './ui/ProposalView.tsx';
import { StudyChoice } from './ui/StudyChoice.tsx';
import { Switches } from './ui/Switches.tsx';
import { OfHundredField } from './ui/TypedField.tsx';
import { UseInCase } from './ui/UseInCase.tsx';
import { useAsked } from './ui/use-asked.ts';
import { Ways } from './ui/Ways.tsx';
import { say } from './words.ts';

/** What is asked for; nothing until a known outcome is chosen. */
function aboutOf({ pack, group, outcome, chain }: Asked, packs: readonly Pack[]): About | undefined {
  const own = packs.find(({ id }) => id === pack);
  if (own?.outcomes[outcome]?.group !== group) return undefined;
  return { pack, group, outcome, ...(own.chains[chain] && { chain }) };
}

/** One question after the other: who, what would happen anyway, which studies, and then the answer. */
export function Guide({ packs }: { packs: readonly Pack[] }) {
  const lang = useLanguage();
  const [asked, setAsked] = useAsked();
  const about = useMemo(() => aboutOf(asked, packs), [asked, packs]);
  const isPrevention =
    about && packs.find(({ id }) => id === about.pack)?.outcomes[about.outcome]?.kind === 'prevention';
  return (
    <>
      <section aria-labelledby="rate-who">
        <h2 id="rate-who">{say('whoAndWhat', lang)}</h2>
        <GroupFields packs={packs} asked={asked} onChange={setAsked} />
      </section>
      {about ? (
        <>
          <section aria-labelledby="rate-without">
            <h2 id="rate-without">{say('withoutTitle', lang)}</h2>
            <OfHundredField
              label={say(isPrevention ? 'withoutPrevention' : 'without', lang)}
              hint={say('withoutHint', lang)}
              value={asked.without}
              onChange={(without) => setAsked({ without })}
            />
          </section>
          <Answer about={about} packs={packs} asked={asked} onChange={setAsked} />
        </>
      ) : (
        <p>{say('chooseFirst', lang)}</p>
      )}
    </>
  );
}

interface AnswerProps {
  about: About;
  packs: readonly Pack[];
  asked: Asked;
  onChange: (changed: Partial<Asked>) => void;
}

/** The studies that bear on it and the proposal; or that there are none, and the honest ways. */
function Answer({ about, packs, asked, onChange }: AnswerProps) {
  const lang = useLanguage();
  const late = useDeferredValue(asked);
  const without = readOfHundred(late.without, lang);
  const options = useMemo(
    () => ({
      switches: late.switches,
      include: late.include,
      exclude: late.exclude,
      ...(without !== undefined && { without }),
    }),
    [late, without],
  );
  const effects = useMemo(() => bearingEffects(about, packs, options), [about, packs, options]);
  const own = readPersons(late.own);
  const proposal = useMemo(() => {
    if (own === undefined || without === undefined) return propose(about, packs, options);
    const results = { reached: own.reached, of: own.of };
    const priorWeight = Number(late.priorWeight);
    return proposeFromOwn(about, packs, { results, priorWeight, without }, options);
  }, [about, packs, options, own, without, late.priorWeight]);
  const isNothing = effects.every(({ takesPart }) => !takesPart) && late.exclude.length === 0;
  const tick = (ref: string, takesPart: boolean) => {
    const rest = (list: readonly string[]) => list.filter((one) => one !== ref);
    onChange({
      include: takesPart ? [...rest(asked.include), ref] : rest(asked.include),
      exclude: takesPart ? rest(asked.exclude) : [...rest(asked.exclude), ref],
    });
  };
  return (
    <>
      <section aria-labelledby="rate-studies">
        <h2 id="rate-studies">{say('studiesTitle', lang)}</h2>
        {effects.length === 0 ? (
          <p>{say('noStudies', lang)}</p>
        ) : (
          <>
            <p className="calc-hint">{say('studiesHint', lang)}</p>
            <StudyChoice effects={effects} onTick={tick} />
            <Switches
              switches={asked.switches}
              onChange={(switches) => onChange({ switches })}
            />
          </>
        )}
      </section>
      <section aria-labelledby="rate-answer">
        <h2 id="rate-answer">{say('answerTitle', lang)}</h2>
        <OwnResults asked={asked} hasWithout={without !== undefined} onChange={onChange} />
        {isRefused(proposal) ? (
          <p role="status">
            <strong>{say('cannot', lang)}</strong> {proposal.refused[lang]}
          </p>
        ) : (
          <>
            <ProposalView proposal={proposal} />
            <UseInCase proposal={proposal} about={about} packs={packs} />
          </>
        )}
      </section>
      {isNothing ? (
        <section aria-labelledby="rate-ways">
          <h2 id="rate-ways">{say('waysTitle', lang)}</h2>
          <Ways about={about} packs={packs} />
        </section>
      ) : (
        <details className="calc-more rate-other">
          <summary>{say('waysOther', lang)}</summary>
          <Ways about={about} packs={packs} />
        </details>
      )}
    </>
  );
}
