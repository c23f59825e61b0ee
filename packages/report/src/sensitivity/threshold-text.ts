import type { Language, Output, Threshold } from '@som/engine';
import { leverName, leverRange, leverValue, type NamedLever } from './lever-text.ts';
import { outputText } from './output-text.ts';

/** Where a lever turns, in a few words for a table: `mindst 28,2 %`, `altid`, `aldrig`. */
export function turnText(named: NamedLever, threshold: Threshold, lang: Language): string {
  const { value, verdict, how } = threshold;
  const about = how === 'searched' ? (lang === 'da' ? 'ca. ' : 'about ') : '';
  const rounding = verdict === 'at-least' ? 'up' : 'down';
  const shown = value === null ? '' : `${about}${leverValue(named, value, lang, rounding)}`;
  const said: Record<Threshold['verdict'], { da: string; en: string }> = {
    'at-least': { da: `mindst ${shown}`, en: `at least ${shown}` },
    'at-most': { da: `højst ${shown}`, en: `at most ${shown}` },
    always: { da: 'går op uanset', en: 'breaks even anyway' },
    never: { da: 'går ikke op uanset', en: 'never breaks even' },
    'no-effect': { da: 'ændrer intet', en: 'changes nothing' },
    several: { da: 'vender flere gange', en: 'turns several times' },
  };
  return said[verdict][lang];
}

const USED = {
  da: (now: string) => `. Der er regnet med ${now}`,
  en: (now: string) => `. The calculation uses ${now}`,
};

/** Said where the sources do not think it can get that far; no full stop. */
function outOfRange(named: NamedLever, { value }: Threshold, lang: Language): string {
  const { range } = named.lever;
  const said = leverRange(named, lang);
  if (!range || said === undefined || value === null) return '';
  if (value >= range.low && value <= range.high) return '';
  return lang === 'da'
    ? `. Intervallet ${said} når ikke så langt`
    : `. Its range ${said} does not reach that far`;
}

/** What must be true of one assumption, in a sentence. */
export function thresholdSentence(
  named: NamedLever,
  threshold: Threshold,
  output: Output,
  lang: Language,
): string {
  const name = leverName(named, lang);
  const who = outputText(output, lang);
  const now = leverValue(named, named.lever.written, lang);
  const turn = turnText(named, threshold, lang).replace(/\.$/, '');
  const { verdict } = threshold;
  // a consequence is measured in itself: what it is used as is no news
  const used =
    `${named.lever.kind === 'consequence' ? '' : USED[lang](now)}${outOfRange(named, threshold, lang)}`
      // an abbreviation before the full stop is its full stop
      .replaceAll('..', '.');
  if (lang === 'da') {
    if (verdict === 'at-least' || verdict === 'at-most')
      return `Det går op for ${who}, når »${name}« er ${turn}${used}`;
    if (verdict === 'no-effect') return `»${name}« ændrer ikke resultatet for ${who}`;
    if (verdict === 'several')
      return `»${name}« vender resultatet for ${who} flere gange: se kurven`;
    return `Det går ${verdict === 'always' ? 'op' : 'ikke op'} for ${who}, uanset hvad »${name}« er`;
  }
  if (verdict === 'at-least' || verdict === 'at-most')
    return `It breaks even for ${who} when “${name}” is ${turn}${used}`;
  if (verdict === 'no-effect') return `“${name}” does not change the result for ${who}`;
  if (verdict === 'several')
    return `“${name}” turns the result for ${who} several times: see the curve`;
  return `It ${verdict === 'always' ? 'breaks even' : 'does not break even'} for ${who} whatever “${name}” is`;
}
