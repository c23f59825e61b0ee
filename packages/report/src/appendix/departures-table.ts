import type { Language, Resolved } from '@som/engine';
import { byAndDay } from '../day-text.ts';
import { number, percent, unitPrice } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import type { Table } from '../table.ts';
import { chainDepartures, type Departure } from './chain-departures.ts';
import type { ToldCalculation } from './told-calculation.ts';

const serviceOf = (resolved: Resolved, id: string) =>
  resolved.consequences.find(({ price }) => price.service === id)?.price;

/** The label of a consequence that the case leaves out, from the pack it stands in. */
function leftOut({ inputs: { pack } }: ToldCalculation, id: string, lang: Language): string {
  const found = Object.values(pack.consequences).find((own) => Object.hasOwn(own, id))?.[id];
  return found?.label?.[lang] ?? id;
}

function departures(calculation: ToldCalculation, lang: Language): Departure[] {
  const { inputs, resolved } = calculation;
  const { case: asked, pack } = inputs;
  const da = lang === 'da';
  const { leaveOut = {}, adjust = {}, add = {} } = asked.consequences ?? {};
  const labelOf = (id: string) =>
    resolved.consequences.find((consequence) => consequence.id.endsWith(id))?.label[lang] ?? id;
  const chain = asked.chain === undefined ? undefined : pack.chains[asked.chain];
  return [
    ...chainDepartures(calculation, lang),
    ...Object.entries(asked.leaveOutCosts ?? {}).map(
      ([id, why]): Departure => [
        chain?.costs?.[id]?.label[lang] ?? id,
        da ? 'effektkædens omkostning tælles ikke med' : 'a cost of the effect chain, not counted',
        why,
        '',
      ],
    ),
    ...Object.entries(leaveOut).map(
      ([id, why]): Departure => [
        leftOut(calculation, id, lang),
        da ? 'tælles ikke med' : 'not counted',
        why,
        '',
      ],
    ),
    ...Object.entries(adjust).map(
      ([id, { scale, reason, by, date }]): Departure => [
        labelOf(id),
        da
          ? `ganges med ${number(scale.value, lang, { decimals: 4 })}`
          : `multiplied by ${number(scale.value, lang, { decimals: 4 })}`,
        reason,
        byAndDay({ by, date }, lang),
      ],
    ),
    ...Object.entries(add).map(
      ([id, { note }]): Departure => [
        labelOf(id),
        da ? 'sagens egen konsekvens' : 'a consequence of the case’s own',
        note ?? '',
        '',
      ],
    ),
    ...Object.entries(asked.prices ?? {}).map(([id, { price, priceYear, reason }]): Departure => {
      const per = serviceOf(resolved, id);
      const theirs = inputs.catalogue.services[id] ?? pack.prices[id];
      const before = theirs
        ? da
          ? ` (pakken: ${unitPrice(theirs.price.value, lang)} kr., ${theirs.priceYear}-priser)`
          : ` (the pack: DKK ${unitPrice(theirs.price.value, lang)}, ${theirs.priceYear} prices)`
        : '';
      return [
        per?.label[lang] ?? theirs?.label[lang] ?? id,
        (da
          ? `egen pris ${unitPrice(price.value, lang)} kr., ${priceYear}-priser`
          : `own price DKK ${unitPrice(price.value, lang)}, ${priceYear} prices`) + before,
        reason,
        '',
      ];
    }),
    ...Object.entries(asked.segments ?? {}).flatMap(([id, share]): Departure[] => {
      const theirs = pack.groups[asked.group]?.segments?.[id];
      if (!theirs || theirs.share === share.value) return [];
      const label = theirs.label?.[lang] ?? id;
      const [own, before] = [percent(share.value, lang), percent(theirs.share, lang)];
      return [
        [
          label,
          da
            ? `${own} af gruppen (pakken: ${before})`
            : `${own} of the group (the pack: ${before})`,
          da ? 'sagens egen gruppe' : 'the case’s own group',
          '',
        ],
      ];
    }),
  ];
}

/** Where the case departs from the figures of the pack, and why. */
export function departuresTable(calculation: ToldCalculation, lang: Language): Table {
  const da = lang === 'da';
  return {
    caption: da ? 'Her afviger sagen fra pakken' : 'Where the case departs from the pack',
    head: da ? ['Hvad', 'Hvordan', 'Hvorfor', 'Hvem'] : ['What', 'How', 'Why', 'Who'],
    rows: departures(calculation, lang).map((row) => row.map(plainText)),
    align: 'llll',
  };
}
