import { useMemo, useRef } from 'react';
import { type Assumption, numberOf } from '../../model/assumption.ts';
import { assumptionsOf } from '../../model/assumptions.ts';
import { changedCase } from '../../model/changed-case.ts';
import { groupWords } from '../../model/people.ts';
import { REASONS } from '../../model/reasons.ts';
import { changesBetween } from '../../model/value-in-case.ts';
import type { AssumptionsProps } from '../../ui/assumptions-props.ts';
import type { StepId, StepProps } from '../step.ts';
import { departureOf, edited } from './edited.ts';

/** What a step's own fields are made from: the assumptions by key, and what happens when one is changed. */
export interface Fields extends AssumptionsProps {
  of: (key: string) => Assumption | undefined;
}

/**
 * The assumptions of the case as it is now. One that the opened case has is held against it; one that came later
 * (another way of writing an effect, a service that was added) against what it was when it came.
 */
export function useFields(step: StepId, all: StepProps): Fields {
  const { opened, inputs, calculation, language } = all;
  const before = useMemo(
    () => (opened.calculation ? assumptionsOf(opened.inputs, opened.calculation) : []),
    [opened],
  );
  const present = useMemo(
    () => (calculation ? assumptionsOf(inputs, calculation) : []),
    [inputs, calculation],
  );
  const came = useRef(new Map<string, Assumption>());
  const was = useMemo(() => new Map(before.map((one) => [one.key, one])), [before]);
  for (const one of present)
    if (!was.has(one.key) && !came.current.has(one.key)) came.current.set(one.key, one);
  const known = useMemo(
    () => [...was.values(), ...[...came.current.values()].filter(({ key }) => !was.has(key))],
    [was, present],
  );
  const changes = changesBetween(known, all.case);
  const now = new Map(present.map((one) => [one.key, one]));
  const assumptions = known.map((one) =>
    restingOn(one, now.get(one.key), Object.hasOwn(changes, one.key)),
  );
  const resolved = calculation?.resolved ?? opened.calculation?.resolved;
  const reason = REASONS[language];
  return {
    assumptions,
    changes,
    revision: all.revision,
    of: (key) => assumptions.find((one) => one.key === key),
    telling: {
      lang: language,
      many: groupWords(inputs).many,
      participants: assumptions.reduce(
        (sum, a) =>
          a.type === 'number' && a.key.startsWith('intake.')
            ? sum + (numberOf(changes, a) ?? 0)
            : sum,
        0,
      ),
    },
    onChange: (assumption, value) => {
      if (!resolved) return;
      const typed = { typed: all.typed };
      if (was.has(assumption.key) || value === undefined) {
        const from = { step, opened: opened.inputs, resolved, changes, typed, reason };
        const { edit, ...how } = edited(assumption, value, from);
        return all.change(edit, how);
      }
      const own = { ...typed, [assumption.key]: value };
      all.change(
        (asked) => changedCase({ inputs: { ...inputs, case: asked }, resolved, reason }, own),
        { at: assumption.key, departure: departureOf(assumption, value, step) },
      );
    },
    onSettle: all.settle,
  };
}

/** What an assumption rests on now: who says where an unchanged number is from changes that and nothing else. */
function restingOn<T extends Assumption>(one: T, now: Assumption | undefined, changed: boolean): T {
  if (!now) return one;
  const { basis } = now.origin;
  return { ...one, ...(basis && { basisNow: basis }), ...(!changed && { origin: now.origin }) };
}
