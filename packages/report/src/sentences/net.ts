import { capitalise, type Language, PUBLIC_PAYERS, type Result } from '@som/engine';
import { number, roundKroner } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { listed, PAYER_SUBJECTS, type Purse } from '../words.ts';

/** Below this many kroner a difference is no difference; the same threshold as the payback rule of the engine. */
export const NOTHING_KRONER = 0.5;

/** `1,2 mio. kr. mindre i udgifter`; a gain is less, a loss is more. Never "saves". */
export function spending(gain: number, lang: Language): string {
  if (Math.abs(gain) < NOTHING_KRONER)
    return lang === 'da' ? 'uændrede udgifter' : 'unchanged expenditure';
  const size = roundKroner(Math.abs(gain), lang);
  if (lang === 'da') return `${size} ${gain > 0 ? 'mindre' : 'mere'} i udgifter`;
  return `${size} ${gain > 0 ? 'less' : 'more'} in expenditure`;
}

/** `over 10 år`, and that each cohort is followed that long where this is so. */
export function horizonPhrase(result: Result, lang: Language): string {
  const { years } = result.horizon;
  if (lang === 'da') return `over ${years} år`;
  return `over ${years} ${years === 1 ? 'year' : 'years'}`;
}

/** The net result of one purse: `Det offentlige har 1,2 mio. kr. mindre i udgifter over 10 år`. No full stop. */
export function netSentence(result: Result, lang: Language, purse: Purse = 'total'): string {
  const subject = capitalise(PAYER_SUBJECTS[purse][lang]);
  const gain = netOf(result, purse);
  const has = lang === 'da' ? 'har' : purse === 'other' ? 'have' : 'has';
  return `${subject} ${has} ${spending(gain, lang)} ${horizonPhrase(result, lang)}`;
}

/** DKK, a gain positive. */
export function netOf(result: Result, purse: Purse): number {
  if (purse === 'total') return result.net.total;
  return purse === 'other' ? result.net.other : result.net.byPayer[purse];
}

/** `Det svarer til 21.800 kr. mindre pr. barn, der begynder`. */
export function perParticipantSentence(result: Result, lang: Language): string {
  const gain = result.net.perParticipant;
  const one = plainText(result.group.one[lang]);
  const nothing = Math.abs(gain) < NOTHING_KRONER;
  const size = roundKroner(Math.abs(gain), lang, { perPerson: true });
  if (lang === 'da') {
    const difference = nothing ? 'ingen forskel' : `${size} ${gain > 0 ? 'mindre' : 'mere'}`;
    return `Det svarer til ${difference} pr. ${one}, der begynder`;
  }
  const difference = nothing ? 'no difference' : `${size} ${gain > 0 ? 'less' : 'more'}`;
  return `That is ${difference} per ${one} who starts`;
}

/** Who pays and who gains: `Kommunen har 0,3 mio. kr. mere i udgifter, regionen 0,4 mio. kr. mindre …`. */
export function payersSentence(result: Result, lang: Language): string {
  const touched = PUBLIC_PAYERS.filter(
    (payer) => Math.abs(result.net.byPayer[payer]) >= NOTHING_KRONER,
  );
  const parts = touched.map((payer, index) => {
    const said = spending(result.net.byPayer[payer], lang);
    const [has, unit] = lang === 'da' ? ['har ', ' i udgifter'] : ['has ', ' in expenditure'];
    const [verb, size] = index === 0 ? [has, said] : ['', said.replace(unit, '')];
    return `${PAYER_SUBJECTS[payer][lang]} ${verb}${size}`;
  });
  const untouched = PUBLIC_PAYERS.filter((payer) => !touched.includes(payer)).map(
    (payer) => PAYER_SUBJECTS[payer][lang],
  );
  const same =
    lang === 'da'
      ? `${listed(untouched, lang)} har uændrede udgifter`
      : `${listed(untouched, lang)} ${untouched.length > 1 ? 'have' : 'has'} unchanged expenditure`;
  const said = [
    ...(parts.length > 0 ? [listed(parts, lang)] : []),
    ...(untouched.length > 0 ? [same] : []),
  ];
  return capitalise(said.join('; '));
}

/** The finding above the figure of payers: `Regionen og staten får færre udgifter, kommunen flere`. */
export function payersFinding(result: Result, lang: Language): string {
  const who = (wanted: (gain: number) => boolean): string[] =>
    PUBLIC_PAYERS.filter((payer) => wanted(result.net.byPayer[payer])).map(
      (payer) => PAYER_SUBJECTS[payer][lang],
    );
  const gainers = who((gain) => gain >= NOTHING_KRONER);
  const losers = who((gain) => gain <= -NOTHING_KRONER);
  const [less, more] = lang === 'da' ? ['færre udgifter', 'flere'] : ['less', 'more'];
  const gets = (names: string[]): string =>
    lang === 'da'
      ? `${listed(names, lang)} får`
      : `${listed(names, lang)} ${names.length > 1 ? 'spend' : 'spends'}`;
  if (gainers.length === 0 && losers.length === 0)
    return lang === 'da' ? 'Ingen får flere eller færre udgifter' : 'Nobody spends more or less';
  if (losers.length === 0) return capitalise(`${gets(gainers)} ${less}`);
  if (gainers.length === 0)
    return capitalise(`${gets(losers)} ${lang === 'da' ? 'flere udgifter' : 'more'}`);
  const rest = lang === 'da' ? listed(losers, lang) : gets(losers);
  return capitalise(`${gets(gainers)} ${less}, ${rest} ${more}`);
}

/** What others pay or keep, beside the net result; null when they neither pay nor gain. */
export function otherSentence(result: Result, lang: Language): string | null {
  if (Math.abs(result.net.other) < NOTHING_KRONER) return null;
  const tail =
    lang === 'da' ? 'det indgår ikke i nettoresultatet' : 'this is not part of the net result';
  return `${netSentence(result, lang, 'other')}; ${tail}`;
}

/** `For hver krone, der lægges ud, kommer 1,34 kr. igen`; null when nothing is paid. */
export function benefitCostSentence(result: Result, lang: Language): string | null {
  if (result.benefitCost === null) return null;
  if (result.benefitCost < 0.005)
    return lang === 'da'
      ? 'Intet af det, der lægges ud, kommer igen'
      : 'Nothing of what is spent comes back';
  const ratio = number(result.benefitCost, lang, { decimals: 2, fixed: true });
  return lang === 'da'
    ? `For hver krone, der lægges ud, kommer ${ratio} kr. igen`
    : `For every krone spent, DKK ${ratio} comes back`;
}
