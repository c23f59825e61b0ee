import { type Language, PUBLIC_PAYERS } from '@som/engine';
import { roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { NOTHING_KRONER } from '../sentences/net.ts';
import { listed, PAYER_SUBJECTS } from '../words.ts';
import type { BriefSource } from './brief-source.ts';

/** What the intervention costs in all and for each, who pays it, and what is saved at the same time. */
export function costsOf({ result }: BriefSource, lang: Language): string {
  const da = lang === 'da';
  const { costs, savedCosts, participants, group } = result;
  if (Math.abs(costs.total) < NOTHING_KRONER)
    return da ? 'sagen regner ikke med omkostninger.' : 'the case counts no costs.';
  const one = plainText(group.one[lang]);
  const each = roundKroner(costs.total / participants, lang, { perPerson: true });
  const payers = PUBLIC_PAYERS.filter((payer) => Math.abs(costs.byPayer[payer]) >= NOTHING_KRONER);
  const who = listed(
    payers.map((payer) => PAYER_SUBJECTS[payer][lang]),
    lang,
  );
  const saved =
    savedCosts.total < NOTHING_KRONER
      ? ''
      : da
        ? ` Samtidig spares ${roundKroner(savedCosts.total, lang)} på det, de samme ellers ville have fået.`
        : ` At the same time ${roundKroner(savedCosts.total, lang)} is not spent on what the same people would have had instead.`;
  return da
    ? `${roundKroner(costs.total, lang)} i alt, ${each} pr. ${one}, i nutidsværdi. Betales af ${who}.${saved}`
    : `${roundKroner(costs.total, lang)} in all, ${each} per ${one}, present value. Paid by ${who}.${saved}`;
}
