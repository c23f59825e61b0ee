import type { Label } from '@som/engine';
import type { Refused } from '../effect-sizes/effect-size.ts';
import { refuse } from '../effect-sizes/refuse.ts';
import { ofHundred, percent, said } from '../said.ts';
import { fewPersons, wrongCounts } from './count-doubts.ts';
import { differenceOf, newcombe, type Persons, shareOf } from './score-intervals.ts';
import { type Chosen, chosen, type Way } from './way.ts';

/** What a municipality knows from before and after an intervention. */
export interface BeforeAfterNumbers extends Chosen {
  before: Persons;
  after: Persons;
  /** Share of all who started that would have moved on anyway; with its own interval where it is known. */
  anyway: number | { value: number; low: number; high: number };
  /** Where that share is from. */
  anywayFrom: string;
}

/**
 * Net success rate from before and after: the share after, less the share before, less those who would have moved on anyway.
 *
 * The interval is Newcombe's of the two shares, as if they were different persons (the same persons are more alike, so it
 * is rather too wide), put together with that of `anyway` (MOVER) when it has one.
 */
export function fromBeforeAfter(numbers: BeforeAfterNumbers): Way<'before-after'> | Refused {
  const { before, after } = numbers;
  const wrong = wrongCounts([before, after]);
  if (wrong) return wrong;
  const anyway =
    typeof numbers.anyway === 'number'
      ? { value: numbers.anyway, low: numbers.anyway, high: numbers.anyway }
      : numbers.anyway;
  const { value: share, low: least, high: most } = anyway;
  if (!(least >= 0 && least <= share && share <= most && most <= 1))
    return refuse(
      'Andelen, der ville være kommet videre alligevel ({share}), skal være mellem 0 og 100 % og ligge i sit eget interval.',
      'The share that would have moved on anyway ({share}) must be between 0 and 100% and lie within its own interval.',
      { share: percent(share) },
    );
  if (shareOf(before) + share > 1)
    return refuse(
      'Før havde {before} nået målet, og {share} flere ville have nået det alligevel. Det er flere end alle. Skriv anyway som en andel af alle, der begynder.',
      'Before, {before} had reached the outcome, and {share} more would have reached it anyway. That is more than everybody. Write anyway as a share of all who start.',
      { before: percent(shareOf(before)), share: percent(share) },
    );
  const change = shareOf(after) - shareOf(before);
  const range = differenceOf({ value: change, ...newcombe(after, before) }, anyway);
  const value = change - share;
  return {
    way: 'before-after',
    value,
    range,
    rangeIs: 'confidence',
    basis: 'own-data',
    sentence: said(
      'Før havde {x} af {n} nået målet, efter {y} af {m}. Vi regner med, at {anyway} var kommet videre alligevel ({from}), så indsatsen står for {net} af 100 ({low} til {high}).',
      'Before, {x} of {n} had reached the outcome; after, {y} of {m}. We reckon that {anyway} would have moved on anyway ({from}), so the intervention accounts for {net} of 100 ({low} to {high}).',
      {
        x: before.reached,
        n: before.of,
        y: after.reached,
        m: after.of,
        anyway: percent(share),
        from: numbers.anywayFrom,
        net: ofHundred(value),
        low: ofHundred(range.low),
        high: ofHundred(range.high),
      },
    ),
    worth: WORTH,
    doubts: [
      REGRESSION,
      ...(least === most ? [ANYWAY_CERTAIN] : []),
      ...(before.of === after.of ? [] : [LEFT_OUT]),
      ...fewPersons([before, after]),
    ],
    restsOn: {
      way: 'before-after',
      before,
      after,
      anyway: share,
      anywayFrom: numbers.anywayFrom,
      ...chosen(numbers),
    },
  };
}

const WORTH: Label = {
  da: 'Før og efter viser, at noget har ændret sig, men ikke hvad der ændrede det. Tallet er ikke bedre end skønnet over, hvad der ville være sket alligevel.',
  en: 'Before and after shows that something changed, but not what changed it. The figure is no better than the reckoning of what would have happened anyway.',
};
const REGRESSION: Label = {
  da: 'Folk begynder som regel i en indsats, når det går værst, og så går det ofte bedre af sig selv (regression mod gennemsnittet). Det får indsatsen til at se bedre ud, end den er.',
  en: 'People usually begin an intervention when things are at their worst, and then they often improve by themselves (regression to the mean). It makes the intervention look better than it is.',
};
const ANYWAY_CERTAIN: Label = {
  da: 'Andelen, der ville være kommet videre alligevel, er regnet som sikker. Det er den ikke; prøv en lavere og en højere.',
  en: 'The share that would have moved on anyway is taken as certain. It is not; try a lower and a higher one.',
};
const LEFT_OUT: Label = {
  da: 'Der er ikke lige mange før og efter. Er nogen faldet fra, skal de tælles med som dem, der ikke nåede målet.',
  en: 'There are not as many before as after. If some have left, they must be counted among those who did not reach the outcome.',
};
