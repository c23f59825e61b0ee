import type { Inputs, Label, Resolved } from '@som/engine';
import type { Assumption, NumberAssumption } from './assumption.ts';
import { originOf } from './origin.ts';
import { groupWords } from './people.ts';

const MOST_KRONER = 1e10;
const label = (da: string, en: string): Label => ({ da, en });

function perWords(inputs: Inputs, per: Resolved['costs'][number]['per']): Label {
  const { one } = groupWords(inputs);
  const words: Record<typeof per, Label> = {
    participant: label(`pr. ${one.da}`, `per ${one.en}`),
    family: label('pr. familie', 'per family'),
    cohort: label('pr. årgang', 'per cohort'),
    year: label('pr. år', 'per year'),
    once: label('én gang', 'once'),
  };
  return words[per];
}

/** Costs and saved costs, each at the price level its source reports. */
export function costAssumptions(inputs: Inputs, resolved: Resolved): NumberAssumption[] {
  return resolved.costs.map((cost) => {
    const per = perWords(inputs, cost.per);
    return {
      type: 'number',
      section: 'costs',
      key: cost.amount.id,
      kind: 'kroner',
      label: cost.saved
        ? label(`${cost.label.da} (sparet omkostning)`, `${cost.label.en} (saved cost)`)
        : cost.label,
      value: cost.amount.value,
      low: 0,
      high: MOST_KRONER,
      unit: label(`kr. ${per.da}`, `DKK ${per.en}`),
      priced: { year: cost.priceYear, factor: cost.indexFactor, caseYear: resolved.priceYear },
      origin: originOf(inputs, cost.amount),
      says: 'amount',
    };
  });
}

/** Unit prices of the services whose use changes, each once. */
export function priceAssumptions(inputs: Inputs, resolved: Resolved): NumberAssumption[] {
  const prices = new Map(resolved.consequences.map(({ price }) => [price.service, price]));
  return [...prices.values()].map((price) => ({
    type: 'number',
    section: 'prices',
    key: price.price.id,
    kind: 'kroner',
    label: price.label,
    value: price.price.value,
    low: 0,
    high: MOST_KRONER,
    unit: label(`kr. pr. ${price.unitLabel.da}`, `DKK per ${price.unitLabel.en}`),
    priced: { year: price.priceYear, factor: price.indexFactor, caseYear: resolved.priceYear },
    origin: originOf(inputs, price.price),
    says: 'amount',
  }));
}

/** How long the calculation looks ahead, and how later kroner are weighed. */
export function timeAssumptions(inputs: Inputs, resolved: Resolved): Assumption[] {
  const { discount, horizon } = resolved;
  const { catalogue } = inputs;
  const years = label('år', 'years');
  return [
    {
      type: 'number',
      section: 'time',
      key: 'horizon',
      kind: 'years',
      label:
        horizon.per === 'cohort'
          ? label(
              'Hvor mange år følges hver årgang?',
              'For how many years is each cohort followed?',
            )
          : label('Hvor mange år regnes der på?', 'How many years are counted?'),
      value: horizon.years,
      low: 1,
      high: 100,
      unit: years,
      origin: {},
      says: 'horizon',
    },
    {
      type: 'choice',
      section: 'time',
      key: 'priceYear',
      label: label(
        'Hvilket års priser vises resultatet i?',
        'At which year’s prices is the result shown?',
      ),
      value: String(resolved.priceYear),
      options: priceYears(inputs, resolved).map((year) => ({
        id: year,
        label: label(`${year}-priser`, `${year} prices`),
      })),
      origin: {},
    },
    {
      type: 'choice',
      section: 'time',
      key: 'discount',
      label: label('Hvordan vejes kroner, der kommer senere?', 'How are later kroner weighed?'),
      value: discount.kind,
      options: [
        { id: 'schedule', label: scheduleLabel(inputs, resolved) },
        { id: 'rate', label: label('Egen rente', 'Own rate') },
        { id: 'none', label: label('Uden diskontering', 'No discounting') },
      ],
      origin: { place: 'catalogue/discount.yaml' },
    },
    {
      type: 'number',
      section: 'time',
      key: 'discount.rate',
      kind: 'share',
      label: label('Egen rente om året', 'Own rate per year'),
      value: discount.kind === 'rate' ? discount.rate.value : firstRate(inputs),
      low: 0,
      high: 0.5,
      origin: discount.kind === 'rate' ? originOf({ ...inputs, catalogue }, discount.rate) : {},
    },
  ];
}

/** Years that every price index in use reaches; the case's own is always one of them. */
function priceYears({ catalogue }: Inputs, resolved: Resolved): string[] {
  const used = [...resolved.costs, ...resolved.consequences.map(({ price }) => price)];
  const indices = [...new Set(used.map(({ index }) => index))].map((id) => catalogue.indices[id]);
  const [first, ...rest] = indices.map((index) => Object.keys(index?.values ?? {}));
  const common = (first ?? []).filter((year) => rest.every((years) => years.includes(year)));
  return [...new Set([...common, String(resolved.priceYear)])].sort();
}

/** The schedule of the case, or the one that holds when a case names none. */
export function scheduleOf({ case: asked, catalogue }: Inputs): string {
  if (asked.discount?.kind === 'schedule') return asked.discount.schedule;
  return Object.keys(catalogue.discount)[0] ?? '';
}

const scheduleLabel = (inputs: Inputs, _: Resolved): Label =>
  inputs.catalogue.discount[scheduleOf(inputs)]?.label ?? label('Renteplan', 'Discount schedule');

/** Where an own rate begins: at the first step of the schedule. */
const firstRate = (inputs: Inputs): number =>
  inputs.catalogue.discount[scheduleOf(inputs)]?.steps[0]?.rate ?? 0;
