import type { Pack } from '@som/engine';
import {
  type About,
  bearingEffects,
  isRefused,
  type Proposal,
  type ProposeOptions,
  propose,
  proposeFromOwn,
  type Refused,
} from '@som/evidence';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../calculator/ui/context.ts';
import { useInAddress } from '../calculator/ui/use-in-address.ts';
import { type Asked, readAsked, writeAsked } from './model/asked.ts';
import { refOf } from './model/figures.ts';
import { readOfHundred, readPersons } from './model/typed.ts';
import { GroupFields } from './ui/GroupFields.tsx';
import { OwnResults } from './ui/OwnResults.tsx';
import { ProposalView } from './ui/ProposalView.tsx';
import { StudyChoice } from './ui/StudyChoice.tsx';
import { Switches } from './ui/Switches.tsx';
import { OfHundredField, TextField } from './ui/TypedField.tsx';
import { UseInCase } from './ui/UseInCase.tsx';
import { Ways } from './ui/Ways.tsx';
import { say } from './words.ts';

const ADDRESS = { read: readAsked, write: writeAsked };

/** What is asked for; nothing until a known outcome is chosen. */
function aboutOf(
  { pack, group, outcome, chain }: Asked,
  packs: readonly Pack[],
): About | undefined {
  const own = packs.find(({ id }) => id === pack);
  if (own?.outcomes[outcome]?.group !== group) return undefined;
  return { pack, group, outcome, ...(own.chains[chain] && { chain }) };
}

/** One question after the other: who, what would happen anyway, which studies, and then the answer. */
export function Guide({ packs }: { packs: readonly Pack[] }) {
  const lang = useLanguage();
  const [asked, setWhole] = useInAddress(ADDRESS);
  const setAsked = (changed: Partial<Asked>) => setWhole({ ...asked, ...changed });
  const about = useMemo(() => aboutOf(asked, packs), [asked, packs]);
  const isPrevention =
    about &&
    packs.find(({ id }) => id === about.pack)?.outcomes[about.outcome]?.kind === 'prevention';
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
          <Answer
            about={about}
            packs={packs}
            isPrevention={isPrevention === true}
            asked={asked}
            onChange={setAsked}
          />
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
  isPrevention: boolean;
  asked: Asked;
  onChange: (changed: Partial<Asked>) => void;
}

/** The studies that bear on it and the proposal; or that there are none, and the honest ways. */
function Answer({ about, packs, isPrevention, asked, onChange }: AnswerProps) {
  const lang = useLanguage();
  const late = useDeferredValue(asked);
  const without = readOfHundred(late.without, lang);
  const byThemselves = useMemo(
    () =>
      new Set(
        bearingEffects(about, packs)
          .filter(({ takesPart }) => takesPart)
          .map(refOf),
      ),
    [about, packs],
  );
  const options = useMemo(
    () => optionsOf(about, packs, late, without),
    [about, packs, late, without],
  );
  const effects = useMemo(() => bearingEffects(about, packs, options), [about, packs, options]);
  const proposal = useMemo(
    () => proposalOf(about, packs, late, options),
    [about, packs, late, options],
  );
  const isNothing = effects.every(({ takesPart }) => !takesPart) && late.exclude.length === 0;
  const tick = (ref: string, takesPart: boolean) => {
    const rest = (list: readonly string[]) => list.filter((one) => one !== ref);
    onChange({
      include: takesPart ? [...rest(asked.include), ref] : rest(asked.include),
      exclude: takesPart ? rest(asked.exclude) : [...rest(asked.exclude), ref],
    });
  };
  const ways = (
    <Ways key={about.outcome} {...{ about, packs, isPrevention, without }} isAlone={!isNothing} />
  );
  const own = <OwnResults asked={asked} hasWithout={without !== undefined} onChange={onChange} />;
  return (
    <>
      <section aria-labelledby="rate-studies">
        <h2 id="rate-studies">{say('studiesTitle', lang)}</h2>
        {isRefused(proposal) && (
          <p role="status" className="rate-refused">
            {proposal.refused[lang]}
          </p>
        )}
        {effects.length > 0 && (
          <>
            <p className="calc-hint">{say('studiesHint', lang)}</p>
            <StudyChoice
              key={about.outcome}
              effects={effects}
              byThemselves={byThemselves}
              include={asked.include}
              exclude={asked.exclude}
              onTick={tick}
            />
            {asked.exclude.length > 0 && (
              <TextField
                label={say('whyLeftOut', lang)}
                hint={say('whyLeftOutHint', lang)}
                value={asked.why}
                onChange={(why) => onChange({ why })}
              />
            )}
            <Switches switches={asked.switches} onChange={(switches) => onChange({ switches })} />
          </>
        )}
      </section>
      {!isPrevention && isNothing && own}
      {(!isNothing || !isRefused(proposal)) && (
        <section aria-labelledby="rate-answer">
          <h2 id="rate-answer">{say('answerTitle', lang)}</h2>
          {!isPrevention && !isNothing && own}
          {isRefused(proposal) ? (
            <p>{say('cannot', lang)}</p>
          ) : (
            <>
              <ProposalView proposal={proposal} />
              <UseInCase proposal={proposal} about={about} packs={packs} />
            </>
          )}
        </section>
      )}
      {isNothing ? (
        <section aria-labelledby="rate-ways">
          <h2 id="rate-ways">{say('waysTitle', lang)}</h2>
          {ways}
        </section>
      ) : (
        <details className="calc-more rate-other">
          <summary>{say('waysOther', lang)}</summary>
          {ways}
        </details>
      )}
    </>
  );
}

/** What has been chosen; effects that an old address names and that are no longer there are left out. */
function optionsOf(
  about: About,
  packs: readonly Pack[],
  { switches, include, exclude, why }: Asked,
  without: number | undefined,
): ProposeOptions {
  const known = new Set(bearingEffects(about, packs).map(refOf));
  return {
    switches,
    include: include.filter((ref) => known.has(ref)),
    exclude: exclude.filter((ref) => known.has(ref)),
    ...(why.trim() !== '' && { whyLeftOut: why.trim().slice(0, 300) }),
    ...(without !== undefined && { without }),
  };
}

/** From the studies, with one's own results on top where there are any. */
function proposalOf(
  about: About,
  packs: readonly Pack[],
  { own, priorWeight }: Asked,
  options: ProposeOptions,
): Proposal | Refused {
  const results = readPersons(own);
  const { without } = options;
  if (!results || without === undefined) return propose(about, packs, options);
  return proposeFromOwn(
    about,
    packs,
    { results, priorWeight: Number(priorWeight), without },
    options,
  );
}
