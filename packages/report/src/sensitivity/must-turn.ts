import { type Language, type Output, outputColumn } from '@som/engine';
import { isWithinReach, nearestFirst, type Thresholds } from '../figures/thresholds.ts';
import { number, percent } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { outputText } from './output-text.ts';
import type { SensitivitySource } from './sensitivity-source.ts';
import { thresholdSentence } from './threshold-text.ts';

/** Limits that are told in sentences; the table has them all. */
const MOST = 5;
const MOST_EFFECTS = 3;

/** What must be true for an output to break even: the nearest limits, years, discount rate and money in hand. */
export function mustBeTrue(
  source: SensitivitySource,
  turning: Thresholds,
  lang: Language,
): string[] {
  const { output } = turning;
  if (turning.points.length === 0) return [nothingAtStake(output, lang)];
  const nearest = nearestFirst(turning.points).filter(isWithinReach);
  return [
    ...nearest
      .slice(0, MOST)
      .map(({ named, threshold }) => thresholdSentence(named, threshold, output, lang))
      .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`)),
    ...(nearest.length > 0 ? [] : [noneTurns(turning, lang)]),
    ...noEffectSuffices(turning, lang),
    ...horizonSentence(source, output, lang),
    ...discountSentence(source, output, lang),
    ...cashableSentences(source, output, lang),
    ...cashableShareSentences(source, output, lang),
  ];
}

/** Effects that cannot make it break even alone, however large: what people hope for first. */
const noEffectSuffices = ({ points, output }: Thresholds, lang: Language): string[] =>
  points
    .filter(
      ({ named, threshold }) =>
        threshold.verdict === 'never' && named.lever.id.startsWith('effect.'),
    )
    .slice(0, MOST_EFFECTS)
    .map(({ named, threshold }) => `${thresholdSentence(named, threshold, output, lang)}.`);

/** A payer whom nothing in the case concerns. */
const nothingAtStake = (output: Output, lang: Language): string =>
  lang === 'da'
    ? `Ingen forudsætning i sagen ændrer noget for ${outputText(output, lang)}.`
    : `No assumption in the case changes anything for ${outputText(output, lang)}.`;

/** No assumption turns it, or only one that would have to be another figure altogether. */
function noneTurns({ points, output }: Thresholds, lang: Language): string {
  const who = outputText(output, lang);
  const far = points.some(({ threshold }) => threshold.value !== null);
  if (lang === 'da')
    return far
      ? `Ingen enkelt forudsætning kan vende resultatet for ${who}, medmindre den er mere end ti gange så stor, som der er regnet med.`
      : `Ingen enkelt forudsætning kan vende resultatet for ${who}.`;
  return far
    ? `No single assumption can turn the result for ${who} unless it is more than ten times what is used.`
    : `No single assumption can turn the result for ${who}.`;
}

function horizonSentence(
  { sensitivity, result }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  if (output.window === 'budget') return [];
  const years = sensitivity.yearsNeeded[outputColumn(output)];
  const all = result.horizon.years;
  if (years === undefined) return [];
  const da = lang === 'da';
  const who = outputText(output, lang);
  if (years === null)
    return [
      da
        ? `Det går ikke op for ${who} inden for de ${all} år, som beregningen følger.`
        : `It does not break even for ${who} within the ${all} years of the calculation.`,
    ];
  return [
    da
      ? `Det går op for ${who}, når deltagerne følges i mindst ${years} år. Der er regnet med ${all}.`
      : `It breaks even for ${who} when participants are followed for at least ${years} ${years === 1 ? 'year' : 'years'}. The calculation uses ${all}.`,
  ];
}

function discountSentence(
  { sensitivity }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  const found = sensitivity.discount[outputColumn(output)];
  if (output.window === 'budget' || found?.value === null || found?.value === undefined) return [];
  const rate = `${number(found.value * 100, lang, { decimals: 1 })}${lang === 'da' ? ' %' : '%'}`;
  const side =
    found.verdict === 'at-most' ? { da: 'højst', en: 'at most' } : { da: 'mindst', en: 'at least' };
  return [
    lang === 'da'
      ? `Med én diskonteringsrente for alle år går det op for ${outputText(output, lang)}, når den er ${side.da} ca. ${rate}.`
      : `With one discount rate for all years it breaks even for ${outputText(output, lang)} when it is ${side.en} about ${rate}.`,
  ];
}

/** What must be true of each cashable share that is known. */
function cashableShareSentences(
  { cashableShares = [] }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  if (output.purse !== 'municipality' || output.window !== 'net') return [];
  const da = lang === 'da';
  return cashableShares.flatMap(({ service, when, written, threshold }) => {
    if (threshold.value === null) return [];
    const name = plainText(service[lang]);
    const share = percent(threshold.value, lang);
    const used = percent(written, lang);
    const least = threshold.verdict === 'at-least';
    return da
      ? `Når kun rigtige penge tæller, går det op for kommunen, når ${least ? 'mindst' : 'højst'} ${share} af »${name}« kan hentes hjem ${when === 'short' ? 'i de fire budgetår' : 'efter de fire budgetår'}. Der er regnet med ${used}.`
      : `When only money counts, it breaks even for the municipality when ${least ? 'at least' : 'at most'} ${share} of “${name}” becomes money ${when === 'short' ? 'in the four budget years' : 'after the four budget years'}. The calculation uses ${used}.`;
  });
}

function cashableSentences(
  { cashable }: SensitivitySource,
  output: Output,
  lang: Language,
): string[] {
  if (!cashable || output.purse !== 'municipality' || output.window !== 'net') return [];
  const da = lang === 'da';
  if (cashable.value !== null)
    return [
      da
        ? `Når kun rigtige penge tæller, skal mindst ${percent(cashable.value, lang)} af det frigjorte forbrug kunne hentes hjem i kommunens budget. Hvor meget der kan, er ikke kendt.`
        : `When only money counts, at least ${percent(cashable.value, lang)} of the freed use must become money in the municipality's budget. How much can is not known.`,
    ];
  if (cashable.verdict === 'never')
    return [
      da
        ? 'Når kun rigtige penge tæller, går det ikke op for kommunen, heller ikke hvis alt frigjort forbrug kan hentes hjem.'
        : 'When only money counts, it does not break even for the municipality even if all freed use becomes money.',
    ];
  return [];
}
