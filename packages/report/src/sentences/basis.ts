import { type BasisName, capitalise, type Language, type Result } from '@som/engine';
import { percent } from '../numbers.ts';
import { listed, RESTS_ON } from '../words.ts';

/** Bases in use with their share of the amounts, largest first. */
export function basisShares(result: Result): { basis: BasisName; share: number }[] {
  const names = Object.keys(RESTS_ON) as BasisName[]; // the keys of a Record over BasisName
  return names
    .map((basis) => ({ basis, share: result.basis.weakest[basis] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** `62 % af beløbene hviler på eksempler, 30 % på takster og regler`; examples first, since they weigh most in a doubt. */
export function basisSentence(result: Result, lang: Language): string {
  const shares = basisShares(result);
  if (shares.length === 0) return lang === 'da' ? 'Der er ingen beløb' : 'There are no amounts';
  const ordered = [
    ...shares.filter(({ basis }) => basis === 'illustrative'),
    ...shares.filter(({ basis }) => basis !== 'illustrative'),
  ];
  const on = lang === 'da' ? 'på' : 'on';
  const parts = ordered.map(({ basis, share }, index) => {
    const rests = lang === 'da' ? ' af beløbene hviler' : ' of the amounts rest';
    return `${percent(share, lang)}${index === 0 ? rests : ''} ${on} ${RESTS_ON[basis][lang]}`;
  });
  const sentence = listed(parts, lang);
  return capitalise(sentence);
}

/** The caveats that stand on every figure, as whole sentences. */
export function caveatSentences(result: Pick<Result, 'caveats'>, lang: Language): string[] {
  const sentences = {
    illustrative: {
      da: 'Eksempel: resultatet hviler helt eller delvis på tal, der kun er eksempler. Beslut ikke noget på det.',
      en: 'Example: the result rests wholly or partly on figures that are only examples. Do not decide on it.',
    },
    'no-counterfactual': {
      da: 'Brutto: ingen ved, hvor mange der ville have nået målet alligevel. Gevinsten er sandsynligvis for høj.',
      en: 'Gross: nobody knows how many would have reached the goal anyway. The gain is probably too high.',
    },
  };
  return result.caveats.map((caveat) => sentences[caveat][lang]);
}

/** The caveats in brackets, for captions: ` (eksempel)`. Empty when there is none. */
export function caveatMark(result: Pick<Result, 'caveats'>, lang: Language): string {
  const marks = {
    illustrative: { da: 'eksempel', en: 'example' },
    'no-counterfactual': { da: 'brutto, uden sammenligning', en: 'gross, without comparison' },
  };
  const said = result.caveats.map((caveat) => marks[caveat][lang]);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
