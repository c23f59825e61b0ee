import type { Language, Lever, Output, Uncertainty } from '@som/engine';
import { outputColumn } from '@som/engine';
import { number, percent, roundKroner, threeDigits } from '../numbers.ts';
import { leverName } from '../sensitivity/lever-text.ts';
import { outputText } from '../sensitivity/output-text.ts';
import { caveatMark } from '../sentences/basis.ts';
import type { Table } from '../table.ts';
import type { UncertaintySource } from './uncertainty-source.ts';

/** An assumption with what its doubt does to one output. */
export interface Informative {
  /** Its name; of several that are correlated, all of theirs. */
  name: string;
  firstOrder: number;
  totalOrder: number;
  evppi: number;
  how: Uncertainty['levers'][number]['how'];
}

/** Names that are written out before the rest is only counted. */
const NAMED = 3;

/** Assumptions that go together, as one name. */
function together(names: readonly string[], lang: Language): string {
  const more = names.length - NAMED;
  const rest = more > 0 ? [lang === 'da' ? `${more} til` : `${more} more`] : [];
  return [...names.slice(0, NAMED), ...rest].join(' + ');
}

/** Assumptions by what knowing them is worth, then by how much of the doubt they carry. */
export function byWorth(
  { uncertainty, words }: UncertaintySource,
  output: Output,
  lang: Language,
): Informative[] {
  const column = outputColumn(output);
  const nameOf = (lever: Lever): string[] => {
    const own = words.get(lever.id);
    return own ? [leverName({ lever, words: own }, lang)] : [];
  };
  return uncertainty.levers
    .map(
      ({ lever, movesWith, firstOrder, totalOrder, evppi, how }): Informative => ({
        name: together([lever, ...movesWith].flatMap(nameOf), lang),
        firstOrder: firstOrder[column] ?? 0,
        totalOrder: totalOrder[column] ?? 0,
        evppi: evppi[column] ?? 0,
        how,
      }),
    )
    .filter(({ name }) => name !== '')
    .sort((a, b) => worthSome(b) - worthSome(a) || b.totalOrder - a.totalOrder);
}

/** Worths below this are rounding beside any decision. */
const NOTHING = 0.5;

const worthSome = ({ evppi }: Informative): number => (evppi < NOTHING ? 0 : evppi);

/** Nobody can say what it is worth to find out more of a figure whose doubt is unknown. */
function ofTheCertain({ uncertainty }: UncertaintySource, lang: Language): string[] {
  if (uncertainty.countedAsCertain.length === 0) return [];
  return [
    lang === 'da'
      ? 'Hvad det er værd at vide mere om de tal, der er regnet som sikre, kan ikke siges: giv dem et interval.'
      : 'What it is worth to know more of the figures that count as certain cannot be said: give them a range.',
  ];
}

/** What to find out first, in sentences. */
export function informationSentences(
  source: UncertaintySource,
  output: Output,
  lang: Language,
): string[] {
  const da = lang === 'da';
  const who = outputText(output, lang);
  const all = source.uncertainty.evpi[outputColumn(output)] ?? 0;
  const ranked = byWorth(source, output, lang);
  if (ranked.length === 0)
    return [
      da
        ? 'Ingen af tallene har et interval, så ingen kan sige, hvad der er værd at undersøge.'
        : 'None of the figures has a range, so nobody can say what is worth finding out.',
    ];
  if (all < NOTHING)
    return [
      da
        ? `Den oplyste usikkerhed kan ikke vende valget for ${who}: at vide mere om de usikre tal ville ikke ændre det.`
        : `The stated uncertainty cannot turn the choice for ${who}: to know more of the uncertain figures would not change it.`,
      ...ofTheCertain(source, lang),
    ];
  // the draws tell two digits of it
  const worth = roundKroner(Number(all.toPrecision(2)), lang);
  const found = ranked.filter(({ evppi }) => evppi >= NOTHING).slice(0, 3);
  return [
    da
      ? `Vidste man alt, ville valget mellem at gøre det og lade være i gennemsnit blive ca. ${worth} bedre for ${who}. Mere er ingen undersøgelse værd.`
      : `If everything were known, the choice to do it or not would on average be about ${worth} better for ${who}. No study is worth more.`,
    ...(found.length === 0
      ? [
          da
            ? 'Ingen enkelt forudsætning kan alene vende valget; det kan kun flere på én gang.'
            : 'No single assumption can turn the choice alone; only several at once can.',
        ]
      : found.map(({ name, evppi }) => {
          const own = roundKroner(evppi, lang);
          return da
            ? `At kende »${name}« med sikkerhed er højst ${own} værd.`
            : `Knowing “${name}” for certain is worth at most ${own}.`;
        })),
  ];
}

/** What to find out first, in one sentence for those who decide: the one or two figures worth most to know. */
export function findOutFirst(source: UncertaintySource, output: Output, lang: Language): string {
  const [said = '', single = said] = informationSentences(source, output, lang);
  const [first, second] = byWorth(source, output, lang).filter(({ evppi }) => evppi >= NOTHING);
  const all = source.uncertainty.evpi[outputColumn(output)] ?? 0;
  if (!first) return all < NOTHING ? said : single;
  const da = lang === 'da';
  const worth = roundKroner(first.evppi, lang);
  const [one, two] = [first, second].map((found) =>
    found === undefined ? undefined : da ? `»${found.name}«` : `“${found.name}”`,
  );
  const order = two === undefined ? one : `${one}, ${da ? 'dernæst' : 'then'} ${two}`;
  const known = two === undefined ? { da: 'det', en: 'it' } : { da: 'det første', en: 'the first' };
  return da
    ? `${order}. At kende ${known.da} sikkert er højst ${worth} værd for valget.`
    : `${order}. Knowing ${known.en} for certain is worth at most ${worth} to the choice.`;
}

/** The table behind them. */
export function informationTable(source: UncertaintySource, output: Output, lang: Language): Table {
  const da = lang === 'da';
  const who = outputText(output, lang);
  return {
    caption: `${da ? `Hvor kommer tvivlen om resultatet for ${who} fra?` : `Where does the doubt about the result for ${who} come from?`}${caveatMark(source.result, lang)}`,
    head: da
      ? ['Forudsætning', 'Andel af tvivlen, alene', 'sammen med andre', 'Værd at vide, kr.']
      : ['Assumption', 'Share of the doubt, alone', 'with others', 'Worth knowing, DKK'],
    rows: byWorth(source, output, lang)
      .filter(({ totalOrder, evppi }) => totalOrder >= 0.001 || evppi >= NOTHING)
      .map(({ name, firstOrder, totalOrder, evppi, how }) => [
        name,
        percent(firstOrder, lang),
        percent(totalOrder, lang),
        `${how === 'estimated' && evppi >= NOTHING ? (da ? 'ca. ' : 'about ') : ''}${number(threeDigits(evppi), lang)}`,
      ]),
    align: 'lrrr',
  };
}
