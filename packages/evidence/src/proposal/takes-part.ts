import { DIRECTNESS, type Label } from '@som/engine';
import { type EffectSize, isRefused, type Refused } from '../effect-sizes/effect-size.ts';
import { said } from '../said.ts';
import type { Found } from './find-bearing.ts';

/** A found effect on the common scale, or why it cannot come there. */
export interface Sized {
  found: Found;
  size: EffectSize | Refused;
}

/** Choices by hand, already looked up. */
export interface ByHand {
  include: readonly Found[];
  exclude: readonly Found[];
  /** When given, these and no others take part. */
  only?: readonly Found[] | undefined;
}

export interface Part {
  takesPart: boolean;
  why: Label;
}

const CONTROLLED: ReadonlySet<string> = new Set([
  'meta-analysis',
  'randomised-trial',
  'quasi-experiment',
  'register-study',
]);

/** Nothing but a comparison shows what would have happened anyway; no choice by hand changes that. */
function cannot({ found: { study }, size }: Sized): Label | undefined {
  if (study.finding === 'uncontrolled' || !CONTROLLED.has(study.design)) return UNCONTROLLED;
  return isRefused(size) ? size.refused : undefined;
}

/** Months from a year: the follow-up that is chosen among several of the same study. */
const fromYear = ({ followUpMonths }: Found['published']): number =>
  followUpMonths === undefined ? 1000 : Math.abs(followUpMonths - 12);

/** Which of two effects of a study is used: nearer the outcome, then the main one, then measured nearest a year after. */
function better(a: Found, b: Found): number {
  const rank = ({ directness }: Found) => (directness ? DIRECTNESS.indexOf(directness) : 9);
  return (
    rank(a) - rank(b) ||
    Number(b.published.primary ?? false) - Number(a.published.primary ?? false) ||
    fromYear(a.published) - fromYear(b.published)
  );
}

const sameStudy = (a: Found, b: Found) => a.pack === b.pack && a.id === b.id;
const isClose = ({ directness }: Found) => directness === 'same' || directness === 'near';

/** Who takes part in the sum, each with the reason; in the order given. */
export function whoTakesPart(all: readonly Sized[], { include, exclude, only }: ByHand): Part[] {
  const able = all.filter((each) => !cannot(each)).map(({ found }) => found);
  const free = able.filter((found) => isClose(found) && !exclude.includes(found));
  return all.map((each) => {
    const { found } = each;
    const no = (why: Label): Part => ({ takesPart: false, why });
    const yes = (why: Label): Part => ({ takesPart: true, why });
    const hindrance = cannot(each);
    if (hindrance) return no(hindrance);
    if (only) return only.includes(found) ? yes(CITED) : no(NOT_CITED);
    if (exclude.includes(found)) return no(LEFT_OUT);
    if (include.includes(found)) return yes(TAKEN_IN);
    if (!isClose(found)) return no(found.directness === 'far' ? FAR : UNTIED[found.through]);
    const chosen = include.find((other) => sameStudy(other, found));
    const [best] = free.filter((other) => sameStudy(other, found)).sort(better);
    const other = chosen ?? best;
    if (other !== undefined && other !== found)
      return no(said(...COUNTED_ONCE, { other: other.published.outcome }));
    return yes(found.directness === 'same' ? SAME : NEAR);
  });
}

const COUNTED_ONCE = [
  'Studiet tæller kun med én gang; »{other}« er brugt i stedet (nærmest effektmålet, studiets hovedmål, målt nærmest et år efter).',
  'The study counts only once; “{other}” is used instead (nearest the outcome, the main measure, measured nearest a year after).',
] as const;
const UNCONTROLLED = said(
  'Kan ikke indgå: uden en sammenligningsgruppe ved man ikke, hvad der ville være sket alligevel.',
  'Cannot take part: without a comparison group nobody knows what would have happened anyway.',
);
const CITED = said(
  'Indgår: tallet i sagen hviler på den.',
  'Takes part: the figure of the case rests on it.',
);
const NOT_CITED = said(
  'Indgår ikke: tallet i sagen hviler ikke på den.',
  'Does not take part: the figure of the case does not rest on it.',
);
const LEFT_OUT = said('Valgt fra af jer.', 'Left out by you.');
const TAKEN_IN = said(
  'Valgt til af jer; den ville ikke være taget med af sig selv.',
  'Taken in by you; it would not take part by itself.',
);
const FAR = said(
  'Indgår ikke af sig selv: målet er kun beslægtet med effektmålet.',
  'Does not take part by itself: the measure is only related to the outcome.',
);
const UNTIED: Readonly<Record<Found['through'], Label>> = {
  'bears-on': FAR,
  chain: said(
    'Indgår ikke af sig selv: effektkæden nævner studiet, men ingen har skrevet, at det måler effektmålet.',
    'Does not take part by itself: the chain names the study, but nobody has written that it measures the outcome.',
  ),
  elsewhere: said(
    'Indgår ikke af sig selv: studiet er fra en anden målgruppe.',
    'Does not take part by itself: the study is of another group.',
  ),
};
const SAME = said(
  'Indgår: målt på effektmålet selv.',
  'Takes part: measured on the outcome itself.',
);
const NEAR = said(
  'Indgår: målt på noget, der er næsten det samme som effektmålet.',
  'Takes part: measured on something nearly the same as the outcome.',
);
