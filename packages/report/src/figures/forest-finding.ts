import { capitalise, type Language } from '@som/engine';
import { plainText } from '../plain-text.ts';
import { effectRange, effectWords, noEffect } from './effect-values.ts';
import type { Forest } from './forest-input.ts';

/** Where an interval lies: wholly on the good side, wholly on the bad one, or on both. */
type Side = 'good' | 'bad' | 'both';

function sideOf(
  { low, high }: { low?: number; high?: number },
  { unit, betterIs }: Forest,
): Side | undefined {
  if (low === undefined || high === undefined || betterIs === undefined) return undefined;
  const none = noEffect(unit);
  if (low <= none && high >= none) return 'both';
  return low > none === (betterIs === 'higher') ? 'good' : 'bad';
}

/** The finding: what the studies say together, and what a new place may meet. */
export function forestFinding(forest: Forest, lang: Language): string {
  const { pooled, prediction, rows, unit } = forest;
  const measure = plainText(forest.measure[lang]);
  const da = lang === 'da';
  const [first, ...more] = rows;
  if (first === undefined)
    return da ? 'Der er ingen studier at vise' : 'There are no studies to show';
  if (pooled === undefined) {
    if (more.length === 0) {
      const words = `${measure} ${effectWords(first, unit, lang)}`;
      return da ? `Et enkelt resultat: ${words}` : `A single result: ${words}`;
    }
    return da
      ? `${rows.length} resultater af studier, ikke lagt sammen`
      : `${rows.length} results of studies, not added up`;
  }
  const count = rows.filter(({ takesPart }) => takesPart !== false).length;
  const words = `${measure} ${effectWords(pooled, unit, lang)}`;
  const side = sideOf(pooled, forest);
  const said = `${together(count, side, lang)}: ${words}`;
  if (prediction === undefined) return capitalise(said);
  const range = effectRange(prediction.low, prediction.high, unit, lang);
  const other = sideOf(prediction, forest) === 'both' && side !== 'both' && side !== undefined;
  const turn = !other
    ? ''
    : da
      ? ' – også det modsatte er muligt'
      : ' – the opposite is possible too';
  return capitalise(
    da
      ? `${said}. Et nyt sted kan vente ${range}${turn}`
      : `${said}. A new place can expect ${range}${turn}`,
  );
}

function together(count: number, side: Side | undefined, lang: Language): string {
  if (lang === 'da') {
    const results = count === 1 ? 'ét resultat' : `${count} resultater`;
    if (side === undefined) return `${results} giver samlet`;
    return {
      good: `${results} peger samlet på, at indsatsen virker`,
      bad: `${results} peger samlet på, at indsatsen gør det værre`,
      both: `${results} viser samlet ingen sikker forskel`,
    }[side];
  }
  const results = count === 1 ? 'one result' : `${count} results`;
  if (side === undefined) return `${results} together give`;
  return {
    good: `${results} together suggest that the intervention works`,
    bad: `${results} together suggest that the intervention does harm`,
    both: `${results} together show no certain difference`,
  }[side];
}
