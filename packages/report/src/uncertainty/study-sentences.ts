import type { Language, LeverWords, Output, RateStudy, StudyCost } from '@som/engine';
import { kroner, number, roundKroner } from '../numbers.ts';
import { leverName } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';

/** Own evaluations of the success rates, of a size and at a cost. */
export interface Studies {
  participants: number;
  /** Absent when nobody has said what it costs. */
  cost?: StudyCost;
  found: readonly RateStudy[];
}

/** An abbreviation at the end of a sentence is its full stop. */
const once = (text: string): string => text.replace(/\.\.(?= |$)/g, '.');

/** Worths below this are rounding beside any decision. */
const NOTHING = 0.5;

const worthIt = (worth: number, cost: number, da: boolean): string =>
  worth > cost
    ? da
      ? 'den er pengene værd'
      : 'it is worth its cost'
    : da
      ? 'den er ikke pengene værd'
      : 'it is not worth its cost';

function askedSentence(
  { asked, design }: RateStudy,
  name: string,
  who: string,
  hasCost: boolean,
  lang: Language,
): string {
  const da = lang === 'da';
  const n = number(asked.participants, lang);
  const groups =
    design === 'two-groups'
      ? da
        ? ' (halvdelen uden indsatsen)'
        : ' (half of them without the intervention)'
      : '';
  if (asked.worth < NOTHING)
    return da
      ? `En egen undersøgelse af »${name}« med ${n} deltagere${groups} kan ikke vende valget for ${who} og er ingenting værd for det.`
      : `An own study of “${name}” with ${n} participants${groups} cannot turn the choice for ${who} and is worth nothing to it.`;
  const worth = roundKroner(asked.worth, lang);
  const left = `${number(asked.sdAfter * 100, lang, { decimals: 1 })}${da ? ' procentpoint' : ' percentage points'}`;
  const cost = hasCost
    ? da
      ? ` Den koster ${kroner(asked.cost, lang)}: ${worthIt(asked.worth, asked.cost, da)}.`
      : ` It costs ${kroner(asked.cost, lang)}: ${worthIt(asked.worth, asked.cost, da)}.`
    : '';
  return da
    ? `En egen undersøgelse af »${name}« med ${n} deltagere${groups} gør i gennemsnit valget ${worth} bedre for ${who}. Bagefter er satsen kendt på ca. ± ${left} (én spredning).${cost}`
    : `An own study of “${name}” with ${n} participants${groups} makes the choice ${worth} better on average for ${who}. Afterwards the rate is known within about ± ${left} (one standard deviation).${cost}`;
}

function bestSentence({ best }: RateStudy, lang: Language): string {
  const da = lang === 'da';
  if (!best)
    return da
      ? 'Ingen størrelse af den er pengene værd til den pris.'
      : 'No size of it is worth its cost at that price.';
  const [n, worth, cost] = [
    number(best.participants, lang),
    roundKroner(best.worth, lang),
    roundKroner(best.cost, lang),
  ];
  return da
    ? `Mest for pengene giver ca. ${n} deltagere: ${worth} værd for ${cost}.`
    : `About ${n} participants give most for the money: worth ${worth} for ${cost}.`;
}

/** What an own evaluation would be worth, in sentences; one for each success rate that is uncertain by itself. */
export function studySentences(
  words: ReadonlyMap<string, LeverWords>,
  { found, cost }: Studies,
  output: Output,
  lang: Language,
): string[] {
  const da = lang === 'da';
  const who = outputText(output, lang);
  if (found.length === 0)
    return [
      da
        ? 'Ingen succesrate er usikker for sig selv, så en egen undersøgelse har intet at måle her. Giv raten et interval, eller vælg --rules defaults.'
        : 'No success rate is uncertain by itself, so an own study has nothing to measure here. Give the rate a range, or choose --rules defaults.',
    ];
  const said = found.flatMap((study) => {
    const own = words.get(study.lever.id);
    if (!own) return [];
    const name = leverName({ lever: study.lever, words: own }, lang);
    const sentence = askedSentence(study, name, who, cost !== undefined, lang);
    return [once(cost === undefined ? sentence : `${sentence} ${bestSentence(study, lang)}`)];
  });
  return [
    ...said,
    ...(cost === undefined
      ? [
          da
            ? 'Hvad undersøgelsen koster, er ikke oplyst: --study-cost FAST,PR-DELTAGER siger, om den er pengene værd.'
            : 'What the study costs is not given: --study-cost FIXED,PER-PARTICIPANT says whether it is worth it.',
        ]
      : []),
    da
      ? 'Værdien er for valget i denne sag og med dens antal deltagere. Bruger flere den samme viden, er den mere værd.'
      : 'The worth is for the choice in this case with its number of participants. If others use the same knowledge, it is worth more.',
  ];
}
