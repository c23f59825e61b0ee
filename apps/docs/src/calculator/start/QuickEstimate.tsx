import type { Calculation, Pack } from '@som/engine';
import { kroner, number } from '@som/report';
import { useEffect, useId, useMemo, useState } from 'react';
import { findGroupPath } from '../../site/routes.ts';
import type { Opened, Shelf } from '../model/open-case.ts';
import { groupWords } from '../model/people.ts';
import { peopleOf } from '../model/shown-number.ts';
import { workOn } from '../store/work.ts';
import { useLanguage } from '../ui/context.ts';
import { TypedField } from '../ui/TypedField.tsx';
import { say } from '../words.ts';
import { hireCrew } from '../worker/crew.ts';
import { GroupSelect } from './GroupSelect.tsx';
import { QuickResult } from './QuickResult.tsx';
import { askable, type Quick, quickCase, quickEntries } from './quick-case.ts';
import { usePack } from './use-pack.ts';
import { LABELS, said } from './words.ts';

interface QuickEstimateProps {
  shelf: Shelf;
  onOpen: (opened: Opened) => void;
}

const NOTHING: Omit<Quick, 'startYear'> = {
  group: '',
  outcome: '',
  participants: undefined,
  cost: undefined,
  rate: undefined,
  years: 10,
};

/** The result of the estimate, made in a thread of its own. */
function useEstimate(pack: Pack | undefined, shelf: Shelf, quick: Quick) {
  const [crew] = useState(hireCrew);
  const [calculation, setCalculation] = useState<Calculation>();
  const { catalogue } = shelf;
  useEffect(() => () => crew.end(), [crew]);
  useEffect(() => {
    if (pack) crew.shelve({ pack, catalogue });
  }, [crew, pack, catalogue]);
  const asked = useMemo(
    () => (pack ? quickCase(pack, catalogue, quick) : undefined),
    [pack, catalogue, quick],
  );
  useEffect(() => {
    let gone = false;
    if (!asked) return setCalculation(undefined);
    crew.run('calculate', { case: asked }).then(
      (answer) => {
        if (!gone) setCalculation(answer.calculation);
      },
      () => undefined, // ended in the middle: the next number asks again
    );
    return () => {
      gone = true;
    };
  }, [crew, asked]);
  return { asked, calculation };
}

/** Five entries on one screen, the result at once, and the way on into the six steps without typing again. */
export function QuickEstimate({ shelf, onOpen }: QuickEstimateProps) {
  const lang = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [quick, setQuick] = useState<Quick>({
    ...NOTHING,
    startYear: new Date().getFullYear(),
  });
  const entry = shelf.packs.find(({ key }) => key === chosen.split('/')[0]);
  const found = usePack(entry);
  const pack = found === 'failed' ? undefined : found;
  const outcomes = pack ? askable(pack, quick.group) : [];
  const outcome = outcomes.find((one) => one.id === quick.outcome) ?? outcomes[0];
  const full = useMemo(() => ({ ...quick, outcome: outcome?.id ?? '' }), [quick, outcome?.id]);
  const { asked, calculation } = useEstimate(pack, shelf, full);
  const words =
    pack && asked
      ? groupWords({ pack, case: asked, catalogue: shelf.catalogue })
      : { one: LABELS.participant, many: LABELS.participants };
  const set = (change: Partial<Quick>) => setQuick((before) => ({ ...before, ...change }));
  const people = peopleOf(quick.rate ?? 0, lang);
  const isPrevention = outcome?.outcome.kind === 'prevention';
  const deepen = () => {
    if (!asked || !pack) return;
    const inputs = { case: asked, pack, catalogue: shelf.catalogue };
    const work = { ...workOn(asked), entries: quickEntries(asked) };
    onOpen({ inputs, work, ...(entry?.strange && { strange: entry.strange }) });
  };
  return (
    <section className="calc-quick" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('quickTitle', lang)}</h2>
      <p className="calc-hint">{say('quickHint', lang)}</p>
      <div className="calc-quick-columns">
        <div className="calc-quick-fields">
          <GroupSelect
            packs={shelf.packs}
            value={chosen}
            label={LABELS.group[lang]}
            onChange={(value) => {
              setChosen(value);
              set({ group: value.split('/')[1] ?? '', outcome: '' });
            }}
          />
          <p className="calc-hint">
            <a href={findGroupPath(lang)}>{say('findGroup', lang)}</a>
          </p>
          {found === 'failed' && (
            <p role="alert" className="calc-problem">
              {say('notFetched', lang)}
            </p>
          )}
          <TypedField
            label={LABELS.many}
            kind="count"
            value={quick.participants}
            low={1}
            high={1_000_000}
            unit={words.many[lang]}
            onValue={(participants) => set({ participants })}
          />
          <TypedField
            label={LABELS.cost}
            kind="kroner"
            value={quick.cost}
            low={0}
            high={1e9}
            unit={said('perOne', lang, { one: words.one[lang] })}
            said={
              quick.cost !== undefined &&
              quick.participants !== undefined &&
              said('costInAll', lang, { sum: kroner(quick.cost * quick.participants, lang) })
            }
            onValue={(cost) => set({ cost })}
          />
          {outcomes.length > 1 && (
            <div className="calc-choice">
              <label htmlFor={`${id}-outcome`}>{LABELS.outcome[lang]}</label>
              <select
                id={`${id}-outcome`}
                value={outcome?.id}
                onChange={(event) => set({ outcome: event.target.value })}
              >
                {outcomes.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.outcome.label[lang]}
                  </option>
                ))}
              </select>
            </div>
          )}
          <TypedField
            label={isPrevention ? LABELS.avoided : LABELS.rate}
            kind="share"
            value={quick.rate}
            low={0}
            high={1}
            said={
              <>
                {outcome && outcomes.length === 1 && `${outcome.outcome.label[lang]}. `}
                {quick.rate !== undefined &&
                  said(isPrevention ? 'avoidedSaid' : 'rateSaid', lang, {
                    count: people.count,
                    of: people.of,
                    many: words.many[lang],
                  })}
              </>
            }
            onValue={(rate) => set({ rate })}
          />
          <TypedField
            label={LABELS.years}
            kind="years"
            value={quick.years}
            low={1}
            high={50}
            unit={LABELS.yearsUnit[lang]}
            said={said('from', lang, { year: number(quick.startYear, lang).replace(/\D/g, '') })}
            onValue={(years) => years !== undefined && set({ years })}
          />
        </div>
        <QuickResult calculation={asked && calculation} onDeepen={deepen} />
      </div>
    </section>
  );
}
