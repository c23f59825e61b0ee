import type { Language, Output, Spread } from '@som/engine';
import { outputText } from '../sensitivity/output-text.ts';
import { chances, inHundredths, probabilityWords } from '../uncertainty/probability-words.ts';

/** An output and how it falls. */
export type SpreadOutput = Output & Spread;

/** Below it the finding is about the loss: "uncertain" would hide that it is all but certain. */
const ALL_BUT_NEVER = 0.2;

/** Half a krone either way is nothing at stake: neither a gain nor a loss. */
const NOTHING = 0.5;

/** Said of a payer whom the case does not concern. */
export const nothingChanges = (who: string, lang: Language): string =>
  lang === 'da' ? `Intet ændrer sig for ${who}` : `Nothing changes for ${who}`;

/** The finding: how sure a gain is, or how sure it is that there is none. */
export function distributionFinding(spread: SpreadOutput, lang: Language): string {
  const who = outputText(spread, lang);
  if (Math.abs(spread.mean) < NOTHING && spread.sd < NOTHING) return nothingChanges(who, lang);
  const share = spread.probabilityPositive;
  const of = chances(share, lang);
  if (inHundredths(share) <= ALL_BUT_NEVER) {
    const words = probabilityWords(1 - inHundredths(share), lang);
    if (share === 0)
      return lang === 'da'
        ? `Det er ${words}, at det ikke går op for ${who}: det gør det ikke i noget udfald`
        : `It is ${words} that it does not break even for ${who}: it does in none of the outcomes`;
    return lang === 'da'
      ? `Det er ${words}, at det ikke går op for ${who}: det gør det kun i ${of} udfald`
      : `It is ${words} that it does not break even for ${who}: it does only in ${of} outcomes`;
  }
  const words = probabilityWords(share, lang);
  if (share === 1)
    return lang === 'da'
      ? `Det er ${words}, at det går op for ${who}: i alle udfald`
      : `It is ${words} that it breaks even for ${who}: in all outcomes`;
  return lang === 'da'
    ? `Det er ${words}, at det går op for ${who}: i ${of} udfald`
    : `It is ${words} that it breaks even for ${who}: in ${of} outcomes`;
}
