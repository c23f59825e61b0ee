import { capitalise, type Inputs, type Resolved } from '@som/engine';
import type { Assumption, NumberAssumption } from './assumption.ts';
import { originOf } from './origin.ts';

const MOST_PARTICIPANTS = 1_000_000;
const label = (da: string, en: string) => ({ da, en });

/** Words for one and many participants of the group. */
export function groupWords({ pack, case: asked }: Inputs) {
  const group = pack.groups[asked.group];
  const family = group?.unit === 'family';
  return (
    group?.unitLabel ?? {
      one: family ? label('familie', 'family') : label('deltager', 'participant'),
      many: family ? label('familier', 'families') : label('deltagere', 'participants'),
    }
  );
}

function intake(inputs: Inputs, resolved: Resolved): NumberAssumption[] {
  const { many } = groupWords(inputs);
  const years = resolved.intake;
  const common = {
    type: 'number',
    section: 'people',
    kind: 'count',
    low: 0,
    high: MOST_PARTICIPANTS,
    unit: many,
  } as const;
  const single: NumberAssumption[] = years.map(({ year, count }) => ({
    ...common,
    key: `intake.${year}`,
    label: label(
      `${capitalise(many.da)}, der begynder i ${year}`,
      `${capitalise(many.en)} who start in ${year}`,
    ),
    value: count.value,
    origin: originOf(inputs, count),
  }));
  const [first] = years;
  const last = years.at(-1);
  const even = years.length > 1 && years.every((y) => y.count.value === first?.count.value);
  if (!first || !last || !even) return single;
  return [
    {
      ...common,
      key: 'intake',
      label: label(
        `${capitalise(many.da)}, der begynder hvert år (${first.year}–${last.year})`,
        `${capitalise(many.en)} who start each year (${first.year}–${last.year})`,
      ),
      value: first.count.value,
      origin: originOf(inputs, first.count),
      says: 'intake',
    },
    ...single,
  ];
}

/** Completion is asked for where it counts: drop-outs, rates among completers, or a case that states it. */
function completion(inputs: Inputs, resolved: Resolved): NumberAssumption[] {
  const counts = resolved.outcomes.some(
    ({ onset }) => onset.kind === 'dropout' || (onset.kind === 'success' && onset.amongCompleters),
  );
  const { completion: quantity } = resolved;
  if (!counts && !quantity) return [];
  return [
    {
      type: 'number',
      key: 'completion',
      section: 'people',
      kind: 'share',
      label: label('Hvor mange gennemfører?', 'How many complete?'),
      value: quantity?.value ?? 1,
      low: 0,
      high: 1,
      origin: quantity ? originOf(inputs, quantity) : {},
      says: 'completion',
    },
  ];
}

function segments(inputs: Inputs, resolved: Resolved): NumberAssumption[] {
  if (resolved.segments.length < 2) return [];
  return resolved.segments.map((segment) => ({
    type: 'number',
    key: `segments.${segment.id}`,
    section: 'people',
    kind: 'share',
    group: label('Hvem de er', 'Who they are'),
    label: segment.label,
    value: segment.share.value,
    low: 0,
    high: 1,
    origin: originOf(inputs, segment.share),
    says: 'segment',
  }));
}

/** How many start each year, how many complete, and who they are. */
export const peopleAssumptions = (inputs: Inputs, resolved: Resolved): Assumption[] => [
  ...intake(inputs, resolved),
  ...completion(inputs, resolved),
  ...segments(inputs, resolved),
];
