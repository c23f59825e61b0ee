import type { Inputs, Label, Resolved } from '@som/engine';
import type { Assumption, ChoiceAssumption } from './assumption.ts';
import { originOf } from './origin.ts';

const label = (da: string, en: string): Label => ({ da, en });
const MOST_SCALE = 2;

export const KEPT = [
  { id: 'keep', label: label('med', 'included') },
  { id: 'leave-out', label: label('udeladt', 'left out') },
];

const keptKey = (id: string) => `consequences.${id}.kept`;

/** Each consequence can be kept, left out or scaled; what the case adds itself can be left out. */
export function consequenceAssumptions(inputs: Inputs, resolved: Resolved): Assumption[] {
  const own = inputs.case.consequences?.add ?? {};
  const counted = resolved.consequences.flatMap((consequence): Assumption[] => {
    const { id } = consequence;
    const group = named(inputs, consequence);
    const kept: ChoiceAssumption = {
      type: 'choice',
      section: 'consequences',
      key: keptKey(id),
      group,
      label: group,
      value: 'keep',
      options: KEPT,
      origin: { basis: consequence.changeBasis, ...changeOrigin(inputs, consequence) },
    };
    if (Object.hasOwn(own, id)) return [kept];
    const { scale } = consequence;
    return [
      kept,
      {
        type: 'number',
        section: 'consequences',
        key: `consequences.${id}.scale`,
        group,
        label: label(
          'Hvor stor, målt mod pakkens tal?',
          'How large, against the figures of the pack?',
        ),
        kind: 'factor',
        value: scale?.value ?? 1,
        low: 0,
        high: MOST_SCALE,
        unit: label('gange', 'times'),
        origin: scale ? originOf(inputs, scale) : {},
        says: 'scale',
      },
    ];
  });
  return [...counted, ...leftOut(inputs, resolved)];
}

type Consequence = Resolved['consequences'][number];

/** The label, with whom it concerns where two consequences would else look the same. */
function named(inputs: Inputs, { label: said, outcome, id }: Consequence): Label {
  const same = Object.entries(inputs.pack.consequences[outcome] ?? {}).filter(
    ([other, body]) => other !== id && body.label?.da === said.da,
  );
  return same.length === 0 ? said : { da: `${said.da} (${id})`, en: `${said.en} (${id})` };
}

/** Basis, source and note of the figures of a consequence: those of its first number. */
function changeOrigin(inputs: Inputs, { change }: Consequence) {
  const first =
    change.kind === 'change'
      ? Object.values(change.byYear)[0]
      : change.kind === 'paths'
        ? (Object.values(change.reached)[0] ?? Object.values(change.notReached)[0])
        : change.bands[0]?.value;
  if (!first) return {};
  const { spread: _spread, ...told } = originOf(inputs, first);
  return told;
}

/** Consequences that the shipped case leaves out; they can be taken in again. */
function leftOut({ case: asked, pack }: Inputs, resolved: Resolved): ChoiceAssumption[] {
  const outcomes = resolved.outcomes.map(({ id }) => id);
  return Object.entries(asked.consequences?.leaveOut ?? {}).flatMap(([id, reason]) => {
    const body = outcomes.map((o) => pack.consequences[o]?.[id]).find((b) => b !== undefined);
    if (!body) return [];
    const group = body.label ?? { da: id, en: id };
    return [
      {
        type: 'choice' as const,
        section: 'consequences' as const,
        key: keptKey(id),
        group,
        label: group,
        value: 'leave-out',
        options: KEPT,
        origin: { note: reason },
      },
    ];
  });
}
