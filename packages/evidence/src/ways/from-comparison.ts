import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import { ofHundred, percent, said } from '../said.ts';
import { fewPersons, wrongCounts } from './count-doubts.ts';
import { newcombe, type Persons, shareOf } from './score-intervals.ts';
import { type Chosen, chosen, type Way } from './way.ts';

/** What a municipality knows of its own participants and of a similar group. */
export interface ComparisonNumbers extends Chosen {
  ours: Persons;
  theirs: Persons;
  /** Why the groups are alike. */
  similar: string;
}

/** Net success rate from a similar group: our share less theirs, with Newcombe's interval of the difference. */
export function fromComparison(numbers: ComparisonNumbers): Way<'comparison'> | Refused {
  const { ours, theirs, similar } = numbers;
  const wrong = wrongCounts([ours, theirs]);
  if (wrong) return wrong;
  const range = newcombe(ours, theirs);
  const value = shareOf(ours) - shareOf(theirs);
  return {
    way: 'comparison',
    value,
    range,
    rangeIs: 'confidence',
    basis: 'own-data',
    sentence: said(
      '{x} af {n} hos os og {y} af {m} i en lignende gruppe nåede målet ({p} mod {q}). Forskellen er {net} af 100 ({low} til {high}).',
      '{x} of {n} of ours and {y} of {m} in a similar group reached the outcome ({p} against {q}). The difference is {net} of 100 ({low} to {high}).',
      {
        x: ours.reached,
        n: ours.of,
        y: theirs.reached,
        m: theirs.of,
        p: percent(shareOf(ours)),
        q: percent(shareOf(theirs)),
        net: ofHundred(value),
        low: ofHundred(range.low),
        high: ofHundred(range.high),
      },
    ),
    worth: WORTH,
    doubts: [
      SELECTED,
      ...(range.low < 0 && range.high > 0 ? [CHANCE] : []),
      ...fewPersons([ours, theirs]),
    ],
    restsOn: { way: 'comparison', ours, theirs, similar, ...chosen(numbers) },
  };
}

const WORTH: Label = {
  da: 'En sammenligning er bedre end før og efter, når grupperne ligner hinanden fra begyndelsen og er målt ens. Det kan ikke ses af tallene alene.',
  en: 'A comparison is better than before and after when the groups are alike from the start and measured alike. The figures alone cannot show it.',
};
const SELECTED: Label = {
  da: 'Dem, der får eller vælger indsatsen, kan være anderledes end de andre: mere motiverede eller hårdere ramt. Intervallet viser kun tilfældigheder og ikke den skævhed.',
  en: 'Those who get or choose the intervention may differ from the others: more motivated, or worse off. The range shows only chance and not that bias.',
};
const CHANCE: Label = {
  da: 'Forskellen kan være ren tilfældighed: intervallet går fra under til over 0.',
  en: 'The difference may be nothing but chance: the range goes from below to above 0.',
};
