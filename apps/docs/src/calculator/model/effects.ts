import type { Inputs, Label, Quantity, Resolved } from '@som/engine';
import { restsOnText } from '@som/report';
import type { Assumption, ChoiceAssumption, NumberAssumption, Saying } from './assumption.ts';
import { originOf } from './origin.ts';

const label = (da: string, en: string): Label => ({ da, en });
type Outcome = Resolved['outcomes'][number];
type Numeric = Pick<NumberAssumption, 'kind' | 'low' | 'high' | 'label'> & { says?: Saying };

const NET: Numeric = {
  kind: 'net-share',
  low: -1,
  high: 1,
  label: label(
    'Hvor mange når målet på grund af forløbet?',
    'How many reach the goal because of the course?',
  ),
  says: 'net-rate',
};
const WITH: Numeric = {
  kind: 'share',
  low: 0,
  high: 1,
  label: label('Hvor mange når målet med forløbet?', 'How many reach the goal with the course?'),
  says: 'with',
};
const WITHOUT: Numeric = {
  kind: 'share',
  low: 0,
  high: 1,
  label: label(
    'Hvor mange ville have nået det alligevel?',
    'How many would have reached it anyway?',
  ),
  says: 'without',
};
const RELATIVE_RISK: Numeric = {
  kind: 'ratio',
  low: 0,
  high: 20,
  label: label(
    'Hvor stor er risikoen med forløbet, målt mod uden?',
    'How large is the risk with the course, against without?',
  ),
  says: 'relative-risk',
};
const JOINT: Numeric = {
  kind: 'share',
  low: 0,
  high: 1,
  label: label('Hvor mange får begge effekter?', 'How many get both outcomes?'),
  says: 'joint',
};
const STUDY: Record<string, Numeric> = {
  'odds-ratio': {
    kind: 'ratio',
    low: 0,
    high: 1000,
    label: label('Studiets effekt (oddsratio)', 'Effect of the study (odds ratio)'),
  },
  'relative-risk': {
    kind: 'ratio',
    low: 0,
    high: 1000,
    label: label('Studiets effekt (relativ risiko)', 'Effect of the study (relative risk)'),
  },
  'risk-difference': {
    kind: 'risk-difference',
    low: -1,
    high: 1,
    label: label('Studiets effekt (forskel i andele)', 'Effect of the study (risk difference)'),
  },
  'standardised-mean-difference': {
    kind: 'effect-size',
    low: -5,
    high: 5,
    label: label(
      'Studiets effekt (standardiseret forskel)',
      'Effect of the study (standardised mean difference)',
    ),
  },
};

function rateAssumptions(inputs: Inputs, outcome: Outcome): NumberAssumption[] {
  const { id, onset } = outcome;
  const { case: asked, pack } = inputs;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  const restsOn = (asked.effect?.[id] ?? chain?.effect?.[id])?.restsOn;
  const number = (quantity: Quantity, numeric: Numeric): NumberAssumption => ({
    type: 'number',
    section: 'effect',
    group: outcome.label,
    key: quantity.id,
    value: quantity.value,
    origin: {
      ...originOf(inputs, quantity),
      ...(restsOn && { restsOn: restsOnText(inputs, restsOn) }),
    },
    ...numeric,
  });
  if (onset.kind === 'prevention')
    return [
      number(onset.relativeRisk, RELATIVE_RISK),
      {
        type: 'number',
        section: 'effect',
        group: outcome.label,
        key: `effect.${id}.protects.years`,
        kind: 'years',
        label: label(
          'Hvor mange år beskytter forløbet?',
          'For how many years does the course protect?',
        ),
        value: onset.years,
        low: 1,
        high: 100,
        origin: {},
        unit: label('år', 'years'),
      },
    ];
  if (onset.kind === 'both') return onset.share ? [number(onset.share, JOINT)] : [];
  if (onset.kind !== 'success') return [];
  const { rate } = onset;
  if (rate.kind === 'net') return [number(rate.rate, NET)];
  if (rate.kind === 'study')
    return [number(rate.value, STUDY[rate.measure] ?? NET), number(rate.without, WITHOUT)];
  const without: NumberAssumption = rate.without
    ? number(rate.without, WITHOUT)
    : {
        type: 'number',
        section: 'effect',
        group: outcome.label,
        key: `effect.${id}.without`,
        value: undefined,
        origin: {},
        ...WITHOUT,
      };
  return [number(rate.with, WITH), without];
}

const INCLUDED = [
  { id: 'yes', label: label('tælles med', 'counted') },
  { id: 'no', label: label('tælles ikke med', 'not counted') },
];

/** Participation and drop-out are counted or not; there is no rate to type. */
function included({ case: asked, pack }: Inputs): ChoiceAssumption[] {
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  return Object.entries({ ...chain?.effect, ...asked.effect }).flatMap(([id, effect]) => {
    const outcome = pack.outcomes[id];
    if (effect.include === undefined || !outcome) return [];
    return [
      {
        type: 'choice' as const,
        section: 'effect' as const,
        key: `effect.${id}.include`,
        label: outcome.label,
        value: effect.include ? 'yes' : 'no',
        options: INCLUDED,
        origin: {},
      },
    ];
  });
}

/** What the intervention does to each outcome that the case counts. */
export const effectAssumptions = (inputs: Inputs, resolved: Resolved): Assumption[] => [
  ...resolved.outcomes.flatMap((outcome) => rateAssumptions(inputs, outcome)),
  ...included(inputs),
];
