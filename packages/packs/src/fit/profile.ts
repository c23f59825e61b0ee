import type { Pack, Problem, Stage } from '@som/engine';

type Group = Pack['groups'][string];

/** What is known of a group that can be compared; ages come from the segments when the profile has none. */
export interface Profile {
  ages: readonly [number, number] | undefined;
  /** Nothing when the pack does not say. */
  problems: readonly Problem[] | undefined;
  stage: Stage | undefined;
}

/** The profile of a group. */
export function profileOf(group: Group): Profile {
  const { profile, segments = {} } = group;
  const bands = Object.values(segments).flatMap(({ age }) => (age ? [age] : []));
  const ages: readonly [number, number] | undefined =
    bands.length === 0
      ? undefined
      : [Math.min(...bands.map(([from]) => from)), Math.max(...bands.map(([, to]) => to))];
  return { ages: profile?.ages ?? ages, problems: profile?.problems, stage: profile?.stage };
}

/** Problems of the question that a group counts: one of several only for those who have several. */
export function sharedProblems(asked: readonly Problem[], profile: Profile): Problem[] {
  const known = profile.problems ?? [];
  const needsSeveral = known.includes('several-problems');
  const hasSeveral = asked.includes('several-problems') || new Set(asked).size > 1;
  return needsSeveral && !hasSeveral ? [] : asked.filter((problem) => known.includes(problem));
}

/** Whole years of age that two bands share. */
export const sharedYears = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1);
